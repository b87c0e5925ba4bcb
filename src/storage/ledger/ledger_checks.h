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
/// `rows` (each as it was written), `reversals`, `cells` (none below zero on any day),
/// `heads_conserved`, `lines` (each person's rows join), `person_heads`, `rollups`, `reach`.
std::vector<LedgerCheck> checkLedger(Database& database);

} // namespace penggerak::storage
