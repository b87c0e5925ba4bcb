#pragma once

#include "core/base/amount.h"
#include "core/base/id.h"

#include <array>
#include <optional>
#include <string_view>

namespace penggerak {

using AccountId = Id<struct AccountIdKind>;

/// The numbers stand in the ledger.
enum class AccountKind { Deposit, Cash, Trust, BranchCash, Bank, Remitted, OverShort };
inline constexpr std::array allAccountKinds{
    AccountKind::Deposit, AccountKind::Cash,     AccountKind::Trust,    AccountKind::BranchCash,
    AccountKind::Bank,    AccountKind::Remitted, AccountKind::OverShort};

/// `deposit`, `cash`, `trust`, `branch_cash`, `bank`, `remitted`, `over_short`.
std::string_view code(AccountKind kind);
std::optional<AccountKind> accountKindFromCode(std::string_view text);

/// What is owed grows by credits: a deposit, dues in trust, what was remitted. The others grow by
/// debits.
constexpr bool growsByCredit(AccountKind kind)
{
    return kind == AccountKind::Deposit || kind == AccountKind::Trust ||
           kind == AccountKind::Remitted;
}

/// Accounts that never fall below zero on any day.
constexpr bool isBounded(AccountKind kind)
{
    return kind == AccountKind::Deposit || kind == AccountKind::Cash || kind == AccountKind::Trust;
}

/// Whose deposit: a kader's own or that of his wadah.
struct DepositOwner
{
    std::optional<KaderId> kader;
    std::optional<BodyId> body;

    friend auto operator<=>(const DepositOwner&, const DepositOwner&) = default;
};

/// An account as a value: deposit (of a kader or a wadah) and cash in hand (of a kader) belong to
/// people, the others to an office.
struct Account
{
    AccountKind kind = AccountKind::Deposit;
    std::optional<OfficeId> office;
    std::optional<KaderId> kader;
    std::optional<BodyId> body;

    static Account depositOf(const DepositOwner& owner)
    {
        return {AccountKind::Deposit, std::nullopt, owner.kader, owner.body};
    }
    static Account cashOf(KaderId kader)
    {
        return {AccountKind::Cash, std::nullopt, kader, std::nullopt};
    }
    static Account of(OfficeId office, AccountKind kind)
    {
        return {kind, office, std::nullopt, std::nullopt};
    }

    friend auto operator<=>(const Account&, const Account&) = default;
};

/// What stands on an account, read the way its kind grows.
struct Balance
{
    Rupiah posted;
    Rupiah reserved; ///< pending transfers that will take it

    Rupiah free() const { return posted - reserved; }
    friend bool operator==(const Balance&, const Balance&) = default;
};

} // namespace penggerak
