#pragma once

#include "tests/bench/people/random.h"

#include <filesystem>
#include <string>
#include <vector>

namespace penggerak::bench {

using TextRow = std::vector<std::string>;

/// Reads back what CsvSheet wrote, a line a record; nothing else.
TextRow splitRecord(std::string_view line);

struct BaseSample
{
    TextRow headings;
    std::vector<TextRow> rows; ///< drawn evenly over the whole file
};
/// Throws where the file cannot be read or has fewer rows than asked for.
BaseSample sampleRows(const std::filesystem::path& path, std::size_t count, Random& random);

} // namespace penggerak::bench
