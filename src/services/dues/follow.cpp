#include "services/dues/follow.h"

#include "core/dues/course.h"
#include "services/dues/due_rules.h"
#include "services/dues/roll.h"
#include "storage/dues/standing_store.h"

#include <algorithm>

namespace penggerak::services {

namespace {

/// The day on which time changes the stage next, by itself.
std::optional<Day> nextDay(const DuesStanding& standing, Segment segment)
{
    if (standing.stage == Stage::Active)
        return dueRules().dueDate(segment, standing.paidThrough->next()).plusDays(1);
    if (standing.stage == Stage::Arrears)
        return standing.lastDayToRescue->plusDays(1);
    return std::nullopt;
}

} // namespace

bool followDues(Work& work, Ledger& ledger, PersonId person, Segment segment, Day until)
{
    storage::StandingStore store(work.database);
    const auto confirmed = store.confirmedMonths(person, segment);
    const Line line = ledger.line(person, segment);
    const Course course = courseOf(person, line, store.marked(line),
                                   standingChanges(dueRules(), segment, confirmed, until));
    if (!course.joins)
        return false;
    for (const Movement& row : course.reversed)
        ledger.reverse(row);
    for (const CourseRow& entered : course.entered) {
        const MovementId id = ledger.post(entered.row);
        if (entered.byDues)
            store.mark(id);
    }
    const DuesStanding standing = standingOn(dueRules(), segment, confirmed, {}, until);
    store.setHead(person, segment, standing.paidThrough, nextDay(standing, segment));
    return true;
}

void followPaying(Work& work)
{
    if (work.paying.empty())
        return;
    storage::StandingStore store(work.database);
    Ledger ledger(work);
    for (const auto& [person, segment] : work.paying) {
        Day until = rolledTo(work.database).value_or(Day());
        for (const ConfirmedMonth& one : store.confirmedMonths(person, segment))
            until = std::max(until, one.paidOn);
        followDues(work, ledger, person, segment, until);
    }
    ledger.finish();
    work.paying.clear();
}

} // namespace penggerak::services
