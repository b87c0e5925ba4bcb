#pragma once

#include "services/book/book.h"

#include <vector>

namespace penggerak::storage {
class Database;
}

namespace penggerak::services {

/// The checks of the ledger of people: heads conserved, no cell below zero on any day, rollups
/// equal to their rows, and every row as it was written. Throws StorageError.
std::vector<CheckResult> verifyLedger(storage::Database& database);

} // namespace penggerak::services
