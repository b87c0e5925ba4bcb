#pragma once

#include "core/rupiah/collecting_rule.h"
#include "core/rupiah/transfer.h"
#include "services/actors/session.h"
#include "services/rupiah/posted.h"

#include <string>
#include <vector>

namespace penggerak::services {

/// Deposits of kader and wadah: what covers the dues that they collect (design.md 1.3).

/// `bank`, `cash`: how the money of a deposit came or went.
enum class DepositVia { Bank, Cash };

struct DepositCommand
{
    DepositOwner owner;
    Rupiah amount;
    Day on;
    std::string proof; ///< number of the slip
    DepositVia via = DepositVia::Bank;
    std::string key;
};
/// Codes: those of checkAmount(), `kader_unknown`, `body_unknown`, `proof_missing`, `proof_taken`
/// (proof), `date_future`, `key_reused`.
Result<Posted> topUpDeposit(const Session& session, const DepositCommand& command);
/// The floor stays, unless everything is paid out and nothing is reserved. Also `deposit_short`
/// (short_by, available, day).
Result<Posted> refundDeposit(const Session& session, const DepositCommand& command);
/// Takes back a top-up, refund or adjustment that was entered by mistake. Codes:
/// `transfer_unknown`, `transfer_not_deposit`, `transfer_reversed`, `deposit_short`. The reason
/// stands in the audit; it may be empty.
Result<Posted> reverseDepositEntry(const Session& session, TransferId entry, const std::string& key,
                                   const std::string& reason = {});
/// For whom it takes two people: somebody else carries it out. Code: `reason_missing`.
Result<ProposalId> proposeDepositReverse(const Session& session, TransferId entry,
                                         const std::string& reason);

/// More (above zero) or less on a deposit, for a reason; one proposes, another approves.
struct DepositAdjustment
{
    DepositOwner owner;
    Rupiah amount; ///< negative: taken off
    Day on;
    std::string reason; ///< one of adjustmentReasons()
};
/// `bank_charge`, `counting_error`, `entry_error`, `other`.
const std::vector<std::string>& adjustmentReasons();
/// Codes: `adjustment_reason` (reason), and those of topUpDeposit() and refundDeposit().
Result<ProposalId> proposeAdjustment(const Session& session, const DepositAdjustment& adjustment);

/// Floor and daily limit from a day on. Codes: `amount_negative`, `amount_too_large`.
Result<Seq> setCollectingRule(const Session& session, const CollectingRule& rule);
std::vector<CollectingRule> listCollectingRules(const Book& book);

struct DepositRow
{
    DepositOwner owner;
    std::string name;
    Balance deposit;
    Rupiah floor;
    Rupiah available;
    Rupiah cash; ///< in hand of the kader; zero for a wadah
    /// Since when the oldest due waits that he still has the cash of, as known now.
    std::optional<Day> cashSince;
    bool isReady = false;

    bool isBelowFloor() const { return available < Rupiah(); }
};
/// Everybody who has a deposit or cash in hand, by name, on a day. A kader sees himself alone.
Result<std::vector<DepositRow>> listDeposits(const Session& session, Day on);
/// Also for a kader who has neither. Codes: `kader_unknown`, `body_unknown`, `kader_not_own`.
Result<DepositRow> showDeposit(const Session& session, const DepositOwner& owner, Day on);

struct StatementRow
{
    Transfer transfer;
    Rupiah change;   ///< of what stands there
    Rupiah reserved; ///< change of what is held back
    Balance after;
    std::string proof;
    std::string reason;
    std::string person; ///< whose due; masked by nothing, a name alone
    bool reversed = false;
};
struct Statement
{
    std::string name;
    Balance opening;
    std::vector<StatementRow> rows; ///< by day, then by entry
    Balance closing;
};
/// What happened on an account from one day to another. Codes: those of showDeposit().
Result<Statement> accountStatement(const Session& session, const Account& account, Day from,
                                   Day until);

} // namespace penggerak::services
