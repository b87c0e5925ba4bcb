#pragma once

#include <filesystem>
#include <string>

namespace penggerak::storage {

/// BLAKE2b-256 of a foreign file, in hexadecimal. Throws as TableReader::open().
std::string fileDigest(const std::filesystem::path& path);

} // namespace penggerak::storage
