#pragma once

#include "tests/bench/yardstick/sqlite.h"

#include <string>
#include <vector>

namespace penggerak::bench {

struct Table
{
    std::string name;
    bool virtualTable = false;
    bool withoutRowid = false;
    bool vocabulary = false; ///< shows the words of a search index, and has no row of its own
    std::vector<std::string> columns; ///< those that an INSERT names
};

/// Tables of a book, each after those that its foreign keys name; virtual ones last; without the
/// shadow tables of an index and SQLite's own.
std::vector<Table> tablesOf(Connection& book);

/// Makes all that in an empty file, with indexes and triggers, as the book has it.
void copySchema(Connection& book, Connection& empty);

} // namespace penggerak::bench
