#include "storage/rupiah/deposit_entry_store.h"

#include "storage/database/storage_error.h"

#include <soci/soci.h>

namespace penggerak::storage {

using soci::into;
using soci::use;

void DepositEntryStore::insert(const DepositEntry& entry)
try {
    const std::int64_t transfer = entry.transfer.value();
    m_database.sql() << "INSERT INTO deposit_entry (transfer, proof, reason)"
                        " VALUES (:transfer, :proof, :reason)",
        use(transfer), use(entry.proof), use(entry.reason);
} catch (...) {
    rethrowAsStorageError("deposit entry: add");
}

bool DepositEntryStore::isTaken(const std::string& proof)
try {
    std::int64_t count = 0;
    m_database.sql() << "SELECT COUNT(*) FROM deposit_entry e WHERE e.proof = :proof"
                        " AND e.proof <> '' AND NOT EXISTS"
                        " (SELECT 1 FROM rupiah_transfer t WHERE t.reverses = e.transfer)",
        use(proof), into(count);
    return count > 0;
} catch (...) {
    rethrowAsStorageError("deposit entry: proof");
}

std::optional<DepositEntry> DepositEntryStore::find(TransferId transfer)
try {
    DepositEntry entry{transfer, {}, {}};
    const std::int64_t id = transfer.value();
    m_database.sql() << "SELECT proof, reason FROM deposit_entry WHERE transfer = :transfer",
        use(id), into(entry.proof), into(entry.reason);
    return m_database.sql().got_data() ? std::optional(entry) : std::nullopt;
} catch (...) {
    rethrowAsStorageError("deposit entry: find");
}

} // namespace penggerak::storage
