#include "services/training/training_rows.h"

#include "storage/people/person_store.h"

#include <algorithm>

namespace penggerak::services {

Result<storage::ActivityRecord> trainingOf(storage::Database& database, ActivityId id)
{
    for (const auto activities = storage::ActivityStore(database).all();
         const storage::ActivityRecord& activity : activities)
        if (activity.id == id && activity.kind == "training")
            return activity;
    return fail("training_unknown", "training");
}

Result<storage::TraineeRecord> traineeAt(const std::vector<storage::TraineeRecord>& list, int row)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const auto& one) { return one.number == row; });
    if (found == list.end())
        return fail(refusal("row_unknown", "rows").with("row", std::int64_t(row)));
    return *found;
}

std::string nameOf(storage::Database& database, PersonId person)
{
    const auto record = storage::PersonStore(database).find(person);
    return record ? record->name : std::string();
}

void finishTraining(Work& work, ActivityId id, const std::string& detailJson)
{
    work.commit.about("activity", id.value());
    work.commit.setDetail(detailJson);
    work.change.outreach = true;
}

} // namespace penggerak::services
