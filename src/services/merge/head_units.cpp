#include "services/merge/head_units.h"

#include <algorithm>
#include <tuple>

namespace penggerak::services {

std::vector<Movement> rowsIn(Ledger& ledger, PersonId person, const std::vector<Segment>& segments)
{
    std::vector<Movement> rows;
    for (const Segment segment : segments) {
        const Line line = ledger.line(person, segment);
        rows.insert(rows.end(), line.rows().begin(), line.rows().end());
    }
    const auto order = [](const Movement& row) {
        return std::tuple(row.happenedOn, row.seq, row.id);
    };
    std::sort(rows.begin(), rows.end(),
              [&](const Movement& a, const Movement& b) { return order(a) < order(b); });
    rows.erase(std::unique(rows.begin(), rows.end(),
                           [](const Movement& a, const Movement& b) { return a.id == b.id; }),
               rows.end());
    return rows;
}

bool changesSegment(const std::vector<Movement>& rows)
{
    return std::any_of(rows.begin(), rows.end(), [](const Movement& row) {
        return row.from.cell.segment != row.to.cell.segment;
    });
}

std::vector<HeadUnit> headUnits(Ledger& ledger, PersonId survivor, PersonId other)
{
    const std::vector<Segment> both(allSegments.begin(), allSegments.end());
    HeadUnit whole{both, rowsIn(ledger, survivor, both), rowsIn(ledger, other, both)};
    if (changesSegment(whole.ofSurvivor) || changesSegment(whole.ofOther))
        return {whole};
    std::vector<HeadUnit> units;
    for (const Segment segment : allSegments)
        units.push_back(
            {{segment}, rowsIn(ledger, survivor, {segment}), rowsIn(ledger, other, {segment})});
    return units;
}

void reverseAll(Ledger& ledger, const std::vector<Movement>& rows)
{
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        ledger.reverse(*row);
}

void postAs(Ledger& ledger, const std::vector<Movement>& rows, PersonId before, PersonId after)
{
    for (Movement row : rows) {
        for (Side* const side : {&row.from, &row.to})
            if (side->person == before)
                side->person = after;
        ledger.post(row);
    }
}

} // namespace penggerak::services
