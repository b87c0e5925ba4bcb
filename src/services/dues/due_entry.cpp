#include "services/dues/due_entry.h"

#include "core/enrollment/line.h"
#include "storage/ledger/movement_store.h"
#include "storage/people/person_store.h"

namespace penggerak::services {

namespace {

constexpr int mostAhead = 12;

bool isRegistered(Stage stage)
{
    return stage >= Stage::Registered && stage <= Stage::Lapsed;
}

} // namespace

Month HeadDues::next(Day on) const
{
    Month month = std::max(Month::of(on), *registered);
    for (const storage::StandingDue& one : taken)
        if (takesMonths(one.now.state))
            month = one.due.last().next();
    return month;
}

Result<HeadDues> headDuesOf(storage::Database& database, PersonId person, Segment segment, Day on)
{
    if (!storage::PersonStore(database).find(person))
        return fail("person_unknown", "person");
    storage::CellStore cells(database);
    storage::MovementStore movements(database, cells);
    const Line line(person, segment, movements.ofPerson(person));
    const std::optional<Cell> cell = line.at(on);
    if (!cell || !isRegistered(cell->stage))
        return fail("due_not_registered", "person");
    HeadDues head;
    head.office = cell->office;
    for (const Movement& row : line.rows())
        if (isRegistered(row.to.cell.stage) && !head.registered)
            head.registered = Month::of(row.happenedOn);
    head.taken = storage::DueStore(database).ofHead(person, segment);
    return head;
}

Outcome checkMonths(const HeadDues& head, const Due& due, bool overlap)
{
    if (due.first < *head.registered)
        return fail(refusal("due_before_registration", "month")
                        .with("month", due.first.text())
                        .with("registered", head.registered->text()));
    const Month furthest = Month::of(due.happenedOn).plus(mostAhead);
    if (due.last() > furthest)
        return fail(refusal("due_too_far", "month")
                        .with("month", due.last().text())
                        .with("last", furthest.text()));
    for (const storage::StandingDue& other : head.taken)
        if (overlap && other.due.id != due.id && takesMonths(other.now.state) &&
            other.due.overlaps(due.first, due.months))
            return fail(refusal("due_overlap", "month")
                            .with("month", std::max(due.first, other.due.first).text())
                            .with("state", termOf(other.now.state)));
    return {};
}

} // namespace penggerak::services
