#include "storage/rupiah/transfer_store.h"

#include "storage/database/storage_error.h"
#include "storage/ledger/canonical.h"
#include "storage/rupiah/rupiah_canonical.h"
#include "storage/rupiah/transfer_rows.h"

namespace penggerak::storage {

using soci::into;
using soci::use;

namespace {

template <class IdType>
std::optional<std::int64_t> valueOf(const std::optional<IdType>& id)
{
    return id ? std::optional(id->value()) : std::nullopt;
}

} // namespace

std::string TransferStore::insert(const Transfer& transfer)
try {
    std::string canonical = canonicalRow(transfer);
    TransferRow row;
    row.id = transfer.id.value();
    row.seq = transfer.seq;
    row.happenedOn = transfer.happenedOn.sinceEpoch();
    row.kind = std::int64_t(transfer.kind);
    row.phase = std::int64_t(transfer.phase);
    row.debit = transfer.debit.value();
    row.credit = transfer.credit.value();
    row.amount = transfer.amount.value();
    row.due = valueOf(transfer.due);
    row.handIn = valueOf(transfer.handIn);
    row.settles = valueOf(transfer.settles);
    row.reverses = valueOf(transfer.reverses);
    row.rowCheck = rowCheck(canonical);
    m_database.sql() << "INSERT INTO rupiah_transfer (id, seq, happened_on, kind, phase, debit,"
                        " credit, amount, due, hand_in, settles, reverses, row_check) VALUES (:id,"
                        " :seq, :day, :kind, :phase, :debit, :credit, :amount, :due, :hand_in,"
                        " :settles, :reverses, :row_check)",
        use(row.id), use(row.seq), use(row.happenedOn), use(row.kind), use(row.phase),
        use(row.debit), use(row.credit), use(row.amount), use(row.due), use(row.handIn),
        use(row.settles), use(row.reverses), use(row.rowCheck);
    return canonical;
} catch (...) {
    rethrowAsStorageError("transfer: add");
}

std::optional<Transfer> TransferStore::find(TransferId id)
try {
    TransferRow row;
    const std::int64_t key = id.value();
    soci::statement select = intoRow(
        (m_database.sql().prepare << std::string(transferColumns) + "WHERE id = :id", use(key)),
        row);
    if (!select.execute(true))
        return std::nullopt;
    return row.stored().row;
} catch (...) {
    rethrowAsStorageError("transfer: find");
}

std::optional<TransferId> TransferStore::reversalOf(TransferId id)
try {
    const std::int64_t key = id.value();
    std::int64_t found = 0;
    m_database.sql() << "SELECT id FROM rupiah_transfer WHERE reverses = :id", use(key),
        into(found);
    return m_database.sql().got_data() ? std::optional(TransferId(found)) : std::nullopt;
} catch (...) {
    rethrowAsStorageError("transfer: reversal");
}

std::vector<Transfer> TransferStore::ofDue(DueId due)
try {
    std::vector<Transfer> rows;
    TransferRow row;
    const std::int64_t key = due.value();
    soci::statement select = intoRow(
        (m_database.sql().prepare << std::string(transferColumns) + "WHERE due = :due ORDER BY id",
         use(key)),
        row);
    select.execute();
    while (select.fetch())
        rows.push_back(row.stored().row);
    return rows;
} catch (...) {
    rethrowAsStorageError("transfers of a due");
}

std::vector<Transfer> TransferStore::ofAccount(AccountId account)
try {
    std::vector<Transfer> rows;
    TransferRow row;
    const std::int64_t key = account.value();
    soci::statement select =
        intoRow((m_database.sql().prepare << std::string(transferColumns) +
                                                 "WHERE debit = :account OR credit = :account"
                                                 " ORDER BY id",
                 use(key, "account")),
                row);
    select.execute();
    while (select.fetch())
        rows.push_back(row.stored().row);
    return rows;
} catch (...) {
    rethrowAsStorageError("transfers of an account");
}

void TransferStore::forEach(const std::function<void(const StoredTransfer&)>& visit)
try {
    TransferRow row;
    soci::statement select =
        intoRow((m_database.sql().prepare << std::string(transferColumns) + "ORDER BY id"), row);
    select.execute();
    while (select.fetch())
        visit(row.stored());
} catch (...) {
    rethrowAsStorageError("read transfers");
}

} // namespace penggerak::storage
