#pragma once

#include "services/ledger/ledger.h"

#include <vector>

namespace penggerak::services {

/// `line_broken` with what it names: how many later rows, the first and the last day.
Error lineBroken(const std::vector<Movement>& later);

/// Posts a row between the others of a line. Where the later ones do not join it, they are reversed
/// and entered again after it, or it is refused with them.
Outcome insertIntoLine(Ledger& ledger, PersonId person, const Movement& row, bool reenterLater);

} // namespace penggerak::services
