#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

namespace penggerak::bench {

/// A list as an office sends it: people of a base file whose phone or address changed, rows that
/// must be refused, and people who are new.
struct MixedFile
{
    std::filesystem::path base;
    std::size_t fresh = 2845;
    std::size_t changed = 120;
    std::size_t wrong = 35;
    std::uint64_t seed = 2;
};

struct MixedCounts
{
    std::map<std::string, int> changed; ///< by field
    std::map<std::string, int> wrong;   ///< by what is wrong
};

MixedCounts writeMixed(const std::filesystem::path& path, const MixedFile& file);

} // namespace penggerak::bench
