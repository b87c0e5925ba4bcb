#include "core/people/name_key.h"
#include "services/kader/kader_checks.h"
#include "services/partners/body_checks.h"
#include "services/rupiah/deposits.h"
#include "services/rupiah/owners.h"
#include "storage/dues/due_store.h"
#include "storage/people/person_store.h"
#include "storage/rupiah/account_store.h"
#include "storage/rupiah/balance_store.h"
#include "storage/rupiah/command_store.h"
#include "storage/rupiah/deposit_entry_store.h"
#include "storage/rupiah/transfer_store.h"

#include <algorithm>
#include <set>

namespace penggerak::services {

namespace {

class Reading
{
public:
    explicit Reading(storage::Database& database)
        : m_database(database)
        , m_accounts(database)
        , m_balances(database)
        , m_rules(storage::collectingRules(database))
    {
    }

    Balance on(const Account& account, Day day)
    {
        const auto id = m_accounts.find(account);
        return id ? m_balances.balanceAt(*id, day) : Balance();
    }

    Result<DepositRow> row(const DepositOwner& owner, Day day)
    {
        DepositRow row;
        row.owner = owner;
        const auto name = nameOfOwner(m_database, owner);
        if (!name)
            return fail(name.error());
        row.name = *name;
        row.deposit = on(Account::depositOf(owner), day);
        row.floor = ruleOn(m_rules, day).floor;
        row.available = row.deposit.free() - row.floor;
        if (owner.kader) {
            row.cash = on(Account::cashOf(*owner.kader), day).posted;
            if (!row.cash.isZero())
                row.cashSince = oldestInHand(*owner.kader);
            row.isReady =
                papersReady(m_database, *owner.kader, day).isReady() && row.available > Rupiah();
        }
        return row;
    }

private:
    std::optional<Day> oldestInHand(KaderId kader)
    {
        std::optional<Day> oldest;
        for (const DueState state : {DueState::Held, DueState::Collected}) {
            storage::DueCondition condition;
            condition.kader = kader;
            condition.state = state;
            for (const auto dues = storage::DueStore(m_database).list(condition);
                 const storage::StandingDue& due : dues)
                oldest = std::min(oldest.value_or(due.now.since), due.now.since);
        }
        return oldest;
    }

    storage::Database& m_database;
    storage::AccountStore m_accounts;
    storage::BalanceStore m_balances;
    std::vector<CollectingRule> m_rules;
};

std::string nameOfAccount(storage::Database& database, const Account& account)
{
    if (account.office)
        return {};
    return nameOfOwner(database, {account.kader, account.body}).value_or(std::string());
}

/// What one row does to one account.
StatementRow rowOf(storage::Database& database, const Transfer& transfer, AccountId id,
                   AccountKind kind)
{
    StatementRow row;
    row.transfer = transfer;
    for (const AccountEffect& effect : effectsOf(transfer)) {
        if (effect.account != id)
            continue;
        row.change += growsByCredit(kind) ? -effect.debited : effect.debited;
        row.reserved += effect.reserved;
    }
    if (const auto entry =
            storage::DepositEntryStore(database).find(transfer.reverses.value_or(transfer.id))) {
        row.proof = entry->proof;
        row.reason = entry->reason;
    }
    if (transfer.due)
        if (const auto due = storage::DueStore(database).find(*transfer.due))
            if (const auto person = storage::PersonStore(database).find(due->now.person))
                row.person = person->name;
    return row;
}

} // namespace

Result<std::vector<DepositRow>> listDeposits(const Session& session, Day on)
{
    if (Outcome allowed = admit(session, "deposit.read"); !allowed)
        return fail(allowed.error());
    return readFrom(session.book(),
                    [&](storage::Database& database) -> Result<std::vector<DepositRow>> {
                        std::set<DepositOwner> owners;
                        for (const auto& [id, account] : storage::AccountStore(database).all())
                            if (!account.office)
                                owners.insert({account.kader, account.body});
                        Reading reading(database);
                        std::vector<DepositRow> rows;
                        for (const DepositOwner& owner : owners) {
                            if (!checkOwn(session, owner))
                                continue;
                            auto row = reading.row(owner, on);
                            if (!row)
                                return fail(row.error());
                            rows.push_back(std::move(*row));
                        }
                        std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
                            return nameKey(a.name) < nameKey(b.name);
                        });
                        return rows;
                    });
}

Result<DepositRow> showDeposit(const Session& session, const DepositOwner& owner, Day on)
{
    if (Outcome allowed = admit(session, "deposit.read"); !allowed)
        return fail(allowed.error());
    if (Outcome own = checkOwn(session, owner); !own)
        return fail(own.error());
    return readFrom(session.book(),
                    [&](storage::Database& database) { return Reading(database).row(owner, on); });
}

Result<Statement> accountStatement(const Session& session, const Account& account, Day from,
                                   Day until)
{
    if (Outcome allowed = admit(session, "deposit.read"); !allowed)
        return fail(allowed.error());
    if (Outcome own = checkOwn(session, {account.kader, account.body}); !own)
        return fail(own.error());
    return readFrom(session.book(), [&](storage::Database& database) -> Result<Statement> {
        Statement statement;
        statement.name = nameOfAccount(database, account);
        const auto id = storage::AccountStore(database).find(account);
        if (!id)
            return statement;
        storage::TransferStore transfers(database);
        for (const Transfer& transfer : transfers.ofAccount(*id)) {
            if (transfer.happenedOn < from || transfer.happenedOn > until)
                continue;
            StatementRow row = rowOf(database, transfer, *id, account.kind);
            row.reversed = transfers.reversalOf(transfer.id).has_value();
            if (!row.change.isZero() || !row.reserved.isZero())
                statement.rows.push_back(std::move(row));
        }
        std::stable_sort(statement.rows.begin(), statement.rows.end(),
                         [](const auto& a, const auto& b) {
                             return a.transfer.happenedOn < b.transfer.happenedOn;
                         });
        statement.opening = storage::BalanceStore(database).balanceAt(*id, from.plusDays(-1));
        Balance running = statement.opening;
        for (StatementRow& row : statement.rows) {
            running.posted += row.change;
            running.reserved += row.reserved;
            row.after = running;
        }
        statement.closing = running;
        return statement;
    });
}

} // namespace penggerak::services
