#pragma once

#include "core/base/day.h"
#include "core/enrollment/stage.h"
#include "tests/bench/people/random.h"

#include <vector>

namespace penggerak::bench {

/// Five years of entries; all that happens lies between these days.
inline const Day firstEntry = *Day::parse("2021-01-01");
inline const Day lastEntry = *Day::parse("2025-12-31");

struct Step
{
    Day on;
    Stage stage = Stage::Prospect;
};

/// What a head goes through, by day: 2.8 steps in the mean, each an allowed movement. Without the
/// stages that ask for a reason.
std::vector<Step> drawLife(Random& random, bool participant);

} // namespace penggerak::bench
