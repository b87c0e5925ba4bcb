#pragma once

#include <filesystem>

namespace penggerak::test {

/// Makes a book of so many people, 2.8 movements each over 2012 to 2016: two large commits and many
/// small ones, 300 kader in one or two of 31 kecamatan each, days clustered on activities.
void fillBook(const std::filesystem::path& path, int people);

} // namespace penggerak::test
