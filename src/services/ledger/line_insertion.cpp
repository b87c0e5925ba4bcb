#include "services/ledger/line_insertion.h"

namespace penggerak::services {

Error lineBroken(const std::vector<Movement>& later)
{
    return refusal("line_broken", "on")
        .with("count", std::int64_t(later.size()))
        .with("first", later.front().happenedOn)
        .with("last", later.back().happenedOn);
}

namespace {

/// What a later row changes, done again from another cell; nothing when the rules forbid it.
std::optional<Cell> again(const Cell& now, const Movement& row)
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

} // namespace

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
        const std::optional<Cell> next = again(now.cell, old);
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
