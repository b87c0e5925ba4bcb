#pragma once

#include "core/base/id.h"
#include "storage/database/database.h"

#include <optional>
#include <string>

namespace penggerak::storage {

/// The only one who has this KPJ, of 11 digits; nobody where two have it.
std::optional<PersonId> findByKpj(Database& database, const std::string& kpj);

} // namespace penggerak::storage
