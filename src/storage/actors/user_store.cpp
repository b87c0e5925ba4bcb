#include "storage/actors/user_store.h"

#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"

#include <soci/soci.h>

namespace penggerak::storage {

using soci::into;
using soci::use;

namespace {

struct Row
{
    std::int64_t id = 0;
    std::string login;
    std::string name;
    std::string role;
    std::optional<std::int64_t> kader;
    std::string hash;
    std::int64_t active = 1;
};

UserRecord record(const Row& row)
{
    return {UserId(row.id),
            row.login,
            row.name,
            row.role,
            row.kader ? std::optional(KaderId(*row.kader)) : std::nullopt,
            row.hash,
            row.active != 0};
}

} // namespace

struct UserStore::Statements
{
    explicit Statements(soci::session& sql)
        : insert((sql.prepare << "INSERT INTO app_user (id, login, name, role, kader, "
                                 "password_hash, active) VALUES (:id, :login, :name, :role, "
                                 ":kader, :hash, :active)",
                  use(in.id), use(in.login), use(in.name), use(in.role), use(in.kader),
                  use(in.hash), use(in.active)))
        , byLogin((sql.prepare << "SELECT id, login, name, role, kader, password_hash, active "
                                  "FROM app_user WHERE login = :login",
                   use(in.login), into(out.id), into(out.login), into(out.name), into(out.role),
                   into(out.kader), into(out.hash), into(out.active)))
        , byId((sql.prepare << "SELECT id, login, name, role, kader, password_hash, active "
                               "FROM app_user WHERE id = :id",
                use(in.id), into(out.id), into(out.login), into(out.name), into(out.role),
                into(out.kader), into(out.hash), into(out.active)))
        , all((sql.prepare << "SELECT id, login, name, role, kader, password_hash, active "
                              "FROM app_user ORDER BY login",
               into(out.id), into(out.login), into(out.name), into(out.role), into(out.kader),
               into(out.hash), into(out.active)))
        , setHash((sql.prepare << "UPDATE app_user SET password_hash = :hash WHERE id = :id",
                   use(in.hash), use(in.id)))
        , setActive((sql.prepare << "UPDATE app_user SET active = :active WHERE id = :id",
                     use(in.active), use(in.id)))
    {
    }

    std::vector<UserRecord> fetchAll(soci::statement& statement)
    {
        std::vector<UserRecord> users;
        statement.execute();
        while (statement.fetch())
            users.push_back(record(out));
        return users;
    }

    Row in;
    Row out;
    soci::statement insert;
    soci::statement byLogin;
    soci::statement byId;
    soci::statement all;
    soci::statement setHash;
    soci::statement setActive;
};

UserStore::UserStore(Database& database)
try : m_statements(std::make_unique<Statements>(database.sql())) {
} catch (...) {
    rethrowAsStorageError("users: prepare");
}

UserStore::~UserStore() = default;

void UserStore::insert(const UserRecord& user)
try {
    Row& in = m_statements->in;
    in = {user.id.value(),
          user.login,
          user.name,
          user.role,
          user.kader ? std::optional(user.kader->value()) : std::nullopt,
          user.passwordHash,
          user.active ? 1 : 0};
    m_statements->insert.execute(true);
} catch (...) {
    rethrowAsStorageError("users: insert");
}

std::optional<UserRecord> UserStore::byLogin(const std::string& login)
try {
    m_statements->in.login = login;
    const auto users = m_statements->fetchAll(m_statements->byLogin);
    return users.empty() ? std::nullopt : std::optional(users.front());
} catch (...) {
    rethrowAsStorageError("users: by login");
}

std::optional<UserRecord> UserStore::byId(UserId id)
try {
    m_statements->in.id = id.value();
    const auto users = m_statements->fetchAll(m_statements->byId);
    return users.empty() ? std::nullopt : std::optional(users.front());
} catch (...) {
    rethrowAsStorageError("users: by id");
}

std::vector<UserRecord> UserStore::all()
try {
    return m_statements->fetchAll(m_statements->all);
} catch (...) {
    rethrowAsStorageError("users: list");
}

void UserStore::setPasswordHash(UserId id, const std::string& hash)
try {
    m_statements->in.id = id.value();
    m_statements->in.hash = hash;
    m_statements->setHash.execute(true);
} catch (...) {
    rethrowAsStorageError("users: password");
}

void UserStore::setActive(UserId id, bool active)
try {
    m_statements->in.id = id.value();
    m_statements->in.active = active ? 1 : 0;
    m_statements->setActive.execute(true);
} catch (...) {
    rethrowAsStorageError("users: active");
}

} // namespace penggerak::storage
