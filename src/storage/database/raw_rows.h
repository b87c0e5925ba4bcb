#pragma once

#include "storage/database/database.h"

#include <functional>
#include <string>
#include <string_view>

namespace penggerak::storage {

/// Calls `visit` with a text and a number of each row, for reads of many millions of rows, which
/// take four times as long through SOCI. SQLite only.
void forEachTextAndNumber(Database& database, const std::string& query,
                          const std::function<void(std::string_view, std::int64_t)>& visit);

} // namespace penggerak::storage
