#pragma once

#include "core/activities/activity_file.h"
#include "core/base/amount.h"
#include "services/outreach/outreach.h"
#include "services/people/people.h"

#include <optional>
#include <string>
#include <vector>

namespace penggerak::services {

/// The daily work of going to people: what an activity was about, who came, what was handed over,
/// and what came of it.

using ActivityFileId = Id<struct ActivityFileKind>;

/// What a form edits. A training has more of its own (services/training).
struct ActivityFields
{
    Activity activity; ///< its id is not looked at
    std::string theme;
    std::optional<RegionCode> region;
    std::string rt; ///< up to three digits
    std::string rw;
    std::optional<KaderId> kader;
    std::optional<BodyId> partner;
    Rupiah cost;
};
/// May lie ahead: it is planned then. Codes: `name_missing`, `activity_kind_unknown` (kind),
/// `date_order`, `office_unknown`, `region_unknown`, `rt_invalid`, `rw_invalid`,
/// `territory_needs_village`, `territory_needs_rw`, `kader_unknown`, `body_unknown`, `cost_range`.
Result<ActivityId> recordActivity(const Session& session, const ActivityFields& fields);
/// Codes also: `activity_unknown`, `activity_is_training` (one becomes no training, nor back).
Result<Seq> editActivity(const Session& session, ActivityId id, const ActivityFields& fields);

struct Attending
{
    std::vector<PersonId> people;
    std::vector<PersonFields> others; ///< somebody of that NIK, else a new person without a head
    std::string institution;          ///< of the people named here
    std::vector<PersonId> absent;     ///< taken back
    /// Heads that are not named, by office or institution; 0 takes one back.
    struct Crowd
    {
        std::string name;
        std::optional<BodyId> body;
        Heads heads;
    };
    std::vector<Crowd> crowds;
};
/// Codes of checkFields(), and `activity_unknown`, `activity_is_training`, `date_future`,
/// `person_unknown`, `name_missing`, `heads_range`, `body_unknown`, `attending_nobody`.
Result<Seq> recordAttending(const Session& session, ActivityId id, const Attending& attending);

struct NewGoods
{
    std::string goods;
    std::string recipients;
    std::optional<BodyId> body;
    std::int64_t quantity = 0;
};
/// Its row number. Codes: `activity_unknown`, `date_future`, `goods_missing`, `quantity_range`,
/// `body_unknown`.
Result<int> recordGoods(const Session& session, ActivityId id, const NewGoods& goods);
/// Code: `row_unknown` (row).
Result<Seq> removeGoods(const Session& session, ActivityId id, int row);

/// Codes of activityFileKind(), and `activity_unknown`, `file_name_missing`, `file_twice` (name),
/// `files_many` (most).
Result<ActivityFileId> attachFile(const Session& session, ActivityId id, const std::string& name,
                                  const std::string& content);
/// The content, checked against its hash; on record, for it may show people. Codes: `file_unknown`,
/// `file_damaged` (name).
Result<std::string> openFile(const Session& session, ActivityFileId file);
Result<Seq> removeFile(const Session& session, ActivityFileId file);

/// What came of it: people, each once, and how far they went from its first day on. Whoever had
/// been active before counts as reached alone.
struct ActivityYield
{
    std::int64_t reached = 0; ///< named people and heads that are not named
    std::int64_t named = 0;
    std::int64_t prospects = 0;
    std::int64_t registered = 0;
    std::int64_t active = 0;
};

struct ActivityRow
{
    Activity activity;
    std::string office;
    std::string theme;
    std::string place; ///< with RT, RW and region in words
    std::string kader;
    std::string partner;
    Rupiah cost;
    std::int64_t guests = 0; ///< named
    Heads crowd;             ///< not named
    std::int64_t goods = 0;  ///< handed over
    std::int64_t files = 0;
    bool planned = false; ///< its first day lies ahead
};
struct ActivityFilter
{
    std::optional<OfficeId> office; ///< with those below it
    std::string kind;
    std::optional<KaderId> kader;
    std::optional<BodyId> partner;
    std::optional<Day> from; ///< those that touch these days
    std::optional<Day> to;
    std::string text; ///< beginnings of words of name, theme, place, kader or partner
};
/// The newest first. Holds no personal data.
Result<std::vector<ActivityRow>> listActivityRows(const Book& book, const ActivityFilter& filter);

struct ActivityGuest
{
    PersonId person;
    std::string name;
    std::string institution;
};
struct ActivityCrowd
{
    int row = 0;
    std::string name;
    std::string body;
    Heads heads;
};
struct ActivityGoods
{
    int row = 0;
    std::string goods;
    std::string recipients;
    std::string body;
    std::int64_t quantity = 0;
};
struct ActivityFile
{
    ActivityFileId id;
    std::string name;
    std::string kind; ///< `pdf`, `jpeg`, `png`
    std::int64_t size = 0;
};
struct ActivityDetails
{
    ActivityRow row;
    ActivityFields fields;
    std::vector<ActivityGuest> guests;
    std::vector<ActivityCrowd> crowds;
    std::vector<ActivityGoods> goods;
    std::vector<ActivityFile> files;
    ActivityYield yield; ///< as of today
};
/// Code: `activity_unknown`.
Result<ActivityDetails> showActivity(const Session& session, ActivityId id);
/// Code: `activity_unknown`. Holds no personal data.
Result<ActivityYield> activityYield(const Book& book, ActivityId id, Day asOf);

enum class YieldStep { Reached, Prospects, Registered, Active };
/// Somebody behind a number of the yield.
struct YieldPerson
{
    PersonId person;
    std::string name;
    std::string maskedNik;
    std::string institution;
    std::optional<Stage> furthest; ///< active at most; nothing: reached alone
};
/// As of today, by name: as many as the number says, or `limit`. Code: `activity_unknown`.
Result<std::vector<YieldPerson>> yieldPeople(const Session& session, ActivityId id, YieldStep step,
                                             std::size_t limit);

} // namespace penggerak::services
