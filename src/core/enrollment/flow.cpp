#include "core/enrollment/flow.h"

namespace penggerak {

std::optional<Flow> flowOf(const Movement& row, MovementKind original)
{
    if (original != MovementKind::Stage)
        return std::nullopt;
    const bool undone = row.kind == MovementKind::Reversal;
    const Side& from = undone ? row.to : row.from;
    const Side& to = undone ? row.from : row.to;
    const bool active = to.cell.stage == Stage::Active && from.cell.stage < Stage::Active;
    const bool lost =
        (to.cell.stage == Stage::Outside || to.cell.stage == Stage::Refused) && to.person;
    if (!active && !lost)
        return std::nullopt;
    return Flow{to.cell.stage, row.reason, undone ? -row.heads.value() : row.heads.value()};
}

} // namespace penggerak
