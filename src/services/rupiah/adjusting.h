#pragma once

#include "services/rupiah/deposits.h"

#include <nlohmann/json.hpp>

namespace penggerak::services {

/// An adjustment between its proposal and whoever approves it.
nlohmann::json adjustmentJson(const DepositAdjustment& adjustment);
/// Codes: `kader_unknown`, `date_invalid`, and those of parseRupiah().
Result<DepositAdjustment> adjustmentOf(const nlohmann::json& arguments);
Outcome checkAdjustment(const DepositAdjustment& adjustment, Day today);
Result<Posted> postAdjustment(const Session& session, const DepositAdjustment& adjustment,
                              const std::string& key);

} // namespace penggerak::services
