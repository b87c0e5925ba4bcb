#pragma once

#include "core/enrollment/movement.h"

#include <optional>

namespace penggerak {

/// Heads that a row brings into a place that is counted by period: the newly active, and the named
/// who were lost to refused or outside.
struct Flow
{
    Stage into = Stage::Active; ///< active, refused or outside
    Reason reason = Reason::None;
    std::int64_t heads = 0; ///< negative where a reversal takes them back
};

/// `original` is the kind of the row itself or, for a reversal, of the row that it undoes. Only
/// stage movements flow: naming and transfer bring nobody new.
std::optional<Flow> flowOf(const Movement& row, MovementKind original);

} // namespace penggerak
