#pragma once

#include "core/enrollment/line.h"

#include <vector>

namespace penggerak {

/// Where a head stands, as far as offices and regions can tell.
struct Place
{
    OfficeId office;
    std::optional<RegionCode> region;

    friend bool operator==(const Place&, const Place&) = default;
    friend auto operator<=>(const Place&, const Place&) = default;
};

/// The places of somebody who is in the book in both segments.
struct PlacePair
{
    Place pu;
    Place bpu;

    friend bool operator==(const PlacePair&, const PlacePair&) = default;
    friend auto operator<=>(const PlacePair&, const PlacePair&) = default;
};

/// From this day on a person stands (+1) or no longer stands (-1) in both segments at that pair.
struct BothChange
{
    Day day;
    PlacePair places;
    int change = 0;
};

/// The days on which a person came to stand in both segments, moved within them, or left one.
/// Stages but outside count.
std::vector<BothChange> inBothSegments(const Line& pu, const Line& bpu);

} // namespace penggerak
