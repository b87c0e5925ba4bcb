#include "storage/activities/activity_life_store.h"

#include "storage/database/row_values.h"
#include "storage/database/storage_error.h"

#include <soci/soci.h>

namespace penggerak::storage {

using soci::into;
using soci::use;

namespace {

/// A query over `best (person, stage)`: everybody whom an activity saw or whose movement names it,
/// and the furthest stage from its first day on. Stages 2 to 8 are on the way in or in, 5 to 8
/// registered at least, 6 to 8 active once. Binds :id1, :id2, :last1, :first, :last2 before its
/// own.
std::string overFurthest(const char* select)
{
    return std::string("WITH seen (person) AS (SELECT person FROM activity_person"
                       " WHERE activity = :id1 UNION SELECT m.to_person FROM movement m"
                       " WHERE m.activity = :id2 AND m.to_person IS NOT NULL AND m.kind <> 5"
                       " AND m.happened_on <= :last1"
                       " AND NOT EXISTS (SELECT 1 FROM movement r WHERE r.reverses = m.id)),"
                       " best (person, stage) AS (SELECT s.person, MAX(CASE"
                       " WHEN c.stage BETWEEN 2 AND 8 THEN c.stage ELSE 0 END) FROM seen s"
                       " LEFT JOIN movement m ON m.to_person = s.person AND m.kind <> 5"
                       " AND m.happened_on BETWEEN :first AND :last2"
                       " AND NOT EXISTS (SELECT 1 FROM movement r WHERE r.reverses = m.id)"
                       " LEFT JOIN cell c ON c.id = m.to_cell GROUP BY s.person) ") +
           select;
}

} // namespace

ActivityDetailRecord ActivityLifeStore::detail(ActivityId activity)
try {
    const std::int64_t id = activity.value();
    ActivityDetailRecord detail;
    std::optional<std::string> region;
    std::optional<std::int64_t> kader;
    std::optional<std::int64_t> partner;
    std::int64_t cost = 0;
    soci::statement select =
        (m_database.sql().prepare << "SELECT theme, region, rw, rt, kader, partner, cost"
                                     " FROM activity_detail WHERE activity = :id",
         into(detail.theme), into(region), into(detail.rw), into(detail.rt), into(kader),
         into(partner), into(cost), use(id));
    if (!select.execute(true))
        return {};
    detail.region = region ? RegionCode::parse(*region) : std::nullopt;
    detail.kader = idOfNumber<KaderId>(kader);
    detail.partner = idOfNumber<BodyId>(partner);
    detail.cost = Rupiah(cost);
    return detail;
} catch (...) {
    rethrowAsStorageError("activities: detail");
}

void ActivityLifeStore::setDetail(ActivityId activity, const ActivityDetailRecord& detail)
try {
    const std::int64_t id = activity.value();
    const auto region = detail.region ? std::optional(std::string(detail.region->digits()))
                                      : std::optional<std::string>();
    const auto kader = numberOfId(detail.kader);
    const auto partner = numberOfId(detail.partner);
    const std::int64_t cost = detail.cost.value();
    m_database.sql() << "INSERT INTO activity_detail (activity, theme, region, rw, rt, kader,"
                        " partner, cost) VALUES (:id, :theme, :region, :rw, :rt, :kader, :partner,"
                        " :cost) ON CONFLICT (activity) DO UPDATE SET theme = excluded.theme,"
                        " region = excluded.region, rw = excluded.rw, rt = excluded.rt,"
                        " kader = excluded.kader, partner = excluded.partner,"
                        " cost = excluded.cost",
        use(id), use(detail.theme), use(region), use(detail.rw), use(detail.rt), use(kader),
        use(partner), use(cost);
} catch (...) {
    rethrowAsStorageError("activities: set detail");
}

std::vector<ActivityGuestRecord> ActivityLifeStore::guests(ActivityId activity)
try {
    std::vector<ActivityGuestRecord> guests;
    const std::int64_t id = activity.value();
    std::int64_t person = 0;
    ActivityGuestRecord guest;
    soci::statement select =
        (m_database.sql().prepare << "SELECT g.person, p.name, g.institution"
                                     " FROM activity_person g JOIN person p ON p.id = g.person"
                                     " WHERE g.activity = :id ORDER BY p.name, g.person",
         into(person), into(guest.name), into(guest.institution), use(id));
    select.execute();
    while (select.fetch()) {
        guest.person = PersonId(person);
        guests.push_back(guest);
    }
    return guests;
} catch (...) {
    rethrowAsStorageError("activities: people");
}

void ActivityLifeStore::setGuest(ActivityId activity, PersonId person,
                                 const std::string& institution)
try {
    const std::int64_t id = activity.value();
    const std::int64_t who = person.value();
    m_database.sql() << "INSERT INTO activity_person (activity, person, institution)"
                        " VALUES (:id, :who, :institution) ON CONFLICT (activity, person)"
                        " DO UPDATE SET institution = excluded.institution",
        use(id), use(who), use(institution);
} catch (...) {
    rethrowAsStorageError("activities: add person");
}

void ActivityLifeStore::removeGuest(ActivityId activity, PersonId person)
try {
    const std::int64_t id = activity.value();
    const std::int64_t who = person.value();
    m_database.sql() << "DELETE FROM activity_person WHERE activity = :id AND person = :who",
        use(id), use(who);
} catch (...) {
    rethrowAsStorageError("activities: remove person");
}

std::vector<ActivityCrowdRecord> ActivityLifeStore::crowds(ActivityId activity)
try {
    std::vector<ActivityCrowdRecord> crowds;
    const std::int64_t id = activity.value();
    std::int64_t number = 0;
    std::int64_t heads = 0;
    std::optional<std::int64_t> body;
    ActivityCrowdRecord crowd;
    soci::statement select =
        (m_database.sql().prepare << "SELECT number, name, body, heads FROM activity_crowd"
                                     " WHERE activity = :id ORDER BY number",
         into(number), into(crowd.name), into(body), into(heads), use(id));
    select.execute();
    while (select.fetch()) {
        crowd.number = int(number);
        crowd.body = idOfNumber<BodyId>(body);
        crowd.heads = Heads(heads);
        crowds.push_back(crowd);
    }
    return crowds;
} catch (...) {
    rethrowAsStorageError("activities: crowds");
}

void ActivityLifeStore::addCrowd(ActivityId activity, const ActivityCrowdRecord& crowd)
try {
    const std::int64_t id = activity.value();
    const std::int64_t number = crowd.number;
    const std::int64_t heads = crowd.heads.value();
    const auto body = numberOfId(crowd.body);
    m_database.sql() << "INSERT INTO activity_crowd (activity, number, name, body, heads)"
                        " VALUES (:id, :number, :name, :body, :heads)",
        use(id), use(number), use(crowd.name), use(body), use(heads);
} catch (...) {
    rethrowAsStorageError("activities: add crowd");
}

void ActivityLifeStore::setCrowdHeads(ActivityId activity, int number, Heads heads)
try {
    const std::int64_t id = activity.value();
    const std::int64_t row = number;
    const std::int64_t count = heads.value();
    if (heads.isZero())
        m_database.sql() << "DELETE FROM activity_crowd WHERE activity = :id AND number = :row",
            use(id), use(row);
    else
        m_database.sql() << "UPDATE activity_crowd SET heads = :heads"
                            " WHERE activity = :id AND number = :row",
            use(count), use(id), use(row);
} catch (...) {
    rethrowAsStorageError("activities: change crowd");
}

std::vector<ActivityGoodsRecord> ActivityLifeStore::goods(ActivityId activity)
try {
    std::vector<ActivityGoodsRecord> goods;
    const std::int64_t id = activity.value();
    std::int64_t number = 0;
    std::optional<std::int64_t> body;
    ActivityGoodsRecord one;
    soci::statement select =
        (m_database.sql().prepare << "SELECT number, goods, recipients, body, quantity"
                                     " FROM activity_goods WHERE activity = :id ORDER BY number",
         into(number), into(one.goods), into(one.recipients), into(body), into(one.quantity),
         use(id));
    select.execute();
    while (select.fetch()) {
        one.number = int(number);
        one.body = idOfNumber<BodyId>(body);
        goods.push_back(one);
    }
    return goods;
} catch (...) {
    rethrowAsStorageError("activities: goods");
}

void ActivityLifeStore::addGoods(ActivityId activity, const ActivityGoodsRecord& goods)
try {
    const std::int64_t id = activity.value();
    const std::int64_t number = goods.number;
    const auto body = numberOfId(goods.body);
    m_database.sql() << "INSERT INTO activity_goods (activity, number, goods, recipients, body,"
                        " quantity) VALUES (:id, :number, :goods, :recipients, :body, :quantity)",
        use(id), use(number), use(goods.goods), use(goods.recipients), use(body),
        use(goods.quantity);
} catch (...) {
    rethrowAsStorageError("activities: add goods");
}

void ActivityLifeStore::removeGoods(ActivityId activity, int number)
try {
    const std::int64_t id = activity.value();
    const std::int64_t row = number;
    m_database.sql() << "DELETE FROM activity_goods WHERE activity = :id AND number = :row",
        use(id), use(row);
} catch (...) {
    rethrowAsStorageError("activities: remove goods");
}

ActivityYieldRecord ActivityLifeStore::yield(ActivityId activity, Day from, Day asOf)
try {
    ActivityYieldRecord yield;
    const std::int64_t id = activity.value();
    const std::int64_t first = from.sinceEpoch();
    const std::int64_t last = asOf.sinceEpoch();
    soci::statement select =
        (m_database.sql().prepare << overFurthest(
             "SELECT COUNT(*),"
             " COALESCE(SUM(CASE WHEN stage >= 2 THEN 1 ELSE 0 END), 0),"
             " COALESCE(SUM(CASE WHEN stage >= 5 THEN 1 ELSE 0 END), 0),"
             " COALESCE(SUM(CASE WHEN stage >= 6 THEN 1 ELSE 0 END), 0)"
             " FROM best"),
         into(yield.named), into(yield.prospects), into(yield.registered), into(yield.active),
         use(id), use(id), use(last), use(first), use(last));
    select.execute(true);
    return yield;
} catch (...) {
    rethrowAsStorageError("activities: yield");
}

std::vector<ActivityYieldPerson> ActivityLifeStore::yieldPeople(ActivityId activity, Day from,
                                                                Day asOf, int least,
                                                                std::size_t limit)
try {
    std::vector<ActivityYieldPerson> people;
    const std::int64_t id = activity.value();
    const std::int64_t first = from.sinceEpoch();
    const std::int64_t last = asOf.sinceEpoch();
    const std::int64_t stage = least;
    const auto most = std::int64_t(limit);
    std::int64_t person = 0;
    std::int64_t reached = 0;
    ActivityYieldPerson one;
    soci::statement select =
        (m_database.sql().prepare << overFurthest(
             "SELECT p.id, p.name,"
             " COALESCE(substr(CAST(p.nik AS TEXT), 13, 4), ''),"
             " COALESCE(g.institution, ''), b.stage"
             " FROM best b JOIN person p ON p.id = b.person"
             " LEFT JOIN activity_person g"
             " ON g.activity = :id3 AND g.person = p.id"
             " WHERE b.stage >= :least ORDER BY p.name, p.id LIMIT :most"),
         into(person), into(one.name), into(one.nikTail), into(one.institution), into(reached),
         use(id), use(id), use(last), use(first), use(last), use(id), use(stage), use(most));
    select.execute();
    while (select.fetch()) {
        one.person = PersonId(person);
        one.furthest = int(reached);
        people.push_back(one);
    }
    return people;
} catch (...) {
    rethrowAsStorageError("activities: people of the yield");
}

} // namespace penggerak::storage
