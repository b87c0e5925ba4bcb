#pragma once

#include "core/base/id.h"
#include "storage/database/database.h"

#include <optional>
#include <string>

namespace penggerak::storage {

/// 0 for a book without commits.
Seq lastSeq(Database& database);
/// The largest commit number recorded at or before that time; 0 when there is none.
Seq seqAt(Database& database, std::int64_t timeMs);
std::optional<std::int64_t> recordedAt(Database& database, Seq seq);
/// Hex of the last link; empty for a book without commits.
std::string headOf(Database& database);
/// Whether some commit has that link, in hex of either case.
bool hasLink(Database& database, const std::string& linkHex);

} // namespace penggerak::storage
