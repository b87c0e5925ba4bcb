#pragma once

#include "services/exchange/export.h"
#include "services/exchange/written_cells.h"

#include <functional>
#include <string>
#include <vector>

namespace penggerak::services {

using storage::WrittenCell;

/// Keys and rows of the lists of employers and partners.
std::vector<std::string> partnerKeys(ExportKind kind);
void writePartners(const Session& session, const ExportOrder& order,
                   const std::function<void(const std::vector<WrittenCell>&)>& add);

} // namespace penggerak::services
