#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>

namespace penggerak::bench {

/// Opens a book as the desktop program does and asks what its pages ask: search while typing, pages
/// of the list, coverage of some day. `{"people","seq","rows":[...]}` (timing/measure.h).
nlohmann::ordered_json bookTimes(const std::filesystem::path& book, const std::string& login,
                                 const std::string& password);

} // namespace penggerak::bench
