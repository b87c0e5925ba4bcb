#pragma once

#include "core/base/day.h"
#include "core/rupiah/account.h"

#include <vector>

namespace penggerak {

using TransferId = Id<struct TransferIdKind>;
using DueId = Id<struct DueIdKind>;
using HandInId = Id<struct HandInIdKind>;

/// What moved rupiah. The numbers stand in the ledger.
enum class TransferKind {
    TopUp,      ///< bank or branch cash <- deposit
    Refund,     ///< deposit <- bank or branch cash
    Adjustment, ///< over/short <- deposit, or the other way
    Collected,  ///< cash in hand <- dues in trust
    Cover,      ///< deposit <- remitted, pending until the due is settled
    Owned,      ///< dues in trust <- cash in hand: debited, so the cash is the kader's own
    HandedIn,   ///< branch cash <- cash in hand
    PaidIn,     ///< dues in trust <- remitted: the branch pays what was handed in
    Returned,   ///< dues in trust <- cash in hand: back to the worker
    Difference, ///< what a hand-in counts above or below
};
inline constexpr std::array allTransferKinds{TransferKind::TopUp,      TransferKind::Refund,
                                             TransferKind::Adjustment, TransferKind::Collected,
                                             TransferKind::Cover,      TransferKind::Owned,
                                             TransferKind::HandedIn,   TransferKind::PaidIn,
                                             TransferKind::Returned,   TransferKind::Difference};

/// `top_up`, `refund`, `adjustment`, `collected`, `cover`, `owned`, `handed_in`, `paid_in`,
/// `returned`, `difference`.
std::string_view code(TransferKind kind);

/// A pending transfer holds the amount back on its debit account until a second row posts or voids
/// it.
enum class Phase { Plain, Pending, Posted, Voided };
/// `plain`, `pending`, `posted`, `voided`.
std::string_view code(Phase phase);

/// Whole rupiah from the credit account to the debit account on a day. A reversal swaps the
/// accounts of the row that it names and keeps its day and phase.
struct Transfer
{
    TransferId id;
    Seq seq = 0;
    Day happenedOn;
    TransferKind kind = TransferKind::TopUp;
    Phase phase = Phase::Plain;
    AccountId debit;
    AccountId credit;
    Rupiah amount;
    std::optional<DueId> due;
    std::optional<HandInId> handIn;
    std::optional<TransferId> settles;
    std::optional<TransferId> reverses;

    friend bool operator==(const Transfer&, const Transfer&) = default;
};

/// The largest amount that one entry may name.
inline constexpr Rupiah maxRupiahPerEntry{1'000'000'000'000'000};

/// What a row does to one account; debits count up.
struct AccountEffect
{
    AccountId account;
    Rupiah debited;  ///< negative for a credit
    Rupiah reserved; ///< how much more is held back
};

std::vector<AccountEffect> effectsOf(const Transfer& transfer);

/// The reversal of a row, without id and commit.
Transfer reversalOf(const Transfer& transfer);

/// The rows that still count: neither reversed nor a reversal; in their order.
std::vector<Transfer> standing(const std::vector<Transfer>& transfers);

} // namespace penggerak
