#pragma once

#include "services/dues/dues.h"
#include "storage/database/database.h"

namespace penggerak::services {

/// A return between its proposal and whoever approves it.
Result<Posted> postReturn(const Session& session, const ReturnDue& command, const std::string& key);
/// The worker's paper is that of the due. Code: `receipt_not_shown` (number).
Outcome checkReceiptShown(storage::Database& database, const Due& due, const std::string& receipt);

} // namespace penggerak::services
