#include "core/enrollment/reach.h"

namespace penggerak {

std::vector<ReachedStep> firstReached(const Line& line)
{
    std::vector<ReachedStep> steps;
    int best = int(Stage::Unreached);
    for (const Movement& row : line.rows()) {
        const Stage to = row.to.cell.stage;
        const int rank = isAcquired(to) || to == Stage::Lapsed ? int(Stage::Active) : int(to);
        if (to == Stage::Refused || rank <= best)
            continue;
        if (row.kind == MovementKind::Stage)
            for (int step = best + 1; step <= rank; ++step)
                steps.push_back({row.to.cell.office, Stage(step), row.happenedOn});
        best = rank;
    }
    return steps;
}

} // namespace penggerak
