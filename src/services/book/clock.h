#pragma once

#include "core/base/day.h"

#include <cstdint>
#include <functional>

namespace penggerak::services {

/// Where the program gets the time from. Tests and demo books move it; nothing else asks the
/// system.
struct Clock
{
    /// Milliseconds since 1970-01-01 UTC.
    std::function<std::int64_t()> nowMs;
    /// Today in the branch's time zone.
    std::function<Day()> today;

    static Clock system();
    /// Stands on a day at 14:02 WIB and goes on by one millisecond a call.
    static Clock fixedOn(Day day);
};

} // namespace penggerak::services
