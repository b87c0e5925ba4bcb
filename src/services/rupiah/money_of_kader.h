#pragma once

#include "core/partners/agreement.h"
#include "core/rupiah/collecting_rule.h"
#include "storage/rupiah/account_store.h"
#include "storage/rupiah/balance_store.h"

namespace penggerak::services {

/// What a kader must answer for, as known now.
struct KaderMoney
{
    Balance deposit; ///< his own, not that of a wadah
    Rupiah cash;

    bool isNone() const { return deposit == Balance() && cash.isZero(); }
};
KaderMoney moneyOf(storage::Database& database, KaderId kader);

/// What of money belongs to "boleh menagih": a deposit of his own or of his wadah with something
/// left above the floor.
class CollectingMeans
{
public:
    explicit CollectingMeans(storage::Database& database);

    Rupiah available(KaderId kader, Day on);

private:
    Rupiah free(const DepositOwner& owner, Day on);

    storage::AccountStore m_accounts;
    storage::BalanceStore m_balances;
    std::vector<CollectingRule> m_rules;
    std::vector<PartnerAgent> m_agents;
};

} // namespace penggerak::services
