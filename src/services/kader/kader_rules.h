#pragma once

#include "core/kader/rules.h"

#include <vector>

namespace penggerak::services {

/// The dated rows of resources/rules/kader.json, ascending.
const std::vector<KaderRules>& kaderRules();

} // namespace penggerak::services
