#pragma once

#include "storage/database/database.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace penggerak::storage {

/// The live rows of the daily work on people as fields by name, people by name, NIK and birth date:
/// what `dump --logical` says of them. `kind` names the table.
void forEachPipelineRow(
    Database& database,
    const std::function<void(const std::string& kind,
                             const std::vector<std::pair<std::string, std::string>>& fields)>&
        visit);

} // namespace penggerak::storage
