#pragma once

#include "core/base/id.h"
#include "storage/database/database.h"

#include <string>

namespace penggerak::storage {

struct ChainCheck
{
    /// Commits whose link was computed anew.
    std::int64_t commits = 0;
    /// Names the first row that breaks the chain (`audit 12`, `audit_detail 12`, or a ledger row
    /// that belongs to no commit); empty when it is whole.
    std::string broken;
};

/// Computes every link anew from the audit rows and the canonical bytes of the ledger. A detail
/// that was erased is no break; one that was changed is.
ChainCheck checkChain(Database& database);

} // namespace penggerak::storage
