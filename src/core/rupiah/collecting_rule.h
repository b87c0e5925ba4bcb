#pragma once

#include "core/base/amount.h"
#include "core/base/day.h"

#include <optional>
#include <vector>

namespace penggerak {

/// What an office asks of collecting from a day on.
struct CollectingRule
{
    Day from;
    Rupiah floor;                     ///< what stays in every deposit
    std::optional<Rupiah> dailyLimit; ///< how much one kader may collect on a day

    friend bool operator==(const CollectingRule&, const CollectingRule&) = default;
};

/// The rule of a day; floor 0 and no limit before the first. `rules` ascend by day.
inline CollectingRule ruleOn(const std::vector<CollectingRule>& rules, Day day)
{
    CollectingRule found;
    for (const CollectingRule& rule : rules)
        if (rule.from <= day)
            found = rule;
    return found;
}

} // namespace penggerak
