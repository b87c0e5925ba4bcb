#include "core/enrollment/again.h"

namespace penggerak {

std::optional<Cell> doneAgain(const Cell& now, const Movement& row)
{
    if (row.kind == MovementKind::Stage) {
        if (!isAllowed(now.stage, row.to.cell.stage))
            return std::nullopt;
        return now.withStage(row.to.cell.stage);
    }
    if (row.kind != MovementKind::Transfer || row.from.cell.segment != row.to.cell.segment)
        return std::nullopt;
    Cell cell = now;
    const Cell& from = row.from.cell;
    const Cell& to = row.to.cell;
    if (from.office != to.office)
        cell.office = to.office;
    if (from.region != to.region)
        cell.region = to.region;
    if (from.body != to.body)
        cell.body = to.body;
    if (from.kader != to.kader)
        cell.kader = to.kader;
    return cell;
}

} // namespace penggerak
