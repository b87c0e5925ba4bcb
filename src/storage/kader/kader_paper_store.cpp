#include "storage/kader/kader_paper_store.h"

#include "storage/database/row_values.h"
#include "storage/database/storage_error.h"

#include <soci/soci.h>

namespace penggerak::storage {

using soci::into;
using soci::use;

std::vector<DocumentRecord> KaderPaperStore::documents(std::optional<KaderId> kader)
try {
    std::vector<DocumentRecord> records;
    const std::int64_t wanted = kader ? kader->value() : 0;
    std::int64_t id = 0;
    std::int64_t owner = 0;
    std::string kind;
    std::string number;
    std::int64_t from = 0;
    std::optional<std::int64_t> until;
    std::optional<std::int64_t> training;
    soci::statement select =
        (m_database.sql().prepare
             << "SELECT id, kader, kind, number, from_day, until_day, CAST(NULL AS BIGINT)"
                " FROM kader_document WHERE CAST(:all AS BIGINT) = 0 OR kader = :kader"
                " UNION ALL SELECT 0, k.id, 'certificate', t.certificate, t.from_day, t.until_day,"
                " t.activity FROM kader k JOIN training_person t ON t.person = k.person"
                " WHERE t.certificate <> '' AND (CAST(:all2 AS BIGINT) = 0 OR k.id = :kader2)"
                " ORDER BY 2, 3, 5, 4",
         into(id), into(owner), into(kind), into(number), into(from), into(until), into(training),
         use(wanted), use(wanted), use(wanted), use(wanted));
    select.execute();
    while (select.fetch())
        records.push_back(
            {DocumentId(id), KaderId(owner),
             Document{documentKindFromCode(kind).value(), number, {dayOf(from), dayOf(until)}},
             training ? std::optional(ActivityId(*training)) : std::nullopt});
    return records;
} catch (...) {
    rethrowAsStorageError("kader documents: list");
}

void KaderPaperStore::addDocument(const DocumentRecord& document)
try {
    const std::int64_t id = document.id.value();
    const std::int64_t kader = document.kader.value();
    const std::string kind(code(document.document.kind));
    const std::int64_t from = document.document.valid.from.sinceEpoch();
    const auto until = numberOf(document.document.valid.until);
    m_database.sql() << "INSERT INTO kader_document (id, kader, kind, number, from_day, until_day)"
                        " VALUES (:id, :kader, :kind, :number, :from, :until)",
        use(id), use(kader), use(kind), use(document.document.number), use(from), use(until);
} catch (...) {
    rethrowAsStorageError("kader documents: add");
}

void KaderPaperStore::removeDocument(DocumentId id)
try {
    const std::int64_t number = id.value();
    m_database.sql() << "DELETE FROM kader_document WHERE id = :id", use(number);
} catch (...) {
    rethrowAsStorageError("kader documents: remove");
}

std::vector<TerritoryRecord> KaderPaperStore::territories(std::optional<KaderId> kader)
try {
    std::vector<TerritoryRecord> records;
    const std::int64_t wanted = kader ? kader->value() : 0;
    std::int64_t id = 0;
    std::int64_t owner = 0;
    std::string region;
    std::string rw;
    std::string rt;
    std::int64_t from = 0;
    std::optional<std::int64_t> until;
    soci::statement select =
        (m_database.sql().prepare
             << "SELECT id, kader, region, rw, rt, from_day, until_day FROM kader_territory"
                " WHERE CAST(:all AS BIGINT) = 0 OR kader = :kader ORDER BY kader, region, rw, rt, "
                "from_day",
         into(id), into(owner), into(region), into(rw), into(rt), into(from), into(until),
         use(wanted), use(wanted));
    select.execute();
    while (select.fetch())
        records.push_back(
            {TerritoryId(id), KaderId(owner),
             Territory{RegionCode::parse(region).value(), rw, rt, {dayOf(from), dayOf(until)}}});
    return records;
} catch (...) {
    rethrowAsStorageError("kader territories: list");
}

void KaderPaperStore::addTerritory(const TerritoryRecord& record)
try {
    const std::int64_t id = record.id.value();
    const std::int64_t kader = record.kader.value();
    const Territory& territory = record.territory;
    const std::int64_t from = territory.held.from.sinceEpoch();
    const auto until = numberOf(territory.held.until);
    m_database.sql()
        << "INSERT INTO kader_territory (id, kader, region, rw, rt, from_day, until_day)"
           " VALUES (:id, :kader, :region, :rw, :rt, :from, :until)",
        use(id), use(kader), use(territory.region.digits()), use(territory.rw), use(territory.rt),
        use(from), use(until);
} catch (...) {
    rethrowAsStorageError("kader territories: add");
}

void KaderPaperStore::setTerritoryUntil(TerritoryId id, std::optional<Day> until)
try {
    const std::int64_t number = id.value();
    const auto day = numberOf(until);
    m_database.sql() << "UPDATE kader_territory SET until_day = :until WHERE id = :id", use(day),
        use(number);
} catch (...) {
    rethrowAsStorageError("kader territories: end");
}

void KaderPaperStore::removeTerritory(TerritoryId id)
try {
    const std::int64_t number = id.value();
    m_database.sql() << "DELETE FROM kader_territory WHERE id = :id", use(number);
} catch (...) {
    rethrowAsStorageError("kader territories: remove");
}

} // namespace penggerak::storage
