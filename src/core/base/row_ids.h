#pragma once

#include "core/base/id.h"

namespace penggerak {

/// Ids of rows that belong to a kader or a person.
using DocumentId = Id<struct DocumentIdKind>;
using TerritoryId = Id<struct TerritoryIdKind>;
using RoleId = Id<struct RoleIdKind>;

} // namespace penggerak
