#pragma once

#include "core/dues/calculator.h"

namespace penggerak::services {

/// The rates of `resources/rules/dues_rates.json`, read once.
const DuesRates& duesRates();

} // namespace penggerak::services
