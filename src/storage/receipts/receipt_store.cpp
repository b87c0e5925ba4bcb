#include "storage/receipts/receipt_store.h"

#include "storage/database/row_values.h"
#include "storage/database/storage_error.h"

#include <soci/soci.h>

namespace penggerak::storage {

using soci::into;
using soci::use;

void ReceiptStore::insert(const ReceiptBlock& block)
try {
    const std::int64_t kader = block.kader.value();
    const std::int64_t digits = block.digits;
    const std::int64_t on = block.issuedOn.sinceEpoch();
    m_database.sql() << "INSERT INTO receipt_block (id, kader, first, last, digits, issued_on)"
                        " VALUES (:id, :kader, :first, :last, :digits, :on)",
        use(block.id), use(kader), use(block.first), use(block.last), use(digits), use(on);
} catch (...) {
    rethrowAsStorageError("receipt block: add");
}

std::vector<ReceiptBlock> ReceiptStore::blocksWhere(const std::string& condition, std::int64_t a,
                                                    std::int64_t b)
try {
    std::vector<ReceiptBlock> blocks;
    ReceiptBlock block;
    std::int64_t kader = 0;
    std::int64_t digits = 0;
    std::int64_t on = 0;
    soci::statement select =
        (m_database.sql().prepare << "SELECT id, kader, first, last, digits, issued_on FROM"
                                     " receipt_block WHERE " +
                                         condition + " ORDER BY first",
         use(a, "a"), use(b, "b"), into(block.id), into(kader), into(block.first), into(block.last),
         into(digits), into(on));
    select.execute();
    while (select.fetch()) {
        block.kader = KaderId(kader);
        block.digits = int(digits);
        block.issuedOn = dayOf(on);
        blocks.push_back(block);
    }
    return blocks;
} catch (...) {
    rethrowAsStorageError("receipt blocks");
}

std::vector<ReceiptBlock> ReceiptStore::blocks(std::optional<KaderId> kader)
{
    return kader ? blocksWhere("kader = :a AND kader = :b", kader->value(), kader->value())
                 : blocksWhere("id > :a AND id > :b", 0, 0);
}

std::optional<ReceiptBlock> ReceiptStore::overlapping(std::int64_t first, std::int64_t last)
{
    const auto found = blocksWhere("first <= :b AND last >= :a", first, last);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<ReceiptBlock> ReceiptStore::blockOf(std::int64_t number)
{
    return overlapping(number, number);
}

std::vector<ReceiptRecord> ReceiptStore::receiptsWhere(const std::string& condition,
                                                       std::int64_t key)
try {
    std::vector<ReceiptRecord> receipts;
    ReceiptRecord receipt;
    std::optional<std::int64_t> due;
    std::int64_t on = 0;
    soci::statement select =
        (m_database.sql().prepare
             << "SELECT number, block, state, due, reason, happened_on FROM receipt WHERE " +
                    condition + " ORDER BY number",
         use(key, "key"), into(receipt.number), into(receipt.block), into(receipt.state), into(due),
         into(receipt.reason), into(on));
    select.execute();
    while (select.fetch()) {
        receipt.due = due ? std::optional(DueId(*due)) : std::nullopt;
        receipt.on = dayOf(on);
        receipts.push_back(receipt);
    }
    return receipts;
} catch (...) {
    rethrowAsStorageError("receipts");
}

std::optional<ReceiptRecord> ReceiptStore::find(std::int64_t number)
{
    const auto found = receiptsWhere("number = :key", number);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<ReceiptRecord> ReceiptStore::ofBlock(std::int64_t block)
{
    return receiptsWhere("block = :key", block);
}

std::vector<ReceiptRecord> ReceiptStore::all()
{
    return receiptsWhere("number > :key", 0);
}

void ReceiptStore::put(const ReceiptRecord& receipt)
try {
    const auto due = receipt.due ? std::optional(receipt.due->value()) : std::nullopt;
    const std::int64_t on = receipt.on.sinceEpoch();
    m_database.sql() << "INSERT INTO receipt (number, block, state, due, reason, happened_on)"
                        " VALUES (:number, :block, :state, :due, :reason, :on)"
                        " ON CONFLICT (number) DO UPDATE SET state = excluded.state,"
                        " due = excluded.due, reason = excluded.reason,"
                        " happened_on = excluded.happened_on",
        use(receipt.number), use(receipt.block), use(receipt.state), use(due), use(receipt.reason),
        use(on);
} catch (...) {
    rethrowAsStorageError("receipt: put");
}

std::int64_t ReceiptStore::printsOf(DueId due)
try {
    const std::int64_t id = due.value();
    std::int64_t count = 0;
    m_database.sql() << "SELECT COUNT(*) FROM receipt_print WHERE due = :due", use(id), into(count);
    return count;
} catch (...) {
    rethrowAsStorageError("receipt prints");
}

std::int64_t ReceiptStore::addPrint(DueId due, std::optional<UserId> actor, std::int64_t atMs)
try {
    const std::int64_t number = printsOf(due) + 1;
    const std::int64_t id = due.value();
    const auto user = actor ? std::optional(actor->value()) : std::nullopt;
    m_database.sql() << "INSERT INTO receipt_print (due, number, app_user, printed_at)"
                        " VALUES (:due, :number, :app_user, :at)",
        use(id), use(number), use(user), use(atMs);
    return number;
} catch (...) {
    rethrowAsStorageError("receipt print: add");
}

} // namespace penggerak::storage
