#pragma once

#include "services/exchange/export.h"
#include "services/exchange/written_cells.h"

#include <functional>
#include <string>
#include <vector>

namespace penggerak::services {

/// Keys and rows of the list of activities.
std::vector<std::string> activityKeys();
void writeActivities(const Session& session, const ExportOrder& order,
                     const std::function<void(const std::vector<storage::WrittenCell>&)>& add);

} // namespace penggerak::services
