#include "storage/database/database.h"

#include "storage/database/id_layout.h"
#include "storage/database/sqlite_connection.h"

namespace penggerak::storage {

sqlite_api::sqlite3* Database::Handle::sqlite() const
{
    if (engine != Engine::Sqlite)
        return nullptr;
    // The session is declared const-correct only from outside; its backend is ours.
    auto& open = const_cast<soci::session&>(session);
    return static_cast<soci::sqlite3_session_backend*>(open.get_backend())->conn_;
}

PGconn* Database::Handle::postgres() const
{
    if (engine != Engine::Postgres)
        return nullptr;
    auto& open = const_cast<soci::session&>(session);
    return static_cast<soci::postgresql_session_backend*>(open.get_backend())->conn_;
}

Database::Database(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle))
{
}

Database::~Database() = default;

std::unique_ptr<Database> Database::openFile(const std::filesystem::path& path, Access access)
{
    try {
        auto handle = std::make_unique<Handle>();
        handle->engine = Engine::Sqlite;
        handle->access = access;
        handle->session.open(soci::sqlite3, "db=" + sqliteUri(path, access));
        setUpSqlite(*handle);
        return std::unique_ptr<Database>(new Database(std::move(handle)));
    } catch (...) {
        rethrowAsStorageError("open");
    }
}

std::unique_ptr<Database> Database::openPostgres(const std::string& conninfo)
{
    try {
        auto handle = std::make_unique<Handle>();
        handle->engine = Engine::Postgres;
        handle->access = Access::Write;
        handle->session.open(soci::postgresql, conninfo);
        handle->session << "SET client_min_messages = warning";
        handle->session << "SET lock_timeout = '5s'";
        return std::unique_ptr<Database>(new Database(std::move(handle)));
    } catch (...) {
        rethrowAsStorageError("open");
    }
}

soci::session& Database::sql()
{
    return m_handle->session;
}

Engine Database::engine() const
{
    return m_handle->engine;
}

Access Database::access() const
{
    return m_handle->access;
}

Database::Handle& Database::handle()
{
    return *m_handle;
}

std::int64_t Database::newId()
{
    const std::int64_t id = ++m_handle->lastId;
    if ((id & idCounterMask) == 0)
        throw StorageError(StorageError::Kind::Other, 0, "more rows than one commit can hold");
    return id;
}

void Database::startIds(Seq seq)
{
    m_handle->lastId = idBefore(seq);
}

void Database::makeReproducible()
{
    m_handle->reproducible = true;
    if (m_handle->engine == Engine::Sqlite)
        runSqliteScript(m_handle->sqlite(), "PRAGMA synchronous=OFF", "reproducible");
}

void Database::commitWithoutWaiting()
{
    try {
        sql() << "PRAGMA synchronous = OFF";
    } catch (...) {
        rethrowAsStorageError("pragma synchronous");
    }
}

bool Database::isReproducible() const
{
    return m_handle->reproducible;
}

Transaction::Transaction(Database& database, Kind kind)
    : m_database(database)
{
    try {
        const bool write = kind == Kind::Write;
        if (write && database.access() != Access::Write)
            throw StorageError(StorageError::Kind::ReadOnly, 0, "begin");
        if (write && database.handle().writesStopped)
            throw StorageError(StorageError::Kind::Io, 0, "begin after a failed sync");
        if (database.engine() == Engine::Sqlite)
            database.sql() << (write ? "BEGIN IMMEDIATE" : "BEGIN");
        else
            database.sql() << (write ? "BEGIN" : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    } catch (...) {
        rethrowAsStorageError("begin");
    }
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_database.sql() << "ROLLBACK";
    } catch (...) {
        // The engine has already rolled back, as SQLite does on a full disk.
    }
}

void Transaction::commit()
{
    try {
        m_database.sql() << "COMMIT";
        m_open = false;
    } catch (const soci::sqlite3_soci_error& error) {
        if ((error.result() & 0xff) == SQLITE_IOERR)
            m_database.handle().writesStopped = true;
        rethrowAsStorageError("commit");
    } catch (...) {
        rethrowAsStorageError("commit");
    }
}

} // namespace penggerak::storage
