#pragma once

#include "core/rupiah/collecting_rule.h"
#include "core/rupiah/transfer.h"
#include "services/book/verb.h"
#include "services/periods/closed_months.h"
#include "storage/rupiah/account_store.h"
#include "storage/rupiah/balance_store.h"
#include "storage/rupiah/transfer_store.h"

#include <map>
#include <set>
#include <string>

namespace penggerak::services {

/// Posting into the ledger of rupiah inside one commit: the only way a transfer is written.
/// finish() checks every account touched, on every day from the first one touched on; where a rule
/// is broken it throws Refused and the commit rolls back.
class Posting
{
public:
    Posting(Work& work, Day today);

    AccountId account(const Account& account) { return m_accounts.idOf(account); }
    storage::TransferStore& transfers() { return m_transfers; }
    const std::vector<CollectingRule>& rules() const { return m_rules; }
    Day today() const { return m_today; }

    /// Gives the row its id and commit number, writes it and what it does to its accounts.
    Transfer post(Transfer transfer);
    /// Posts or voids a pending row on a day.
    void settle(const Transfer& pending, Phase phase, Day on);
    /// Codes: `transfer_reversed`, `reversal_reversed`.
    void reverse(const Transfer& transfer);

    /// The deposit that a kader's dues take from: his own while something stands on it, else that
    /// of the wadah whose agent he is on that day and which has one.
    DepositOwner depositFor(KaderId kader, Day day);
    /// What may be taken from a deposit on a day without falling below its floor on that day or any
    /// later one.
    Rupiah available(const DepositOwner& owner, Day from);
    Balance balance(const Account& account);
    Balance balance(AccountId account);
    /// In this commit the deposit may fall below its floor, though never below zero: it is paid
    /// out.
    void closes(const DepositOwner& owner);

    /// The deposit whose available() the answer names, on which day.
    void answersFor(const DepositOwner& owner) { m_answered = owner; }
    const std::optional<DepositOwner>& answered() const { return m_answered; }

    void finish();

private:
    struct Low
    {
        Rupiah least; ///< free() less the floor
        Day day;
    };
    /// The lowest point from a day on; the floor counts where `withFloor`.
    Low lowest(AccountId account, Day from, bool withFloor);
    void check(AccountId account, AccountKind kind, const std::map<Day, Balance>& changes);

    Work& m_work;
    ClosedMonths m_closed;
    Day m_today;
    storage::AccountStore m_accounts;
    storage::TransferStore m_transfers;
    storage::BalanceStore m_balances;
    std::vector<CollectingRule> m_rules;
    /// What this commit does to accounts by day; written by finish(), once it is known to hold.
    std::map<AccountId, std::map<Day, Balance>> m_changes;
    std::set<AccountId> m_closing;
    std::optional<DepositOwner> m_answered;
};

} // namespace penggerak::services
