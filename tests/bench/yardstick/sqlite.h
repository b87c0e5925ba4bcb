#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace penggerak::bench {

/// The plain C API with its errors thrown: what a yardstick may use, and no more.
class Connection
{
public:
    enum class Mode { Read, Write };

    /// With the pragmas and settings of storage/database/sqlite_connection.cpp.
    Connection(const std::filesystem::path& path, Mode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    void run(const std::string& sql);
    std::string text(const std::string& sql);
    /// What the last connection does: checkpoints and removes the log.
    void close();

    sqlite3* handle() const { return m_handle; }

private:
    sqlite3* m_handle = nullptr;
};

class Statement
{
public:
    Statement(const Connection& connection, const std::string& sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    void bind(int at, std::int64_t value);
    /// The text has to live until the next bind.
    void bind(int at, std::string_view value);
    /// False at the end, and from then on until reset(): SQLite itself would begin again.
    bool step();
    void reset();

    std::int64_t number(int column) const;
    std::string text(int column) const;
    sqlite3_stmt* handle() const { return m_handle; }

private:
    sqlite3_stmt* m_handle = nullptr;
    bool m_ended = false;
};

} // namespace penggerak::bench
