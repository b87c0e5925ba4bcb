#pragma once

#include "storage/database/database.h"

#include <nlohmann/json.hpp>

namespace penggerak::services {

/// What activities have beside their rows, by name of the activity, without ids.
nlohmann::json dumpActivityLives(storage::Database& database);
/// Benefits handed over, with the names of what they are linked to.
nlohmann::json dumpBenefits(storage::Database& database);

} // namespace penggerak::services
