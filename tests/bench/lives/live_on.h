#pragma once

#include "tests/bench/people/invented.h"

#include <cstdint>
#include <filesystem>

namespace penggerak::bench {

struct LivedOn
{
    std::int64_t people = 0; ///< found in the book
    std::int64_t steps = 0;
    std::int64_t commits = 0;
};

/// Posts what happened to the people of a file after they were imported from it: all steps but the
/// first, by day, a commit for each month. After it the book holds 2.8 movements a person, and
/// commits between which one may ask what was known. The postings are those of an import that moves
/// heads; a person at a time would take a commit each.
LivedOn liveOn(const std::filesystem::path& book, Inventor inventor, std::int64_t rows);

} // namespace penggerak::bench
