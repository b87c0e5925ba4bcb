#include "core/dues/check_digit.h"

#include <array>

namespace penggerak {

namespace {

/// Totally anti-symmetric with a zero diagonal (H. M. Damm, 2004): that is what finds exchanges.
constexpr std::array<std::string_view, 10> table{
    "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
    "3674209581", "5869720134", "8945362017", "9438617205", "2581436790",
};

std::optional<std::size_t> interim(std::string_view digits)
{
    std::size_t row = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9')
            return std::nullopt;
        row = std::size_t(table[row][std::size_t(digit - '0')] - '0');
    }
    return row;
}

} // namespace

std::optional<char> checkDigit(std::string_view digits)
{
    const auto row = interim(digits);
    if (digits.empty() || !row)
        return std::nullopt;
    return char('0' + *row);
}

bool hasCheckDigit(std::string_view digits)
{
    return digits.size() > 1 && interim(digits) == std::optional<std::size_t>(0);
}

} // namespace penggerak
