#pragma once

#include "services/partners/bodies.h"
#include "storage/database/database.h"
#include "storage/ledger/tree_store.h"

#include <map>

namespace penggerak::services {

/// Heads of every body that has any, by the ledger as of a day: its own and those of all inside it.
std::map<BodyId, BodyHeads> headsByBody(storage::Database& database,
                                        const storage::Tree<BodyId>& tree, Day asOf);

} // namespace penggerak::services
