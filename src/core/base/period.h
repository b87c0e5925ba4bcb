#pragma once

#include "core/base/day.h"

#include <optional>

namespace penggerak {

/// From a day until a last day, both in it; without a last day it goes on.
struct Period
{
    Day from;
    std::optional<Day> until;

    bool holds(Day day) const { return from <= day && (!until || *until >= day); }
    bool isInOrder() const { return !until || *until >= from; }
    bool overlaps(const Period& other) const
    {
        return (!until || *until >= other.from) && (!other.until || *other.until >= from);
    }

    friend bool operator==(const Period&, const Period&) = default;
};

} // namespace penggerak
