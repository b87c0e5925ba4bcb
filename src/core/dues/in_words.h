#pragma once

#include "core/base/amount.h"

#include <optional>
#include <string>

namespace penggerak {

/// The largest amount that a receipt can say: one *kuadriliun*.
inline constexpr Rupiah mostInWords{1'000'000'000'000'000};

/// *Terbilang*: a whole amount in Indonesian words, as a receipt says it beside the digits:
/// `seratus sebelas ribu`. Without "rupiah". Nothing below 0 or above `mostInWords`.
std::optional<std::string> inWords(Rupiah amount);

} // namespace penggerak
