#include "services/rupiah/posting.h"

#include "core/rupiah/rupiah_text.h"
#include "storage/partners/agreement_store.h"
#include "storage/rupiah/command_store.h"

#include <algorithm>

namespace penggerak::services {

namespace {

/// What an effect adds, read the way the account grows.
Balance changeOf(const AccountEffect& effect, AccountKind kind)
{
    return {growsByCredit(kind) ? -effect.debited : effect.debited, effect.reserved};
}

} // namespace

Posting::Posting(Work& work, Day today)
    : m_work(work)
    , m_closed(work)
    , m_today(today)
    , m_accounts(work.database)
    , m_transfers(work.database)
    , m_balances(work.database)
    , m_rules(storage::collectingRules(work.database))
{
}

Transfer Posting::post(Transfer transfer)
{
    m_closed.admit(transfer.happenedOn);
    if (Outcome valid = checkAmount(transfer.amount); !valid)
        throw Refused(valid.error());
    transfer.id = TransferId(m_work.database.newId());
    transfer.seq = m_work.commit.seq();
    m_work.commit.chain(storage::Commit::Rupiah::Transfer, m_transfers.insert(transfer));
    for (const AccountEffect& effect : effectsOf(transfer)) {
        const Account& account = m_accounts.account(effect.account);
        const Balance change = changeOf(effect, account.kind);
        Balance& sum = m_changes[effect.account][transfer.happenedOn];
        sum.posted += change.posted;
        sum.reserved += change.reserved;
    }
    m_work.change.rupiah = true;
    return transfer;
}

void Posting::settle(const Transfer& pending, Phase phase, Day on)
{
    Transfer row = pending;
    row.phase = phase;
    row.happenedOn = on;
    row.settles = pending.id;
    post(row);
}

void Posting::reverse(const Transfer& transfer)
{
    if (transfer.reverses)
        throw Refused(refusal("reversal_reversed", "transfer"));
    if (m_transfers.reversalOf(transfer.id))
        throw Refused(refusal("transfer_reversed", "transfer"));
    post(reversalOf(transfer));
}

DepositOwner Posting::depositFor(KaderId kader, Day day)
{
    const DepositOwner own{kader, std::nullopt};
    if (const auto id = m_accounts.find(Account::depositOf(own)); id && balance(*id) != Balance())
        return own;
    for (const PartnerAgent& agent : storage::AgreementStore(m_work.database).agents()) {
        const bool works =
            agent.kader == kader && agent.since <= day && (!agent.until || day <= *agent.until);
        const DepositOwner theirs{std::nullopt, agent.body};
        if (works && m_accounts.find(Account::depositOf(theirs)))
            return theirs;
    }
    return own;
}

Posting::Low Posting::lowest(AccountId account, Day from, bool withFloor)
{
    const auto floorOn = [&](Day day) { return withFloor ? ruleOn(m_rules, day).floor : Rupiah(); };
    Balance sum = m_balances.balanceAt(account, from.plusDays(-1));
    std::map<Day, Balance> changes{{from, {}}};
    const auto add = [&](Day day, const Balance& change) {
        Balance& to = day < from ? sum : changes[day];
        to.posted += change.posted;
        to.reserved += change.reserved;
    };
    for (const auto& change : m_balances.changesFrom(account, from))
        add(change.day, change.change);
    if (const auto mine = m_changes.find(account); mine != m_changes.end())
        for (const auto& [day, change] : mine->second)
            add(day, change);
    for (const CollectingRule& rule : m_rules)
        if (withFloor && rule.from > from && rule.from <= m_today)
            changes.try_emplace(rule.from);
    std::optional<Low> low;
    for (const auto& [day, change] : changes) {
        sum.posted += change.posted;
        sum.reserved += change.reserved;
        const Rupiah left = sum.free() - floorOn(day);
        if (!low || left < low->least)
            low = Low{left, day};
    }
    return *low;
}

Rupiah Posting::available(const DepositOwner& owner, Day from)
{
    const auto account = m_accounts.find(Account::depositOf(owner));
    return account ? lowest(*account, from, true).least : Rupiah() - ruleOn(m_rules, from).floor;
}

Balance Posting::balance(AccountId account)
{
    Balance sum = m_balances.balance(account);
    if (const auto mine = m_changes.find(account); mine != m_changes.end())
        for (const auto& [day, change] : mine->second) {
            sum.posted += change.posted;
            sum.reserved += change.reserved;
        }
    return sum;
}

Balance Posting::balance(const Account& account)
{
    const auto id = m_accounts.find(account);
    return id ? balance(*id) : Balance();
}

void Posting::closes(const DepositOwner& owner)
{
    m_closing.insert(m_accounts.idOf(Account::depositOf(owner)));
}

void Posting::check(AccountId id, AccountKind kind, const std::map<Day, Balance>& changes)
{
    Rupiah taken;
    Rupiah most;
    for (const auto& [day, change] : changes) {
        taken -= change.free();
        most = std::max(most, taken);
    }
    // What adds on every day makes nothing worse, whatever the floor has become since.
    const bool floored = kind == AccountKind::Deposit && most > Rupiah() && !m_closing.count(id);
    const Low low = lowest(id, changes.begin()->first, floored);
    if (low.least >= Rupiah())
        return;
    throw Refused(
        refusal(kind == AccountKind::Deposit ? "deposit_short" : "account_below_zero", "amount")
            .with("short_by", (-low.least).value())
            .with("available", std::max(Rupiah(), low.least + most).value())
            .with("day", low.day)
            .with("account", std::string(code(kind))));
}

void Posting::finish()
{
    for (const auto& [account, changes] : m_changes) {
        const AccountKind kind = m_accounts.account(account).kind;
        if (isBounded(kind))
            check(account, kind, changes);
    }
    for (const auto& [account, changes] : m_changes)
        m_balances.add(account, changes,
                       isBounded(m_accounts.account(account).kind) ? std::optional(Rupiah())
                                                                   : std::nullopt);
    m_changes.clear();
}

} // namespace penggerak::services
