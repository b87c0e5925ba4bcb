#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace penggerak::test {

/// The bytes of a file that no book of this process holds open.
inline std::string bytesOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline void writeBytes(const std::filesystem::path& path, const std::string& bytes)
{
    std::ofstream(path, std::ios::binary) << bytes;
}

inline int filesIn(const std::filesystem::path& folder)
{
    const std::filesystem::directory_iterator entries(folder);
    return int(std::distance(begin(entries), end(entries)));
}

} // namespace penggerak::test
