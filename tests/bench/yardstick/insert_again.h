#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace penggerak::bench {

struct InsertTimes
{
    double insertSeconds = 0;
    double commitSeconds = 0;
    double closeSeconds = 0;     ///< the checkpoint
    double processorSeconds = 0; ///< of all three; tells a busy machine from a slow program
    std::map<std::string, std::int64_t> rows;
    std::vector<std::string> leftOut; ///< search indexes whose words are not known (search_index.h)
};

/// Inserts the rows of a finished book into an empty one with the same schema and pragmas: the C
/// API, prepared statements, one transaction. Table by table, in the order in which they came into
/// the book. The clock stands while rows are read. `copy` must not exist.
InsertTimes insertAgain(const std::filesystem::path& book, const std::filesystem::path& copy);

} // namespace penggerak::bench
