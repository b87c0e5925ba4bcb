#include "storage/actors/login_guard_store.h"

#include "storage/database/storage_error.h"

#include <soci/soci.h>

namespace penggerak::storage {

using soci::into;
using soci::use;

struct LoginGuardStore::Statements
{
    explicit Statements(soci::session& sql)
        : find((sql.prepare << "SELECT failures, not_before FROM login_guard WHERE login = :login",
                use(login), into(guard.failures), into(guard.notBeforeMs)))
        , put((sql.prepare << "INSERT INTO login_guard (login, failures, not_before) "
                              "VALUES (:login, :failures, :time) ON CONFLICT (login) DO UPDATE "
                              "SET failures = excluded.failures, not_before = excluded.not_before",
               use(login), use(guard.failures), use(guard.notBeforeMs)))
        , drop((sql.prepare << "DELETE FROM login_guard WHERE login = :login", use(login)))
        , dropEnded((sql.prepare << "DELETE FROM login_guard WHERE not_before < :time",
                     use(guard.notBeforeMs)))
    {
    }

    std::string login;
    LoginGuard guard;
    soci::statement find;
    soci::statement put;
    soci::statement drop;
    soci::statement dropEnded;
};

LoginGuardStore::LoginGuardStore(Database& database)
try : m_statements(std::make_unique<Statements>(database.sql())) {
} catch (...) {
    rethrowAsStorageError("login guard: prepare");
}

LoginGuardStore::~LoginGuardStore() = default;

std::optional<LoginGuard> LoginGuardStore::find(const std::string& login)
try {
    std::optional<LoginGuard> found;
    m_statements->login = login;
    m_statements->find.execute();
    while (m_statements->find.fetch())
        found = m_statements->guard;
    return found;
} catch (...) {
    rethrowAsStorageError("login guard: find");
}

void LoginGuardStore::put(const std::string& login, const LoginGuard& guard)
try {
    m_statements->login = login;
    m_statements->guard = guard;
    m_statements->put.execute(true);
} catch (...) {
    rethrowAsStorageError("login guard: put");
}

void LoginGuardStore::drop(const std::string& login)
try {
    m_statements->login = login;
    m_statements->drop.execute(true);
} catch (...) {
    rethrowAsStorageError("login guard: drop");
}

void LoginGuardStore::dropEndedBefore(std::int64_t timeMs)
try {
    m_statements->guard.notBeforeMs = timeMs;
    m_statements->dropEnded.execute(true);
} catch (...) {
    rethrowAsStorageError("login guard: drop ended");
}

} // namespace penggerak::storage
