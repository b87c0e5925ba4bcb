#pragma once

#include "storage/ledger/ledger_checks.h"
#include "storage/ledger/movement_store.h"

#include <vector>

namespace penggerak::storage {

/// `lines`: each person's rows join; and the caches made of them, `person_heads`, `reach` and
/// `both_segments`. Reads people one at a time.
std::vector<LedgerCheck> checkLines(Database& database, CellStore& cells, MovementStore& movements);

} // namespace penggerak::storage
