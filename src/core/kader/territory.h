#pragma once

#include "core/base/period.h"
#include "core/base/region_code.h"

#include <string>

namespace penggerak {

/// Where a kader works: a region, inside a kelurahan an RW, inside an RW an RT. RT and RW are three
/// digits or empty.
struct Territory
{
    RegionCode region;
    std::string rw;
    std::string rt;
    Period held;
};

/// Whether one place lies in the other.
inline bool samePlace(const Territory& a, const Territory& b)
{
    if (!a.region.contains(b.region) && !b.region.contains(a.region))
        return false;
    const auto apart = [](const std::string& x, const std::string& y) {
        return !x.empty() && !y.empty() && x != y;
    };
    return !apart(a.rw, b.rw) && !apart(a.rt, b.rt);
}

/// Whether both are somebody's on some day.
inline bool overlaps(const Territory& a, const Territory& b)
{
    return samePlace(a, b) && a.held.overlaps(b.held);
}

} // namespace penggerak
