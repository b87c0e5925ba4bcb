#pragma once

#include "storage/database/database.h"

#include <optional>
#include <string>

namespace penggerak::storage {

/// The book's own small facts, by name (`demo`, `last_view_day` ...). Inside the caller's
/// transaction, or alone where there is none.
std::optional<std::string> readSetting(Database& database, const std::string& name);
std::optional<std::int64_t> readNumber(Database& database, const std::string& name);
void writeSetting(Database& database, const std::string& name, const std::string& value);

} // namespace penggerak::storage
