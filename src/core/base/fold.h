#pragma once

#include <string>
#include <string_view>

namespace penggerak {

/// A name as it is compared and searched: lower case, accents and apostrophes dropped, every run of
/// other signs one space, none at the ends. `Ra'as` -> `raas`, `RD. PJKA` -> `rd pjka`. Letters
/// beyond Latin pass unchanged; bytes that are not UTF-8 are dropped.
std::string folded(std::string_view name);

} // namespace penggerak
