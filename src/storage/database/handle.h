#pragma once

#include "storage/database/database.h"
#include "storage/database/storage_error.h"

#include <soci/postgresql/soci-postgresql.h>
#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

namespace penggerak::storage {

struct CommitStatements;

/// What a connection is made of; seen by storage/database only.
class Database::Handle
{
public:
    soci::session session;
    Engine engine = Engine::Sqlite;
    Access access = Access::Write;

    std::int64_t lastId = 0;
    bool reproducible = false;
    /// The prepared statements of Commit; gone before the session that they belong to.
    std::shared_ptr<CommitStatements> commitStatements;
    /// A failed sync: what the disk holds is no longer known, so nothing more is written.
    bool writesStopped = false;

    /// Null on PostgreSQL.
    sqlite_api::sqlite3* sqlite() const;
    /// Null on SQLite.
    PGconn* postgres() const;
};

/// The kind of a SQLite result code, extended or not.
StorageError::Kind kindOfSqlite(int code);
/// The kind of a PostgreSQL SQLSTATE.
StorageError::Kind kindOfPostgres(const std::string& sqlState);

} // namespace penggerak::storage
