#pragma once

#include "storage/database/handle.h"

namespace penggerak::storage {

/// The name that SQLite opens a file under, with the access and every odd character encoded.
std::string sqliteUri(const std::filesystem::path& path, Access access);

/// Sets the connection up as reliability.md 1.1 says and reads each setting back; throws
/// StorageError(Schema) naming the one that does not hold.
void setUpSqlite(Database::Handle& handle);

/// Runs a text of several statements, one after another, as SQLite itself finds their ends.
void runSqliteScript(sqlite_api::sqlite3* database, std::string_view script, const char* where);

/// The first column of the first row as text; empty when there is none.
std::string sqliteText(sqlite_api::sqlite3* database, const std::string& query);

} // namespace penggerak::storage
