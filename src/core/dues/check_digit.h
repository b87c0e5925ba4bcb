#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace penggerak {

/// The check digit of a receipt's number (Damm, on a quasigroup of order 10): one digit that finds
/// every single wrong digit and every exchange of two neighbours. Nothing where `digits` is empty
/// or holds anything but digits.
std::optional<char> checkDigit(std::string_view digits);

/// Whether the last of the digits is the check digit of those before it.
bool hasCheckDigit(std::string_view digits);

} // namespace penggerak
