#pragma once

#include "core/base/region_code.h"
#include "core/enrollment/movement.h"
#include "core/people/nik.h"
#include "core/people/phone.h"
#include "core/people/sex.h"
#include "services/actors/session.h"
#include "services/text/sentences.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace penggerak::services {

/// The fields of a person that a form edits. Text as typed; the verb checks and normalises it.
struct PersonFields
{
    std::string nik; ///< may be empty for a prospect whose card was not seen
    std::string kpj; ///< of a registered participant; may be empty
    std::string name;
    std::optional<Day> birthDate;
    std::optional<Sex> sex;
    std::string phone;
    std::string occupation;
    std::string address;
    std::string rt; ///< up to three digits
    std::string rw;
    std::optional<RegionCode> region; ///< kelurahan, or kecamatan when no more is known
    /// Why birth date or sex differ from the NIK; one of `nikReasons`.
    std::string nikReason;
};

/// `as_on_card`, `card_corrected`, `family_card`, `told_by_person`.
const std::vector<std::string>& nikReasons();
/// The reason that an import gives where its file names none; not offered in forms.
inline const std::string nikReasonOfImport = "as_in_file";

/// Something to look at that does not stop the entry.
struct Warning
{
    std::string
        code; ///< `nik_birth_differs`, `nik_sex_differs`, `nik_region_unknown`, `under_age` ...
    std::string field;
    std::vector<std::pair<std::string, Error::Value>> data;
};

/// What a NIK says by itself, for the entry form while it is typed.
struct NikReading
{
    std::string issuedIn; ///< `Kota Surabaya, Jawa Timur`; empty when the code is not in the table
    bool districtKnown = false;
    bool sampleDistrict = false; ///< kecamatan 99
    std::optional<Day> birthDate;
    int age = 0;
    Sex sex = Sex::Male;
    int serial = 0;
};
NikReading readNik(const Nik& nik, Day today);

/// A head's beginnings: where it stands and since when.
struct NewPerson
{
    PersonFields fields;
    OfficeId office;
    Segment segment = Segment::Bpu;
    Stage stage = Stage::Prospect; ///< prospect to active
    Day on;
    std::optional<KaderId> kader;
    std::optional<BodyId> body;
    std::optional<ActivityId> activity;
    /// Somebody in the book who gets a head in a second segment; `fields` are not looked at then.
    std::optional<PersonId> person;
    /// Saved although somebody alike is in the book.
    bool differentPerson = false;
};

struct PersonWritten
{
    PersonId id;
    Seq seq = 0;
    std::vector<Warning> warnings;
};

/// Checks the fields alone, as a form does on leaving them. Hard codes, each with its field:
/// `name_missing`, `nik_*`, `phone_*`, `kpj_invalid`, `rt_invalid`, `rw_invalid`, `region_unknown`,
/// `birth_future`, `nik_reason_missing` (birth date or sex differ and no reason is given).
Result<std::vector<Warning>> checkFields(const PersonFields& fields, Day today);

/// Enters a person: his head leaves the unreached pool that covers him (kecamatan, kab/kota, then
/// office), or comes from outside where none does (design.md 1.1). More codes: `nik_taken` (name,
/// id), `date_future`, `before_birth`, `stage_not_allowed`, `office_unknown`, `segment_taken`.
Result<PersonWritten> addPerson(const Session& session, const NewPerson& person);
/// Names somebody who is in a published count already: a head leaves the anonymous pool of that
/// stage for the person; no count changes. Code: `pool_empty` (stage, heads).
Result<PersonWritten> namePerson(const Session& session, const NewPerson& person);

/// Codes of addPerson, and `person_unknown`, `person_changed` (somebody saved in between).
Result<PersonWritten> editPerson(const Session& session, PersonId id, const PersonFields& fields,
                                 std::int64_t version);
/// Takes back the newest edit of fields by this actor (up to 100 back). Codes: `nothing_to_undo`,
/// `person_changed`.
Result<PersonWritten> undoEdit(const Session& session);

struct MovePerson
{
    Segment segment = Segment::Bpu;
    Stage to = Stage::Contacted;
    Day on;
    Reason reason = Reason::None;
    std::string note; ///< kept as an audit detail
    std::optional<ActivityId> activity;
    /// Reverse the later movements and enter them again after this one, in the same commit.
    bool reenterLater = false;
};
/// Codes: `stage_not_allowed` (from, to), `reason_missing`, `reason_unfit`, `line_broken` (count,
/// first, last: the later movements stand in laterMovements()), `date_future`, `no_head`,
/// `before_first` (day).
Result<Seq> movePerson(const Session& session, PersonId id, const MovePerson& move);

struct TransferPerson
{
    Segment segment = Segment::Bpu; ///< the head that moves
    Day on;
    std::optional<OfficeId> office;
    std::optional<Segment> toSegment;
    std::optional<RegionCode> region;
    std::optional<std::optional<BodyId>> body;
    std::optional<std::optional<KaderId>> kader;
    /// As in MovePerson.
    bool reenterLater = false;
};
/// Moves a head to another office, segment, region, body or kader; the stage stays.
/// Codes: `transfer_nothing`, `segment_taken`, `line_broken`.
Result<Seq> transferPerson(const Session& session, PersonId id, const TransferPerson& transfer);

/// Codes: `movement_unknown`, `movement_reversed`, `reversal_reversed`, `line_broken`,
/// `movement_of_figure` (correct the figure instead).
Result<Seq> reverseMovement(const Session& session, MovementId id);

struct PeopleFilter
{
    std::optional<OfficeId> office;
    std::optional<Segment> segment = Segment::Bpu;
    std::optional<Stage> stage;
    /// A kelurahan is that of the address; anything wider is where the head is counted.
    std::optional<RegionCode> region;
    std::optional<KaderId> kader;
    std::optional<BodyId> body;
    std::optional<ActivityId> activity; ///< of the last movement
    std::string text; ///< name, last four digits of a NIK, or the beginning of a NIK, phone or KPJ

    friend bool operator==(const PeopleFilter&, const PeopleFilter&) = default;
};

/// The newest first; by name; by kecamatan and kelurahan; by stage or kader, inside it the newest
/// first.
enum class PeopleSort { LastActivity, Name, Region, Stage, Kader };

struct PersonRow
{
    PersonId id;
    std::string name;
    std::string maskedNik;
    std::string maskedPhone;
    std::string kpj;
    std::optional<Day> birthDate;
    std::string occupation;
    std::string address;
    std::string rt;
    std::string rw;
    Segment segment = Segment::Bpu;
    Stage stage = Stage::Prospect;
    std::string village;
    std::string district;
    std::string office;
    std::string kader;
    std::string body;
    Day lastOn;
    std::string lastActivity; ///< name of the activity of the last movement, when it has one
    std::optional<Stage> lastTo;
};

struct PeoplePage
{
    std::int64_t total = 0;      ///< with the filter
    std::int64_t unfiltered = 0; ///< the same office and segment without the rest
    std::vector<PersonRow> rows;
    std::string next;     ///< opaque; empty on the last page
    std::string previous; ///< opaque; empty on the first
};

/// A page by keyset, no cursor held open. `at` is empty or a page's next or previous.
Result<PeoplePage> listPeople(const Session& session, const PeopleFilter& filter, PeopleSort sort,
                              const std::string& at, std::size_t limit);

/// What is known of a list as a whole: counts, and places in it. Opaque, of a size that does not
/// follow the list's; belongs to one filter, order and state of the book.
struct PeopleMap;

struct PeopleWindow
{
    std::int64_t total = 0;
    std::int64_t unfiltered = 0;
    std::int64_t first = 0; ///< position of the first row, from 0
    std::vector<PersonRow> rows;
    std::shared_ptr<const PeopleMap> map; ///< for the next call
    bool surveyed = false;                ///< false: surveyPeople() makes far jumps quicker
};

/// The rows from a position on, 0 the first; past the end the last `limit` ones. `reversed` turns
/// the order round. `map` is that of an earlier window; one of another list or of a book that has
/// changed is not used. Any thread.
Result<PeopleWindow> listPeopleAt(const Session& session, const PeopleFilter& filter,
                                  PeopleSort sort, bool reversed, std::int64_t position,
                                  std::size_t limit, std::shared_ptr<const PeopleMap> map = {});

/// Goes through the list of a map once (1.5 M people by name: seconds) and gives a map with which
/// every position is near. `wanted` is asked now and then; false gives the map back as it was.
Result<std::shared_ptr<const PeopleMap>> surveyPeople(const Session& session,
                                                      std::shared_ptr<const PeopleMap> map,
                                                      const std::function<bool()>& wanted);

struct HistoryRow
{
    MovementId id;
    Seq seq = 0;
    Day on;
    std::int64_t recordedAtMs = 0;
    MovementKind kind = MovementKind::Stage;
    Stage from = Stage::Outside;
    Stage to = Stage::Prospect;
    Segment segment = Segment::Bpu;
    Reason reason = Reason::None;
    std::string activity;
    std::string kader;
    std::string actor;
    bool reversed = false;
    bool beyondEstimate = false;
};

struct HeadRow
{
    Cell cell;
    Day since;
    std::string office;
    std::string region;
    std::string kader;
    std::string body;
    std::vector<Stage> allowed; ///< stages that a move may name next
};

struct PersonDetails
{
    PersonId id;
    std::int64_t version = 0;
    PersonFields fields; ///< nik and phone masked
    bool hasNik = false;
    std::string regionPath;
    std::vector<HeadRow> heads;      ///< one per segment
    std::vector<HistoryRow> history; ///< newest first
    std::vector<Warning> warnings;
};
Result<PersonDetails> showPerson(const Session& session, PersonId id);

/// Fields for the edit form, unmasked; audited as a reveal with the reason "edit".
Result<PersonFields> fieldsForEdit(const Session& session, PersonId id);

struct Revealed
{
    std::string nik;
    std::string phone;
};
/// Code: `reason_missing`. Writes an audit row with the reason.
Result<Revealed> reveal(const Session& session, PersonId id, const std::string& reason);

/// Somebody in the book with the same NIK; nothing when there is none.
Result<std::optional<PersonRow>> findByNik(const Session& session, const std::string& nik);

struct SimilarPerson
{
    PersonRow row;
    std::string maskedPhone;
    std::optional<Day> birthDate;
    bool sameName = false;
    bool sameBirthDate = false;
    bool sameVillage = false;
};
/// Same folded name, or alike with the same birth date or kelurahan; at most five, likest first.
Result<std::vector<SimilarPerson>> similarPeople(const Session& session,
                                                 const PersonFields& fields);

struct SearchHit
{
    std::string kind; ///< `person`, `kader`, `body`, `activity`, `office`, `region`
    std::string id;
    std::string name;
    std::string detail;
};
struct SearchAnswer
{
    std::int64_t total = 0;
    std::int64_t people = 0; ///< of total
    /// More people than are counted match: `total` and `people` are at least what they say.
    bool atLeast = false;
    std::vector<SearchHit> hits;
};
/// Finds while somebody types: by beginnings of the words of a name in any spelling, the beginning
/// of a NIK, KPJ or phone, or the last four digits of NIK or phone. `detail` is in words of the
/// language and tells people of one name apart. People first, then kader, bodies, activities,
/// offices, regions, for which a quarter of `limit` is kept where there are so many.
Result<SearchAnswer> search(const Session& session, const std::string& text, std::size_t limit,
                            Language language);

/// A form that was begun and not saved. One per user and form; it survives a crash.
Outcome saveDraft(const Session& session, const std::string& form, const std::string& json);
Result<std::optional<std::string>> loadDraft(const Session& session, const std::string& form);
Outcome dropDraft(const Session& session, const std::string& form);

} // namespace penggerak::services
