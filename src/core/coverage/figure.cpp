#include "core/coverage/figure.h"

#include <algorithm>
#include <array>

namespace penggerak {

namespace {

constexpr std::array<std::string_view, 4> measureCodes{"potential", "acquired", "of-which",
                                                       "quoted"};
constexpr std::array<std::string_view, 3> originCodes{"published", "derived", "sample"};

} // namespace

std::string_view code(Measure measure)
{
    return measureCodes[std::size_t(measure)];
}

std::optional<Measure> measureFromCode(std::string_view text)
{
    const auto found = std::find(measureCodes.begin(), measureCodes.end(), text);
    if (found == measureCodes.end())
        return std::nullopt;
    return Measure(found - measureCodes.begin());
}

std::string_view code(Origin origin)
{
    return originCodes[std::size_t(origin)];
}

std::optional<Origin> originFromCode(std::string_view text)
{
    const auto found = std::find(originCodes.begin(), originCodes.end(), text);
    if (found == originCodes.end())
        return std::nullopt;
    return Origin(found - originCodes.begin());
}

} // namespace penggerak
