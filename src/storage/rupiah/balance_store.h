#pragma once

#include "core/base/day.h"
#include "core/rupiah/account.h"
#include "storage/database/database.h"

#include <map>
#include <optional>
#include <vector>

namespace penggerak::storage {

/// What stands on accounts: changes by day, and the sum of them all. Read and written the way each
/// kind grows. Begins no transaction; throws StorageError.
class BalanceStore
{
public:
    explicit BalanceStore(Database& database)
        : m_database(database)
    {
    }

    struct DayChange
    {
        AccountId account;
        Day day;
        Balance change;
    };

    /// Adds to the changes of days, and their sum to the balance, which `least` bounds from below.
    void add(AccountId account, const std::map<Day, Balance>& changes, std::optional<Rupiah> least);
    Balance balance(AccountId account);
    /// The balance at the end of a day.
    Balance balanceAt(AccountId account, Day day);
    /// Changes from a day on, by day.
    std::vector<DayChange> changesFrom(AccountId account, Day day);
    /// Every change, by account and day, and every balance, by account.
    std::vector<DayChange> allChanges();
    std::vector<std::pair<AccountId, Balance>> allBalances();

private:
    void addDay(AccountId account, Day day, const Balance& change);
    std::vector<DayChange> changes(const char* condition, std::int64_t account, std::int64_t day);

    Database& m_database;
};

} // namespace penggerak::storage
