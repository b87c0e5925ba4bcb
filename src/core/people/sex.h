#pragma once

#include <optional>
#include <string_view>

namespace penggerak {

enum class Sex { Female, Male };

/// `P` (perempuan) and `L` (laki-laki), as on the identity card.
constexpr std::string_view code(Sex sex)
{
    return sex == Sex::Female ? "P" : "L";
}

constexpr std::optional<Sex> sexFromCode(std::string_view text)
{
    if (text == "P" || text == "p")
        return Sex::Female;
    if (text == "L" || text == "l")
        return Sex::Male;
    return std::nullopt;
}

} // namespace penggerak
