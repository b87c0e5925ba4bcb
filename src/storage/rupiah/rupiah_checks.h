#pragma once

#include "storage/ledger/ledger_checks.h"

namespace penggerak::storage {

/// Reads the whole ledger of rupiah, dues and receipts, and recomputes what is kept beside them:
/// `rupiah_rows` (each as it was written), `rupiah_reversals` (a reversal swaps an older row and
/// nothing else; a pending row is settled at most once), `rupiah_balances` (balances and days equal
/// their rows), `rupiah_bounds` (no deposit, cash in hand or trust below zero on any day),
/// `due_states` (each due stands where its steps put it, by allowed steps), `due_transfers` (each
/// has the transfers of its steps: what was collected is settled at most once), `dues_in_trust`
/// (trust = cash in hand + hand-ins not yet paid in = dues on their way), `receipts` (each used one
/// has its due, and the other way round), `hand_ins` (expected = dues, counted = notes).
std::vector<LedgerCheck> checkRupiah(Database& database);

} // namespace penggerak::storage
