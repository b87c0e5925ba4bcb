#include "core/enrollment/both_segments.h"

#include <set>

namespace penggerak {

std::vector<BothChange> inBothSegments(const Line& pu, const Line& bpu)
{
    std::vector<BothChange> changes;
    if (pu.rows().empty() || bpu.rows().empty())
        return changes;
    std::set<Day> days;
    for (const Line* line : {&pu, &bpu})
        for (const Movement& row : line->rows())
            days.insert(row.happenedOn);
    std::optional<PlacePair> before;
    for (const Day day : days) {
        const auto inPu = pu.at(day);
        const auto inBpu = bpu.at(day);
        std::optional<PlacePair> now;
        if (inPu && inBpu && inPu->stage != Stage::Outside && inBpu->stage != Stage::Outside)
            now = PlacePair{{inPu->office, inPu->region}, {inBpu->office, inBpu->region}};
        if (now == before)
            continue;
        if (before)
            changes.push_back({day, *before, -1});
        if (now)
            changes.push_back({day, *now, 1});
        before = now;
    }
    return changes;
}

} // namespace penggerak
