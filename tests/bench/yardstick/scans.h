#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>

namespace penggerak::bench {

/// What a program without an index of its own would do: `LIKE '%...%'` over all people, the first
/// 200 by name.
nlohmann::ordered_json likeScans(const std::filesystem::path& book);

/// Acquired heads of a day by reading every movement, and the same as known at an earlier commit.
/// The answers are those of `time`'s rows of the same name.
nlohmann::ordered_json movementScans(const std::filesystem::path& book);

} // namespace penggerak::bench
