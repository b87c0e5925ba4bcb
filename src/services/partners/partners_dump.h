#pragma once

#include <nlohmann/json_fwd.hpp>

namespace penggerak::storage {
class Database;
}

namespace penggerak::services {

/// Employers and partners by natural keys, for the logical dump: what stands beyond their names.
nlohmann::json dumpPartners(storage::Database& database);

} // namespace penggerak::services
