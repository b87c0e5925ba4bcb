#pragma once

#include "core/enrollment/movement.h"

#include <optional>

namespace penggerak {

/// What a row of a line changes, done again from another cell of the same segment: its stage, or
/// what its transfer changed. Nothing when the rules forbid it, and for rows of any other kind.
std::optional<Cell> doneAgain(const Cell& now, const Movement& row);

} // namespace penggerak
