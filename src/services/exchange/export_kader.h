#pragma once

#include "services/exchange/export.h"
#include "services/exchange/written_cells.h"

#include <functional>
#include <string>
#include <vector>

namespace penggerak::services {

/// Keys and rows of the lists of kader, as they stand today, and of trainings.
std::vector<std::string> kaderKeys(ExportKind kind);
void writeKader(const Session& session, const ExportOrder& order,
                const std::function<void(const std::vector<storage::WrittenCell>&)>& add);

} // namespace penggerak::services
