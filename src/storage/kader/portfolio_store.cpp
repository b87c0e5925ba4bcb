#include "storage/kader/portfolio_store.h"

#include "storage/database/row_values.h"
#include "storage/database/storage_error.h"

#include <soci/soci.h>

namespace penggerak::storage {

using soci::into;
using soci::use;

std::vector<CellId> PortfolioStore::cells(KaderId kader)
try {
    std::vector<CellId> ids;
    const std::int64_t wanted = kader.value();
    std::int64_t id = 0;
    soci::statement select =
        (m_database.sql().prepare << "SELECT id FROM cell WHERE kader = :kader AND stage <> 0"
                                     " ORDER BY id",
         into(id), use(wanted));
    select.execute();
    while (select.fetch())
        ids.emplace_back(id);
    return ids;
} catch (...) {
    rethrowAsStorageError("portfolio: cells");
}

std::vector<KeptHead> PortfolioStore::heads(const std::vector<CellId>& cells)
try {
    std::vector<KeptHead> heads;
    std::int64_t cell = 0;
    std::int64_t person = 0;
    std::int64_t segment = 0;
    std::int64_t since = 0;
    soci::statement select =
        (m_database.sql().prepare << "SELECT person, segment, since_day FROM person_head"
                                     " WHERE cell = :cell ORDER BY person",
         into(person), into(segment), into(since), use(cell));
    for (const CellId id : cells) {
        cell = id.value();
        select.execute();
        while (select.fetch())
            heads.push_back({PersonId(person), Segment(segment), id, dayOf(since)});
    }
    return heads;
} catch (...) {
    rethrowAsStorageError("portfolio: heads");
}

std::vector<PersonId> PortfolioStore::leftAfter(const std::vector<CellId>& cells, Day day)
try {
    std::vector<PersonId> people;
    if (cells.empty())
        return people;
    std::string list;
    for (const CellId id : cells)
        list += (list.empty() ? "" : ", ") + id.text();
    const std::int64_t after = day.sinceEpoch();
    std::int64_t person = 0;
    soci::statement select =
        (m_database.sql().prepare
             << "SELECT DISTINCT from_person FROM movement WHERE happened_on > :day"
                " AND from_person IS NOT NULL AND from_cell IN (" +
                    list + ") ORDER BY from_person",
         into(person), use(after));
    select.execute();
    while (select.fetch())
        people.emplace_back(person);
    return people;
} catch (...) {
    rethrowAsStorageError("portfolio: left");
}

std::map<KaderId, Day> PortfolioStore::lastAcquisitions(Day asOf)
try {
    std::map<KaderId, Day> days;
    const std::int64_t until = asOf.sinceEpoch();
    std::int64_t kader = 0;
    std::int64_t day = 0;
    soci::statement select =
        (m_database.sql().prepare
             << "SELECT c.kader, MAX(w.day) FROM cell c JOIN rollup_flow w ON w.cell = c.id"
                " WHERE c.kader IS NOT NULL AND c.stage = 6 AND w.heads > 0 AND w.day <= :day"
                " GROUP BY c.kader",
         into(kader), into(day), use(until));
    select.execute();
    while (select.fetch())
        days.emplace(KaderId(kader), dayOf(day));
    return days;
} catch (...) {
    rethrowAsStorageError("portfolio: last acquisitions");
}

} // namespace penggerak::storage
