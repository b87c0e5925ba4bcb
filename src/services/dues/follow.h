#pragma once

#include "services/ledger/ledger.h"

namespace penggerak::services {

/// Brings a head's line in step with its confirmed dues and with time up to a day, inside the
/// commit that changed its dues; the caller finishes the ledger. Dues that are confirmed activate,
/// rescue and register again; a proof of an earlier day takes back what time had written
/// (design.md 1.3). False where a row that somebody entered would no longer join: then the line
/// stays as it is.
bool followDues(Work& work, Ledger& ledger, PersonId person, Segment segment, Day until);

/// The same for all heads of Work::paying, up to the day to which the book is rolled or the newest
/// payment where that is later. A payment is never refused for a line that cannot follow: roll()
/// counts it among those left.
void followPaying(Work& work);

} // namespace penggerak::services
