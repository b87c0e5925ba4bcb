#pragma once

#include "services/book/book.h"

#include <vector>

namespace penggerak::storage {
class Database;
}

namespace penggerak::services {

/// The checks of both ledgers: heads conserved, no cell and no bounded account below zero on any
/// day, rollups and balances equal to their rows, every due settled at most once, and every row as
/// it was written. Throws StorageError.
std::vector<CheckResult> verifyLedger(storage::Database& database);

} // namespace penggerak::services
