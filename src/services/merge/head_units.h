#pragma once

#include "services/ledger/ledger.h"

#include <vector>

namespace penggerak::services {

/// The history of a head, and of the other record's head that would be counted beside it. A head
/// that was transferred between the segments is one history in both.
struct HeadUnit
{
    std::vector<Segment> segments;
    std::vector<Movement> ofSurvivor;
    std::vector<Movement> ofOther;
};

/// The rows of somebody in these segments that count, each once, as a line orders them.
std::vector<Movement> rowsIn(Ledger& ledger, PersonId person, const std::vector<Segment>& segments);
bool changesSegment(const std::vector<Movement>& rows);
std::vector<HeadUnit> headUnits(Ledger& ledger, PersonId survivor, PersonId other);

/// Reverses rows, the newest first.
void reverseAll(Ledger& ledger, const std::vector<Movement>& rows);
/// Posts rows again on their days, with another person in the place of one.
void postAs(Ledger& ledger, const std::vector<Movement>& rows, PersonId before, PersonId after);

} // namespace penggerak::services
