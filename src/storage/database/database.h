#pragma once

#include "core/base/id.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

namespace soci {
class session;
}

namespace penggerak::storage {

enum class Engine { Sqlite, Postgres };
/// Write: the one read-write connection of the world. Read: read-only beside a writer.
/// Immutable: a file that cannot be written, read as it lies.
enum class Access { Write, Read, Immutable };

/// One connection, set up as reliability.md 1.1 says and read back. One thread at a time.
class Database
{
public:
    /// Opens an existing file (or makes an empty one with Write); checks and migrates nothing.
    /// Throws StorageError.
    static std::unique_ptr<Database> openFile(const std::filesystem::path& path, Access access);
    static std::unique_ptr<Database> openPostgres(const std::string& conninfo);
    ~Database();

    soci::session& sql();
    Engine engine() const;
    Access access() const;
    /// A new id (id_layout.h), within a commit. Throws StorageError after 67 million of them.
    std::int64_t newId();
    /// For Commit: the ids of this commit follow.
    void startIds(Seq seq);
    /// For a demo book in the making, whose file is to be the same each time: nothing written by
    /// storage is random any more, and commits no longer wait for the disk. Whoever makes it syncs
    /// the finished file (publishFile()).
    void makeReproducible();
    bool isReproducible() const;
    /// For a file in the making at a scratch place: commits no longer wait for the disk. Whoever
    /// publishes it makes it durable as a whole.
    void commitWithoutWaiting();

    class Handle;
    /// The backend's own handle, for storage/database only.
    Handle& handle();

private:
    explicit Database(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

/// Begins at once (BEGIN IMMEDIATE on SQLite for writing), commits only when told to, rolls back in
/// the destructor.
class Transaction
{
public:
    enum class Kind { Read, Write };
    explicit Transaction(Database& database, Kind kind = Kind::Write);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Database& m_database;
    bool m_open = true;
};

} // namespace penggerak::storage
