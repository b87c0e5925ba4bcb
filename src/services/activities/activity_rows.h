#pragma once

#include "services/activities/activities.h"
#include "services/book/verb.h"
#include "storage/activities/activity_life_store.h"
#include "storage/outreach/activity_store.h"

namespace penggerak::services {

/// Code: `activity_unknown`.
Result<storage::ActivityRecord> activityOf(storage::Database& database, ActivityId id);
ActivityYield yieldOf(storage::Database& database, const storage::ActivityRecord& activity,
                      Day asOf);
/// What every commit about an activity leaves in the audit.
void finishActivity(Work& work, ActivityId id, const std::string& detailJson);

} // namespace penggerak::services
