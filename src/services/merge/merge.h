#pragma once

#include "core/enrollment/movement.h"
#include "services/actors/session.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace penggerak::services {

using MergeId = Id<struct MergeKind>;

/// Two records of one human become one. What is not named here: a field of the survivor stays, or
/// is filled from the other where the survivor has none; heads of the survivor stay.
struct MergeChoice
{
    std::set<std::string>
        fromOther; ///< fields (`name`, `nik`, `phone` ...) whose other value is kept
    /// Segments whose history is that of the other record, where both have one.
    std::set<Segment> headsFromOther;
};

struct MergeField
{
    std::string field;
    std::string survivor; ///< NIK and phone masked
    std::string other;
    bool fromOther = false;
    bool differs = false; ///< both say something, and not the same
};

/// What becomes of the heads of one or two segments.
struct MergeHead
{
    Segment segment = Segment::Bpu;
    /// `joined`: the other's head is the survivor's from now on; `returned`: both had one, and the
    /// second goes back to where it was named from.
    std::string what;
    bool fromOther = false;        ///< the history that stays is the other's
    Stage stage = Stage::Prospect; ///< where the head stands that goes back, or that joins
    Day namedOn;                   ///< from that day on
    Cell pool;                     ///< of a head that goes back
    std::string poolName;          ///< `Kantor Uji, Gubeng`; empty for one that comes from outside
};

/// A row that moves: of the ledger, or of another table.
struct MergeRow
{
    std::string place; ///< `movement`, `kader.person` ...
    std::string what;  ///< `reversed`, `moved`, `kept` (stays with the hidden record)
    std::int64_t id = 0;
    std::optional<Day> on; ///< of a movement
    std::optional<MovementKind> kind;
    Stage from = Stage::Outside;
    Stage to = Stage::Outside;
    Segment segment = Segment::Bpu;
};

struct MergePreview
{
    PersonId survivor;
    PersonId other;
    std::string survivorName;
    std::string otherName;
    bool twoNik = false; ///< two different NIK: refused but for who may (`person.merge.different`)
    std::vector<MergeField> fields;
    std::vector<MergeHead> heads;
    std::vector<MergeRow> rows;
};

/// What a merge would do; nothing is written. Codes of mergePersons().
Result<MergePreview> previewMerge(const Session& session, PersonId survivor, PersonId other,
                                  const MergeChoice& choice);

struct MergeWritten
{
    MergeId id;
    Seq seq = 0;
    MergePreview done;
};
/// Codes: `merge_same`, `person_unknown`, `merge_two_nik`, `merge_field` (field) and those of
/// checkFields().
Result<MergeWritten> mergePersons(const Session& session, PersonId survivor, PersonId other,
                                  const MergeChoice& choice);

/// What came to the survivor after the merge: for somebody to decide.
struct KeptRow
{
    std::string place; ///< `movement`, `field`, `kader.person` ...
    std::string id;    ///< of the row, or the code of a field
    /// Whose it is now. A movement stays with the head that it moved.
    bool withOther = false;
    std::optional<Day> on;
    Stage to = Stage::Outside;
};

struct UnmergeReport
{
    MergeId id;
    Seq seq = 0;
    PersonId survivor;
    PersonId other;
    std::vector<KeptRow> kept;
};
/// Restores both records, their fields and every count. Codes: `merge_unknown`, `merge_undone`,
/// `unmerge_later_first` (name: the survivor was merged again since), `nik_taken`,
/// `unmerge_lines_mixed`.
Result<UnmergeReport> unmergePersons(const Session& session, MergeId merge);

struct MergeEntry
{
    MergeId id;
    Seq seq = 0;
    std::int64_t recordedAtMs = 0;
    std::string actor;
    PersonId survivor;
    PersonId other;
    std::string survivorName;
    std::string otherName;
    std::optional<Seq> undoneIn;
};
/// Newest first; with a person only his.
Result<std::vector<MergeEntry>> listMerges(const Session& session,
                                           std::optional<PersonId> person = std::nullopt,
                                           std::size_t limit = 200);

} // namespace penggerak::services
