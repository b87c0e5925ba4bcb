#pragma once

#include "core/dues/standing.h"

namespace penggerak::services {

/// The rules of `resources/rules/due_dates.json`, read once.
const DueRules& dueRules();

} // namespace penggerak::services
