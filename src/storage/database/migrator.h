#pragma once

#include "storage/database/database.h"

#include <string>
#include <string_view>
#include <vector>

namespace penggerak::storage {

/// "PNGG": tells a book from any other SQLite file.
inline constexpr std::int64_t applicationId = 0x504E4747;

/// One step of the schema: resources/migrations/NNNN_*.sql, and after it the part of that name for
/// one engine.
struct Migration
{
    int number = 0;
    std::string name;
    std::string common;
    std::string sqlite;
    std::string postgres;
};

/// The steps compiled into the program, by number from 1 without gaps.
const std::vector<Migration>& migrations();
/// The schema that this program reads and writes.
int programVersion();

/// A step's text for an engine, with ${strict}, ${blob} and ${bytewise} put in and, for SQLite,
/// BIGINT written INTEGER.
std::string migrationSql(const Migration& migration, Engine engine);

/// The schema's number in an opened book; 0 for an empty database.
int schemaVersion(Database& database);

/// Runs the steps after `schemaVersion()` and sets the new number, in one transaction: afterwards
/// the database is current or as it was. Throws StorageError.
void migrate(Database& database, const std::vector<Migration>& steps = migrations());

} // namespace penggerak::storage
