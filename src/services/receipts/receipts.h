#pragma once

#include "core/base/day.h"
#include "core/rupiah/transfer.h"
#include "services/actors/session.h"

#include <string>
#include <vector>

namespace penggerak::services {

/// Blocks of receipt numbers in the hands of kader, and what became of each number (N3).

using ReceiptBlockId = Id<struct ReceiptBlockKind>;

struct IssueReceipts
{
    KaderId kader;
    std::string first; ///< as printed, `000101`
    std::string last;
    Day on;
};
/// Codes: `kader_unknown`, `receipt_invalid` (number), `receipt_range` (first, last),
/// `receipt_overlap` (first, last, name), `date_future`.
Result<ReceiptBlockId> issueReceipts(const Session& session, const IssueReceipts& order);

/// A number that no due has. Codes: `receipt_unknown` (number), `receipt_used`, `receipt_void`,
/// `receipt_lost`, `receipt_returned` (number), `reason_missing`.
Result<Seq> voidReceipt(const Session& session, const std::string& number, Day on,
                        const std::string& reason);
Result<Seq> loseReceipt(const Session& session, const std::string& number, Day on,
                        const std::string& reason);
/// Numbers from one to another that came back unused.
Result<Seq> takeBackReceipts(const Session& session, const std::string& first,
                             const std::string& last, Day on);

struct BlockRow
{
    ReceiptBlockId id;
    KaderId kader;
    std::string kaderName;
    std::string first;
    std::string last;
    Day issuedOn;
    int numbers = 0;
    int used = 0;
    int voided = 0;
    int lost = 0;
    int returned = 0;
    std::vector<std::string> unaccounted; ///< nothing is known of them
};
/// By first number; with `kader` his alone. The gap report is their `unaccounted`.
Result<std::vector<BlockRow>> listReceiptBlocks(const Session& session,
                                                const std::optional<KaderId>& kader);

struct ReceiptRow
{
    std::string number;
    std::string state; ///< `used`, `void`, `lost`, `returned`, `open`
    std::string kaderName;
    std::optional<DueId> due;
    std::string person; ///< who paid the due
    std::string reason;
    std::optional<Day> on;
};
/// Code: `receipt_unknown`.
Result<ReceiptRow> showReceipt(const Session& session, const std::string& number);

/// What became of each number of a block. A user who is a kader sees his own.
Result<std::vector<ReceiptRow>> listReceipts(const Session& session, ReceiptBlockId block);

/// Logs that the receipt of a due was printed; the answer is 1 for the original, more for a copy
/// (SALINAN). Code: `due_unknown`.
Result<int> logReceiptPrint(const Session& session, DueId due);

} // namespace penggerak::services
