#include "services/activities/activity_rows.h"

namespace penggerak::services {

Result<storage::ActivityRecord> activityOf(storage::Database& database, ActivityId id)
{
    for (const auto activities = storage::ActivityStore(database).all();
         const storage::ActivityRecord& activity : activities)
        if (activity.id == id)
            return activity;
    return fail("activity_unknown", "activity");
}

void finishActivity(Work& work, ActivityId id, const std::string& detailJson)
{
    work.commit.about("activity", id.value());
    work.commit.setDetail(detailJson);
    work.change.outreach = true;
}

} // namespace penggerak::services
