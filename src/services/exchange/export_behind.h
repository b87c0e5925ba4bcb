#pragma once

#include "services/exchange/export.h"
#include "services/exchange/written_cells.h"

#include <functional>
#include <string>
#include <vector>

namespace penggerak::services {

/// Keys and rows of the heads behind a number: first the people, then the pools without names. The
/// column `heads` adds up to the number. All of one moment: later commits are left out.
std::vector<std::string> behindKeys();
void writeBehind(const Session& session, const ExportOrder& order, const Progress& progress,
                 const std::function<void(const std::vector<storage::WrittenCell>&)>& add);

} // namespace penggerak::services
