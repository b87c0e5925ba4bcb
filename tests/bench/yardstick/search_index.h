#pragma once

#include "tests/bench/yardstick/schema.h"

#include <optional>
#include <string>

namespace penggerak::bench {

/// The query that gives each row of the search index as the store writes it: `rowid` and the texts.
/// Nothing where the texts are not in the book (a contentless index): then the yardstick says so.
/// This is the one place that follows the store.
std::optional<std::string> searchTexts(Connection& book, const Table& index);

} // namespace penggerak::bench
