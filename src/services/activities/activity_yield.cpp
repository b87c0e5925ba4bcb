#include "services/activities/activity_rows.h"

#include <algorithm>

namespace penggerak::services {

namespace {

/// The stage from which on somebody is behind a step; 0 takes everybody.
int leastStage(YieldStep step)
{
    switch (step) {
    case YieldStep::Reached:
        return 0;
    case YieldStep::Prospects:
        return int(Stage::Prospect);
    case YieldStep::Registered:
        return int(Stage::Registered);
    case YieldStep::Active:
        return int(Stage::Active);
    }
    return 0;
}

} // namespace

ActivityYield yieldOf(storage::Database& database, const storage::ActivityRecord& activity,
                      Day asOf)
{
    storage::ActivityLifeStore store(database);
    const storage::ActivityYieldRecord record = store.yield(activity.id, activity.from, asOf);
    ActivityYield yield{record.named, record.named, record.prospects, record.registered,
                        record.active};
    for (const storage::ActivityCrowdRecord& crowd : store.crowds(activity.id))
        yield.reached += crowd.heads.value();
    return yield;
}

Result<ActivityYield> activityYield(const Book& book, ActivityId id, Day asOf)
{
    return readFrom(book, [&](storage::Database& database) -> Result<ActivityYield> {
        const auto record = activityOf(database, id);
        if (!record)
            return fail(record.error());
        return yieldOf(database, *record, asOf);
    });
}

Result<std::vector<YieldPerson>> yieldPeople(const Session& session, ActivityId id, YieldStep step,
                                             std::size_t limit)
{
    if (Outcome allowed = admit(session, "activity.read"); !allowed)
        return fail(allowed.error());
    const Day today = session.book().today();
    return readFrom(session.book(),
                    [&](storage::Database& database) -> Result<std::vector<YieldPerson>> {
                        const auto record = activityOf(database, id);
                        if (!record)
                            return fail(record.error());
                        std::vector<YieldPerson> people;
                        for (const auto all = storage::ActivityLifeStore(database).yieldPeople(
                                 id, record->from, today, leastStage(step), limit);
                             const storage::ActivityYieldPerson& one : all) {
                            YieldPerson& person = people.emplace_back();
                            person.person = one.person;
                            person.name = one.name;
                            if (!one.nikTail.empty())
                                person.maskedNik = std::string(12, '*') + one.nikTail;
                            person.institution = one.institution;
                            if (one.furthest > 0)
                                person.furthest = Stage(std::min(one.furthest, int(Stage::Active)));
                        }
                        return people;
                    });
}

} // namespace penggerak::services
