#include "storage/rupiah/balance_store.h"

#include "storage/database/row_values.h"
#include "storage/database/storage_error.h"

#include <soci/soci.h>

namespace penggerak::storage {

using soci::into;
using soci::use;

void BalanceStore::addDay(AccountId account, Day day, const Balance& change)
{
    const std::int64_t id = account.value();
    const std::int64_t on = day.sinceEpoch();
    const std::int64_t posted = change.posted.value();
    const std::int64_t reserved = change.reserved.value();
    m_database.sql() << "INSERT INTO account_day (account, day, posted, reserved)"
                        " VALUES (:account, :day, :posted, :reserved)"
                        " ON CONFLICT (account, day) DO UPDATE SET"
                        " posted = account_day.posted + excluded.posted,"
                        " reserved = account_day.reserved + excluded.reserved",
        use(id), use(on), use(posted), use(reserved);
}

void BalanceStore::add(AccountId account, const std::map<Day, Balance>& changes,
                       std::optional<Rupiah> least)
try {
    Balance sum;
    for (const auto& [day, change] : changes) {
        addDay(account, day, change);
        sum.posted += change.posted;
        sum.reserved += change.reserved;
    }
    const std::int64_t id = account.value();
    const std::int64_t posted = sum.posted.value();
    const std::int64_t reserved = sum.reserved.value();
    const auto bound = least ? std::optional(least->value()) : std::nullopt;
    soci::session& sql = m_database.sql();
    std::int64_t known = 0;
    sql << "SELECT COUNT(*) FROM account_balance WHERE account = :account", use(id), into(known);
    if (known == 0)
        sql << "INSERT INTO account_balance (account, posted, reserved, least)"
               " VALUES (:account, :posted, :reserved, :least)",
            use(id), use(posted), use(reserved), use(bound);
    else
        sql << "UPDATE account_balance SET posted = posted + :posted,"
               " reserved = reserved + :reserved WHERE account = :account",
            use(posted), use(reserved), use(id);
} catch (...) {
    rethrowAsStorageError("balance: add");
}

Balance BalanceStore::balance(AccountId account)
try {
    const std::int64_t id = account.value();
    std::int64_t posted = 0;
    std::int64_t reserved = 0;
    m_database.sql() << "SELECT posted, reserved FROM account_balance WHERE account = :account",
        use(id), into(posted), into(reserved);
    return {Rupiah(posted), Rupiah(reserved)};
} catch (...) {
    rethrowAsStorageError("balance: read");
}

Balance BalanceStore::balanceAt(AccountId account, Day day)
{
    Balance sum = balance(account);
    for (const DayChange& later : changesFrom(account, day.plusDays(1))) {
        sum.posted -= later.change.posted;
        sum.reserved -= later.change.reserved;
    }
    return sum;
}

std::vector<BalanceStore::DayChange> BalanceStore::changes(const char* condition,
                                                           std::int64_t account, std::int64_t day)
try {
    std::vector<DayChange> rows;
    std::int64_t id = 0;
    std::int64_t on = 0;
    std::int64_t posted = 0;
    std::int64_t reserved = 0;
    soci::statement select =
        (m_database.sql().prepare
             << std::string("SELECT account, day, posted, reserved FROM account_day WHERE ") +
                    condition + " ORDER BY account, day",
         use(account, "account"), use(day, "day"), into(id), into(on), into(posted),
         into(reserved));
    select.execute();
    while (select.fetch())
        rows.push_back({AccountId(id), dayOf(on), {Rupiah(posted), Rupiah(reserved)}});
    return rows;
} catch (...) {
    rethrowAsStorageError("balance: days");
}

std::vector<BalanceStore::DayChange> BalanceStore::changesFrom(AccountId account, Day day)
{
    return changes("account = :account AND day >= :day", account.value(), day.sinceEpoch());
}

std::vector<BalanceStore::DayChange> BalanceStore::allChanges()
{
    return changes("account > :account AND day > :day", 0, INT32_MIN);
}

std::vector<std::pair<AccountId, Balance>> BalanceStore::allBalances()
try {
    std::vector<std::pair<AccountId, Balance>> rows;
    std::int64_t id = 0;
    std::int64_t posted = 0;
    std::int64_t reserved = 0;
    soci::statement select =
        (m_database.sql().prepare
             << "SELECT account, posted, reserved FROM account_balance ORDER BY account",
         into(id), into(posted), into(reserved));
    select.execute();
    while (select.fetch())
        rows.emplace_back(AccountId(id), Balance{Rupiah(posted), Rupiah(reserved)});
    return rows;
} catch (...) {
    rethrowAsStorageError("balance: all");
}

} // namespace penggerak::storage
