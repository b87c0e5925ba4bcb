#include "services/book/verify_ledger.h"

#include "storage/ledger/ledger_checks.h"
#include "storage/rupiah/rupiah_checks.h"

namespace penggerak::services {

std::vector<CheckResult> verifyLedger(storage::Database& database)
{
    std::vector<CheckResult> results;
    for (const storage::LedgerCheck& check : storage::checkLedger(database))
        results.push_back({check.name, check.ok, check.checked, check.detail});
    for (const storage::LedgerCheck& check : storage::checkRupiah(database))
        results.push_back({check.name, check.ok, check.checked, check.detail});
    return results;
}

} // namespace penggerak::services
