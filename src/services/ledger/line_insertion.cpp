#include "services/ledger/line_insertion.h"

#include "core/enrollment/again.h"

namespace penggerak::services {

Error lineBroken(const std::vector<Movement>& later)
{
    return refusal("line_broken", "on")
        .with("count", std::int64_t(later.size()))
        .with("first", later.front().happenedOn)
        .with("last", later.back().happenedOn);
}

Outcome insertIntoLine(Ledger& ledger, PersonId person, const Movement& row, bool reenterLater)
{
    const Segment segment = row.from.cell.segment;
    const std::vector<Movement> later = ledger.line(person, segment).after(row.happenedOn);
    if (later.empty() || row.from == row.to) {
        ledger.post(row);
        return {};
    }
    if (!reenterLater)
        return fail(lineBroken(later));
    for (auto old = later.rbegin(); old != later.rend(); ++old)
        ledger.reverse(*old);
    ledger.post(row);
    Side now = row.to;
    for (const Movement& old : later) {
        if (now.cell.segment != segment)
            return fail(lineBroken(later));
        const std::optional<Cell> next = doneAgain(now.cell, old);
        if (!next)
            return fail(lineBroken(later));
        if (*next == now.cell)
            continue;
        Movement entered = old;
        entered.from = now;
        entered.to = {*next, person};
        ledger.post(entered);
        now = entered.to;
    }
    return {};
}

} // namespace penggerak::services
