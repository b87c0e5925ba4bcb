#pragma once

#include "storage/database/database.h"

#include <string>

namespace penggerak::storage {

/// The engine's own check of pages and constraints: its first complaint, empty when there is none.
std::string quickCheck(Database& database);
/// The first row that refers to nothing, as `table 12 -> parent`; empty when there is none.
std::string foreignKeyCheck(Database& database);
std::int64_t tableCount(Database& database);
/// Pages of the file.
std::int64_t pageCount(Database& database);

/// Every table, index and trigger with its text, sorted, one after another, as the steps up to a
/// number make them; compiled in memory.
std::string expectedSchema(int version);
/// The same of an opened book.
std::string actualSchema(Database& database);
/// Objects in that list.
std::int64_t schemaObjectCount(Database& database);
/// Names the first object that is missing, changed or too many, as `missing trigger NAME`; empty
/// when the book's schema is the one of its version.
std::string schemaDifference(Database& database);

} // namespace penggerak::storage
