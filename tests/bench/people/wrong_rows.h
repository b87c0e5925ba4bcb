#pragma once

#include "tests/bench/people/base_file.h"

#include <array>
#include <string_view>

namespace penggerak::bench {

/// Where the columns stand that rows are spoiled in.
struct Columns
{
    explicit Columns(const TextRow& headings);
    std::size_t nik, name, birth, sex, phone, address, rt, rw, day, stage;
};

/// What can be wrong with a row so that it must be refused, and how it comes about.
struct Wrong
{
    std::string_view what; ///< a word for the report
    void (*spoil)(TextRow& row, const Columns& columns);
};

/// Each kind once.
const std::vector<Wrong>& wrongs();

} // namespace penggerak::bench
