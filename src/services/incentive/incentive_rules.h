#pragma once

#include "core/incentive/scheme.h"

namespace penggerak::services {

/// The schemes of `resources/rules/incentives.json`, read once.
const std::vector<IncentiveScheme>& incentiveSchemes();

} // namespace penggerak::services
