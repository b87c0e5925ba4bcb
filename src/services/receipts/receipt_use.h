#pragma once

#include "services/book/verb.h"
#include "storage/receipts/receipt_store.h"

namespace penggerak::services {

/// A number as typed. Code: `receipt_invalid` (number).
Result<std::int64_t> receiptNumber(const std::string& text);
/// As it is printed: with the zeros of its block.
std::string receiptText(storage::Database& database, std::int64_t number);

/// Nothing has become of the number yet. Codes: `receipt_used`, `receipt_void`, `receipt_lost`,
/// `receipt_returned` (number).
Outcome checkOpen(storage::Database& database, std::int64_t number);
/// The number goes to a due of that kader. Codes: `receipt_unknown`, `receipt_other_kader` (number,
/// name), `receipt_used`, `receipt_void`, `receipt_lost`, `receipt_returned` (number).
Outcome useReceipt(Work& work, KaderId kader, std::int64_t number, DueId due, Day on);
/// The due has gone: so has its receipt.
void voidReceiptOf(Work& work, std::int64_t number, Day on, const std::string& reason);

} // namespace penggerak::services
