#pragma once

#include "core/base/amount.h"
#include "storage/ledger/ledger_checks.h"

namespace penggerak::storage {

/// What dues on their way come to.
struct DueTotals
{
    Rupiah held;
    Rupiah collected;
    Rupiah handedIn;
};

/// `due_states`, `due_transfers`, `receipts`, `hand_ins` of storage/rupiah/rupiah_checks.h; row
/// checks of dues and steps go to `rows`. Holds one due at a time.
std::vector<LedgerCheck> checkDues(Database& database, LedgerCheck& rows, DueTotals& totals);

} // namespace penggerak::storage
