#pragma once

#include "services/book/verb.h"
#include "services/pipeline/pipeline.h"
#include "storage/pipeline/action_store.h"

namespace penggerak::services {

/// What setAction() checks once and writes for each person.
Outcome checkAction(storage::Database& database, const NewAction& action);
Result<std::int64_t> postAction(Work& work, PersonId person, const NewAction& action, UserId writer,
                                Day today);

} // namespace penggerak::services
