#pragma once

#include "core/enrollment/line.h"

#include <vector>

namespace penggerak {

/// The first day on which a head stood at a step of the funnel, and the office it stood in then.
struct ReachedStep
{
    OfficeId office;
    Stage stage = Stage::Prospect;
    Day day;
};

/// First days at each step along a line; a skipped step counts as passed. Arriving by naming or
/// transfer is no step: such a head was there before.
std::vector<ReachedStep> firstReached(const Line& line);

} // namespace penggerak
