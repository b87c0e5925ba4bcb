#include "storage/incentive/incentive_store.h"

#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"

namespace penggerak::storage {

using soci::into;
using soci::use;

namespace {

// Kind 0 is a stage movement; stages 6, 7 and 8 are active, arrears and lapsed.
constexpr const char* newlyActive =
    "SELECT m.id, m.to_person, t.segment, t.kader FROM movement m"
    " JOIN cell t ON t.id = m.to_cell JOIN cell f ON f.id = m.from_cell"
    " WHERE m.happened_on BETWEEN :from AND :until AND m.kind = 0 AND t.stage = 6"
    " AND f.stage NOT IN (6, 7, 8) AND t.kader IS NOT NULL AND m.to_person IS NOT NULL"
    " AND NOT EXISTS (SELECT 1 FROM movement r WHERE r.reverses = m.id) ORDER BY m.id";

// State 5 is confirmed; its day is that of the official proof.
constexpr const char* proved =
    "SELECT n.person, n.segment, n.since_day, n.first_month, n.months, d.amount FROM due_now n"
    " JOIN due d ON d.id = n.due WHERE n.state = 5 AND n.since_day BETWEEN :from AND :until"
    " ORDER BY n.since_day, n.due";

} // namespace

std::vector<AcquisitionRow> IncentiveStore::acquisitions(Day from, Day until)
try {
    std::vector<AcquisitionRow> rows;
    const std::int64_t low = from.sinceEpoch();
    const std::int64_t high = until.sinceEpoch();
    std::int64_t id = 0;
    std::int64_t person = 0;
    std::string segment;
    std::int64_t kader = 0;
    soci::statement select = (m_database.sql().prepare << newlyActive, use(low), use(high),
                              into(id), into(person), into(segment), into(kader));
    select.execute();
    while (select.fetch())
        rows.push_back(
            {MovementId(id), PersonId(person), segmentFromCode(segment).value(), KaderId(kader)});
    return rows;
} catch (...) {
    rethrowAsStorageError("read acquisitions");
}

std::vector<ProvedDue> IncentiveStore::provedDues(Day from, Day until)
try {
    std::vector<ProvedDue> rows;
    const std::int64_t low = from.sinceEpoch();
    const std::int64_t high = until.sinceEpoch();
    std::int64_t person = 0;
    std::int64_t segment = 0;
    std::int64_t on = 0;
    std::int64_t first = 0;
    std::int64_t months = 0;
    std::int64_t amount = 0;
    soci::statement select = (m_database.sql().prepare << proved, use(low), use(high), into(person),
                              into(segment), into(on), into(first), into(months), into(amount));
    select.execute();
    while (select.fetch())
        rows.push_back({PersonId(person), Segment(segment), Day(std::int32_t(on)),
                        Month(std::int32_t(first)), int(months), Rupiah(amount)});
    return rows;
} catch (...) {
    rethrowAsStorageError("read proved dues");
}

std::set<Programme> IncentiveStore::firstProgrammes(PersonId person, Segment segment)
try {
    const std::int64_t who = person.value();
    const std::int64_t where = std::int64_t(segment);
    std::optional<std::int64_t> bits;
    std::set<Programme> programmes;
    soci::statement select =
        (m_database.sql().prepare << "SELECT d.programmes FROM due_now n"
                                     " JOIN due d ON d.id = n.due WHERE n.person = :person"
                                     " AND n.segment = :segment AND n.state BETWEEN 1 AND 5"
                                     " ORDER BY n.first_month, n.due LIMIT 1",
         use(who), use(where), into(bits));
    if (!select.execute(true) || !bits)
        return programmes;
    for (const Programme programme : allProgrammes)
        if (*bits & (std::int64_t(1) << int(programme)))
            programmes.insert(programme);
    return programmes;
} catch (...) {
    rethrowAsStorageError("read programmes");
}

} // namespace penggerak::storage
