#pragma once

#include "services/book/dump_writer.h"
#include "storage/database/database.h"

namespace penggerak::services {

/// Balances by account and day, without ids; days on which an account kept its number are left out.
void dumpBalances(storage::Database& database, const DumpNames& names, DumpWriter& writer);
/// Dues with where they stand, without those that were reversed; sorted by entry.
void dumpDues(storage::Database& database, const DumpNames& names, DumpWriter& writer);
/// Blocks of receipts and what became of their numbers.
nlohmann::json dumpReceipts(storage::Database& database, const DumpNames& names);

} // namespace penggerak::services
