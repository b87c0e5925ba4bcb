#pragma once

#include "core/base/day.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace penggerak {

/// What stands in one pool on every day, while many heads are taken out of it one after another.
/// Asking and taking cost the logarithm of the number of days, so that a million people can be
/// named out of pools without reading them again.
class DayStock
{
public:
    /// Changes by day, ascending, one a day.
    explicit DayStock(const std::vector<std::pair<Day, std::int64_t>>& changes);

    /// The least that stands there on any day from one on: what can leave on that day without a
    /// later day falling below zero. Nothing stands there before the first change.
    std::int64_t leastFrom(Day day) const;
    /// Takes heads out from a day on. Not before the first change.
    void take(Day day, std::int64_t heads);

private:
    /// The index of the last change on or before a day; -1 before the first.
    std::int64_t indexOf(Day day) const;

    std::vector<Day> m_days;
    std::size_t m_leaves = 1;
    /// A tree over the days: the least of each node's days, and what is to be added to all of them.
    std::vector<std::int64_t> m_least;
    std::vector<std::int64_t> m_pending;
};

} // namespace penggerak
