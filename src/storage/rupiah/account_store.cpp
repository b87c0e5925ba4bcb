#include "storage/rupiah/account_store.h"

#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"

#include <soci/soci.h>

namespace penggerak::storage {

using soci::into;
using soci::use;

namespace {

template <class IdType>
std::optional<std::int64_t> valueOf(const std::optional<IdType>& id)
{
    return id ? std::optional(id->value()) : std::nullopt;
}

template <class IdType>
std::optional<IdType> idFrom(const std::optional<std::int64_t>& value)
{
    return value ? std::optional(IdType(*value)) : std::nullopt;
}

} // namespace

std::optional<AccountId> AccountStore::find(const Account& account)
try {
    if (const auto known = m_ids.find(account); known != m_ids.end())
        return known->second;
    std::int64_t id = 0;
    const auto kind = std::int64_t(account.kind);
    const std::int64_t office = account.office ? account.office->value() : 0;
    const std::int64_t kader = account.kader ? account.kader->value() : 0;
    const std::int64_t body = account.body ? account.body->value() : 0;
    m_database.sql()
        << "SELECT id FROM account WHERE kind = :kind AND COALESCE(office, 0) = :office"
           " AND COALESCE(kader, 0) = :kader AND COALESCE(body, 0) = :body",
        use(kind), use(office), use(kader), use(body), into(id);
    if (!m_database.sql().got_data())
        return std::nullopt;
    m_ids.emplace(account, AccountId(id));
    m_accounts.emplace(AccountId(id), account);
    return AccountId(id);
} catch (...) {
    rethrowAsStorageError("account: find");
}

AccountId AccountStore::idOf(const Account& account)
try {
    if (const auto known = find(account))
        return *known;
    std::int64_t id = 0;
    m_database.sql() << "SELECT COALESCE(MAX(id), 0) + 1 FROM account", into(id);
    const auto kind = std::int64_t(account.kind);
    const auto office = valueOf(account.office);
    const auto kader = valueOf(account.kader);
    const auto body = valueOf(account.body);
    m_database.sql() << "INSERT INTO account (id, kind, office, kader, body)"
                        " VALUES (:id, :kind, :office, :kader, :body)",
        use(id), use(kind), use(office), use(kader), use(body);
    m_ids.emplace(account, AccountId(id));
    m_accounts.emplace(AccountId(id), account);
    return AccountId(id);
} catch (...) {
    rethrowAsStorageError("account: add");
}

std::vector<std::pair<AccountId, Account>> AccountStore::all()
try {
    std::vector<std::pair<AccountId, Account>> accounts;
    std::int64_t id = 0;
    std::int64_t kind = 0;
    std::optional<std::int64_t> office;
    std::optional<std::int64_t> kader;
    std::optional<std::int64_t> body;
    soci::statement select =
        (m_database.sql().prepare
             << "SELECT id, kind, office, kader, body FROM account ORDER BY id",
         into(id), into(kind), into(office), into(kader), into(body));
    select.execute();
    while (select.fetch())
        accounts.emplace_back(AccountId(id), Account{AccountKind(kind), idFrom<OfficeId>(office),
                                                     idFrom<KaderId>(kader), idFrom<BodyId>(body)});
    return accounts;
} catch (...) {
    rethrowAsStorageError("account: list");
}

const Account& AccountStore::account(AccountId id)
{
    if (const auto known = m_accounts.find(id); known != m_accounts.end())
        return known->second;
    for (const auto& [known, value] : all()) {
        m_ids.emplace(value, known);
        m_accounts.emplace(known, value);
    }
    return m_accounts.at(id);
}

} // namespace penggerak::storage
