#include "tests/bench/yardstick/sqlite.h"

#include <stdexcept>

namespace penggerak::bench {

namespace {

void check(int code, sqlite3* database, const std::string& where)
{
    if (code != SQLITE_OK)
        throw std::runtime_error(where + ": " +
                                 (database ? sqlite3_errmsg(database) : sqlite3_errstr(code)));
}

} // namespace

Connection::Connection(const std::filesystem::path& path, Mode mode)
{
    const int flags =
        mode == Mode::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    check(sqlite3_open_v2(path.c_str(), &m_handle, flags, nullptr), m_handle, path.string());
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr);
    run("PRAGMA recursive_triggers=ON; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0;"
        "PRAGMA temp_store=MEMORY;");
    if (mode == Mode::Write)
        run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;"
            "PRAGMA cache_size=-65536;");
    else
        run("PRAGMA query_only=ON; PRAGMA cache_size=-16384;");
}

Connection::~Connection()
{
    sqlite3_close(m_handle);
}

void Connection::run(const std::string& sql)
{
    check(sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr), m_handle, sql);
}

std::string Connection::text(const std::string& sql)
{
    Statement statement(*this, sql);
    return statement.step() ? statement.text(0) : std::string();
}

void Connection::close()
{
    check(sqlite3_close(m_handle), m_handle, "close");
    m_handle = nullptr;
}

Statement::Statement(const Connection& connection, const std::string& sql)
{
    check(sqlite3_prepare_v2(connection.handle(), sql.c_str(), -1, &m_handle, nullptr),
          connection.handle(), sql);
}

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

void Statement::bind(int at, std::int64_t value)
{
    check(sqlite3_bind_int64(m_handle, at, value), nullptr, "bind");
}

void Statement::bind(int at, std::string_view value)
{
    check(sqlite3_bind_text(m_handle, at, value.data(), int(value.size()), SQLITE_STATIC), nullptr,
          "bind");
}

bool Statement::step()
{
    if (m_ended)
        return false;
    const int code = sqlite3_step(m_handle);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        throw std::runtime_error(std::string(sqlite3_sql(m_handle)) + ": " +
                                 sqlite3_errmsg(sqlite3_db_handle(m_handle)));
    m_ended = code == SQLITE_DONE;
    return !m_ended;
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
    m_ended = false;
}

std::int64_t Statement::number(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

std::string Statement::text(int column) const
{
    const auto* const bytes = sqlite3_column_text(m_handle, column);
    return bytes ? reinterpret_cast<const char*>(bytes) : std::string();
}

} // namespace penggerak::bench
