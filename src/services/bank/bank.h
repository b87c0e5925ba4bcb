#pragma once

#include "core/bank/bank.h"
#include "services/exchange/import.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace penggerak::services {

/// Reconciliation: the bank's statement beside the deposits and hand-ins of the book. It moves no
/// money; it says which lines are known, and what of the book the bank has not written.

struct BankOrder
{
    std::filesystem::path file;
    FileReading reading;
    OfficeId office; ///< whose account it is
    bool dryRun = false;
};

struct BankReport
{
    std::int64_t rows = 0; ///< that move money
    std::int64_t fresh = 0;
    std::int64_t known = 0; ///< read before
    std::int64_t rejected = 0;
    std::vector<RowRemark> remarks; ///< why, the first 1,000
};

/// Reads a CSV or XLSX with the columns of rules/bank_columns.json. Rows without an amount
/// (balances) are passed over; a row that cannot be read is left out with a remark. Codes: those of
/// sampleFile(), `bank_headings` (found), `import_empty`, `office_unknown`.
Result<BankReport> importBank(const Session& session, const BankOrder& order);

enum class BankState { Open, Suggested, Matched };
/// `open`, `suggested`, `matched`.
std::string_view code(BankState state);

struct BankRow
{
    BankLine line;
    BankState state = BankState::Open;
    std::vector<BankEntry> entries; ///< what it is; of a suggested one what it may be
    BankScore score;                ///< of the suggestion

    /// Matched to something that was reversed since.
    bool isReversed() const;
};
struct BankStatement
{
    std::vector<BankRow> rows;      ///< the newest first
    std::vector<BankEntry> missing; ///< of the book, on no line, by day; reversed ones left out
};
Result<BankStatement> bankStatement(const Session& session,
                                    const std::optional<OfficeId>& office = {});

/// Says which entries a line is; together they have its amount. Remembered also when one of them is
/// reversed later. Codes: `bank_line_unknown`, `bank_line_matched`, `bank_entry_unknown`,
/// `bank_entry_reversed`, `bank_entry_matched`, `bank_sum` (amount, sum).
Result<Seq> matchBankLine(const Session& session, BankLineId line,
                          const std::vector<BankEntryId>& entries);
/// Takes that back. Codes: `bank_line_unknown`, `bank_line_open`.
Result<Seq> unmatchBankLine(const Session& session, BankLineId line);

} // namespace penggerak::services
