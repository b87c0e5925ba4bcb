#pragma once

#include "storage/database/database.h"

#include <cstdint>
#include <string>
#include <vector>

namespace penggerak::storage {

struct LedgerCheck
{
    std::string name;
    bool ok = true;
    std::int64_t checked = 0;
    std::string detail; ///< the first bad row by name; empty when ok
};

/// Reads the whole ledger of people and recomputes everything that is kept beside it:
/// `rows` (each as it was written), `order` (commit numbers never fall as ids grow), `reversals`,
/// `cells` (none below zero on any day), `heads_conserved`, `lines` (each person's rows join),
/// `person_heads`, `reach`, `both_segments`, `rollups`, `blocks`. Holds sums by cell and day and
/// one person at a time.
std::vector<LedgerCheck> checkLedger(Database& database);

} // namespace penggerak::storage
