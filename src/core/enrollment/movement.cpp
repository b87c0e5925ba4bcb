#include "core/enrollment/movement.h"

#include <algorithm>
#include <array>

namespace penggerak {

namespace {

constexpr std::array<std::string_view, 6> kindCodes{"stage",  "naming", "transfer",
                                                    "figure", "merge",  "reversal"};

} // namespace

std::string_view code(MovementKind kind)
{
    return kindCodes[std::size_t(kind)];
}

std::optional<MovementKind> movementKindFromCode(std::string_view text)
{
    const auto found = std::find(kindCodes.begin(), kindCodes.end(), text);
    if (found == kindCodes.end())
        return std::nullopt;
    return MovementKind(found - kindCodes.begin());
}

} // namespace penggerak
