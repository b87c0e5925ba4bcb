#pragma once

#include "services/exchange/export.h"
#include "services/exchange/written_cells.h"

#include <functional>
#include <string>
#include <vector>

namespace penggerak::services {

/// Keys and rows of the lists about rupiah: dues on their way, deposits, a statement, hand-ins,
/// receipts number by number, incentives line by line.
std::vector<std::string> moneyKeys(ExportKind kind);
void writeMoney(const Session& session, const ExportOrder& order,
                const std::function<void(const std::vector<storage::WrittenCell>&)>& add);

} // namespace penggerak::services
