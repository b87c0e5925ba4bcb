#include "storage/database/database.h"

#include "storage/database/hash.h"
#include "storage/database/id_layout.h"
#include "storage/database/sqlite_connection.h"

#include <chrono>

namespace penggerak::storage {

namespace {

std::int64_t systemMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

std::int64_t randomNode()
{
    const std::string bytes = randomBytes(2);
    const auto high = static_cast<unsigned char>(bytes[0]);
    const auto low = static_cast<unsigned char>(bytes[1]);
    return ((high << 8) | low) & ((1 << idNodeBits) - 1);
}

} // namespace

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
    m_handle->idClock = systemMs;
    m_handle->node = randomNode();
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
    Handle& handle = *m_handle;
    const std::int64_t wanted =
        (handle.idClock() << (idNodeBits + idCounterBits)) | (handle.node << idCounterBits);
    // Within a millisecond the counter grows; a full one borrows from the next millisecond.
    handle.lastId = std::max(wanted, handle.lastId + 1);
    return handle.lastId;
}

void Database::continueIdsAfter(std::int64_t id)
{
    m_handle->lastId = std::max(m_handle->lastId, id);
}

void Database::makeReproducible(std::function<std::int64_t()> nowMs)
{
    m_handle->idClock = std::move(nowMs);
    m_handle->node = 0;
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
