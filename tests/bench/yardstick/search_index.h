#pragma once

#include "tests/bench/yardstick/schema.h"

#include <optional>
#include <string>

namespace penggerak::bench {

/// The query that gives each row of a search index as the store writes it: its number and its
/// words. The index holds no text of its own, so this is the one place that follows the store.
/// Nothing for an index that is not known here: then the yardstick says that it was left out.
std::optional<std::string> searchTexts(const Table& index);

} // namespace penggerak::bench
