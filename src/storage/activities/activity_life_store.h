#pragma once

#include "core/base/amount.h"
#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/region_code.h"
#include "storage/database/database.h"

#include <optional>
#include <string>
#include <vector>

namespace penggerak::storage {

struct ActivityDetailRecord
{
    std::string theme;
    std::optional<RegionCode> region;
    std::string rw;
    std::string rt;
    std::optional<KaderId> kader;
    std::optional<BodyId> partner;
    Rupiah cost;
};

struct ActivityGuestRecord
{
    PersonId person;
    std::string name;
    std::string institution;
};

struct ActivityCrowdRecord
{
    int number = 0;
    std::string name;
    std::optional<BodyId> body;
    Heads heads;
};

struct ActivityGoodsRecord
{
    int number = 0;
    std::string goods;
    std::string recipients;
    std::optional<BodyId> body;
    std::int64_t quantity = 0;
};

/// People, each once, that an activity brought or saw.
struct ActivityYieldRecord
{
    std::int64_t named = 0;
    std::int64_t prospects = 0;
    std::int64_t registered = 0;
    std::int64_t active = 0;
};

/// One of them, by how far he went: 2 to 8 of the stages, 0 when he went nowhere.
struct ActivityYieldPerson
{
    PersonId person;
    std::string name;
    std::string nikTail;
    std::string institution; ///< empty for one whom only a movement names
    int furthest = 0;
};

/// What an activity has beside its row. Begins no transaction; throws StorageError.
class ActivityLifeStore
{
public:
    explicit ActivityLifeStore(Database& database)
        : m_database(database)
    {
    }

    /// Empty details for one that has none.
    ActivityDetailRecord detail(ActivityId activity);
    void setDetail(ActivityId activity, const ActivityDetailRecord& detail);

    std::vector<ActivityGuestRecord> guests(ActivityId activity); ///< by name
    void setGuest(ActivityId activity, PersonId person, const std::string& institution);
    void removeGuest(ActivityId activity, PersonId person);

    std::vector<ActivityCrowdRecord> crowds(ActivityId activity); ///< by number
    void addCrowd(ActivityId activity, const ActivityCrowdRecord& crowd);
    void setCrowdHeads(ActivityId activity, int number, Heads heads);

    std::vector<ActivityGoodsRecord> goods(ActivityId activity); ///< by number
    void addGoods(ActivityId activity, const ActivityGoodsRecord& goods);
    void removeGoods(ActivityId activity, int number);

    /// Stages reached from the activity's first day to `asOf` by whom it saw or whose movement
    /// names it. Reversed rows do not count.
    ActivityYieldRecord yield(ActivityId activity, Day from, Day asOf);
    /// Those of them who went to `least` or further, by name; 0 gives all.
    std::vector<ActivityYieldPerson> yieldPeople(ActivityId activity, Day from, Day asOf, int least,
                                                 std::size_t limit);

private:
    Database& m_database;
};

} // namespace penggerak::storage
