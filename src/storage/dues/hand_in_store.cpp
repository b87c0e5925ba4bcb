#include "storage/dues/hand_in_store.h"

#include "storage/database/row_values.h"
#include "storage/database/storage_error.h"

#include <soci/soci.h>

namespace penggerak::storage {

using soci::into;
using soci::use;

void HandInStore::insert(const HandInRecord& record)
try {
    const std::int64_t id = record.id.value();
    const std::int64_t kader = record.kader.value();
    const std::int64_t office = record.office.value();
    const std::int64_t on = record.on.sinceEpoch();
    const std::int64_t expected = record.expected.value();
    const std::int64_t counted = record.counted.value();
    soci::session& sql = m_database.sql();
    sql << "INSERT INTO hand_in (id, seq, kader, office, happened_on, expected, counted)"
           " VALUES (:id, :seq, :kader, :office, :day, :expected, :counted)",
        use(id), use(record.seq), use(kader), use(office), use(on), use(expected), use(counted);
    for (const auto& [denomination, pieces] : record.pieces)
        sql << "INSERT INTO hand_in_note (hand_in, denomination, pieces)"
               " VALUES (:hand_in, :denomination, :pieces)",
            use(id), use(denomination), use(pieces);
} catch (...) {
    rethrowAsStorageError("hand-in: add");
}

std::vector<HandInRecord> HandInStore::all(std::optional<KaderId> whose)
try {
    std::vector<HandInRecord> records;
    std::int64_t id = 0;
    std::int64_t seq = 0;
    std::int64_t kader = 0;
    std::int64_t office = 0;
    std::int64_t on = 0;
    std::int64_t expected = 0;
    std::int64_t counted = 0;
    soci::statement select =
        (m_database.sql().prepare << "SELECT id, seq, kader, office, happened_on, expected, counted"
                                     " FROM hand_in ORDER BY happened_on, id",
         into(id), into(seq), into(kader), into(office), into(on), into(expected), into(counted));
    select.execute();
    while (select.fetch())
        if (!whose || whose->value() == kader)
            records.push_back({HandInId(id),
                               seq,
                               KaderId(kader),
                               OfficeId(office),
                               dayOf(on),
                               Rupiah(expected),
                               Rupiah(counted),
                               {}});
    for (HandInRecord& record : records) {
        const std::int64_t key = record.id.value();
        std::int64_t denomination = 0;
        std::int64_t pieces = 0;
        soci::statement notes =
            (m_database.sql().prepare
                 << "SELECT denomination, pieces FROM hand_in_note WHERE hand_in = :hand_in",
             use(key), into(denomination), into(pieces));
        notes.execute();
        while (notes.fetch())
            record.pieces.emplace(denomination, pieces);
    }
    return records;
} catch (...) {
    rethrowAsStorageError("hand-ins");
}

} // namespace penggerak::storage
