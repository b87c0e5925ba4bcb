#pragma once

#include "core/base/result.h"

#include <string_view>
#include <vector>

namespace penggerak {

/// The row numbers of a printed sheet as they are keyed back: `1-12, 15, 18`. Ascending, each once.
/// Code: `rows_invalid` (value).
Result<std::vector<int>> rowNumbers(std::string_view text);

} // namespace penggerak
