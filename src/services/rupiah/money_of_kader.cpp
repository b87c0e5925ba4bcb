#include "services/rupiah/money_of_kader.h"

#include "storage/partners/agreement_store.h"
#include "storage/rupiah/command_store.h"

#include <algorithm>

namespace penggerak::services {

KaderMoney moneyOf(storage::Database& database, KaderId kader)
{
    storage::AccountStore accounts(database);
    storage::BalanceStore balances(database);
    KaderMoney money;
    if (const auto id = accounts.find(Account::depositOf({kader, std::nullopt})))
        money.deposit = balances.balance(*id);
    if (const auto id = accounts.find(Account::cashOf(kader)))
        money.cash = balances.balance(*id).posted;
    return money;
}

CollectingMeans::CollectingMeans(storage::Database& database)
    : m_accounts(database)
    , m_balances(database)
    , m_rules(storage::collectingRules(database))
    , m_agents(storage::AgreementStore(database).agents())
{
}

Rupiah CollectingMeans::free(const DepositOwner& owner, Day on)
{
    const auto id = m_accounts.find(Account::depositOf(owner));
    return id ? m_balances.balanceAt(*id, on).free() : Rupiah();
}

Rupiah CollectingMeans::available(KaderId kader, Day on)
{
    Rupiah most = free({kader, std::nullopt}, on);
    for (const PartnerAgent& agent : m_agents)
        if (agent.kader == kader && agent.since <= on && (!agent.until || on <= *agent.until))
            most = std::max(most, free({std::nullopt, agent.body}, on));
    return most - ruleOn(m_rules, on).floor;
}

} // namespace penggerak::services
