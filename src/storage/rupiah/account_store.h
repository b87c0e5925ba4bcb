#pragma once

#include "core/rupiah/account.h"
#include "storage/database/database.h"

#include <map>
#include <utility>
#include <vector>

namespace penggerak::storage {

/// Short names of accounts. An account is a value and never changes, so both directions are
/// remembered for the life of the store, which is at most one transaction.
class AccountStore
{
public:
    explicit AccountStore(Database& database)
        : m_database(database)
    {
    }

    /// Finds the account or makes its row.
    AccountId idOf(const Account& account);
    /// Finds it without making it.
    std::optional<AccountId> find(const Account& account);
    const Account& account(AccountId id);
    /// Every account by its number, which is small.
    std::vector<std::pair<AccountId, Account>> all();

private:
    Database& m_database;
    std::map<Account, AccountId> m_ids;
    std::map<AccountId, Account> m_accounts;
};

} // namespace penggerak::storage
