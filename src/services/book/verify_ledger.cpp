#include "services/book/verify_ledger.h"

namespace penggerak::services {

std::vector<CheckResult> verifyLedger(storage::Database&)
{
    return {};
}

} // namespace penggerak::services
