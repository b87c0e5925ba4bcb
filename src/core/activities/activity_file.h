#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string_view>

namespace penggerak {

/// Files beside an activity: photographs and scans, small enough to lie in the book.
inline constexpr std::int64_t largestActivityFile = 2 * 1024 * 1024;
inline constexpr int mostActivityFiles = 10;

/// `pdf`, `jpeg`, `png` by what the content begins with; what the file is called does not matter.
/// Codes: `file_empty`, `file_large` (mb), `file_kind`.
Result<std::string_view> activityFileKind(std::string_view content);

} // namespace penggerak
