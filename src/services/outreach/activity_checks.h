#pragma once

#include "services/book/verb.h"
#include "services/outreach/outreach.h"

namespace penggerak::services {

/// Codes: `name_missing`, `activity_kind_unknown` (kind), `date_order`, `office_unknown`.
Outcome checkActivity(storage::Database& database, const Activity& activity);

} // namespace penggerak::services
