#include "core/dues/course.h"

#include "core/enrollment/again.h"

#include <algorithm>

namespace penggerak {

namespace {

/// Something that happens to the head: a row that somebody entered, or a change.
struct Event
{
    Day on;
    const Movement* row = nullptr;
    const StandingChange* change = nullptr;
};

/// Rows and changes in one order. A change that has its row already stands where that row does; of
/// the others, time acts before whatever else there is on its day and payments after it.
std::vector<Event> eventsOf(const Line& line, const std::set<MovementId>& byDues,
                            const std::vector<StandingChange>& changes)
{
    const Day first = line.rows().front().happenedOn;
    std::vector<Event> events;
    std::vector<bool> isPlaced(changes.size());
    for (const Movement& row : line.rows()) {
        if (!byDues.count(row.id)) {
            events.push_back({row.happenedOn, &row, nullptr});
            continue;
        }
        for (std::size_t i = 0; i < changes.size(); ++i)
            if (!isPlaced[i] && changes[i].to == row.to.cell.stage &&
                std::max(first, changes[i].on) == row.happenedOn) {
                isPlaced[i] = true;
                events.push_back({row.happenedOn, nullptr, &changes[i]});
                break;
            }
    }
    std::size_t after = 1; // the row by which the head comes in stays the first
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const Day on = std::max(first, changes[i].on);
        auto place = events.begin() + std::ptrdiff_t(std::min(after, events.size()));
        if (isPlaced[i]) {
            place = std::find_if(place, events.end(),
                                 [&](const Event& event) { return event.change == &changes[i]; });
        } else {
            place = std::find_if(place, events.end(), [&](const Event& event) {
                return changes[i].byTime ? event.on >= on : event.on > on;
            });
            place = events.insert(place, {on, nullptr, &changes[i]});
        }
        after = std::size_t(std::min(place, std::prev(events.end())) - events.begin()) + 1;
    }
    return events;
}

/// Walks through the events and writes the rows that they make.
class Walk
{
public:
    Walk(PersonId person, Segment segment)
        : m_person(person)
        , m_segment(segment)
    {
    }

    void take(const Event& event)
    {
        if (event.change)
            change(event.on, event.change->to);
        else
            repeat(*event.row);
    }
    const std::vector<CourseRow>& rows() const { return m_rows; }
    bool joins() const { return m_joins; }

private:
    void change(Day on, Stage to)
    {
        if (!m_state || m_state->stage == to || m_state->stage == Stage::Outside)
            return;
        if (m_state->stage == Stage::Refused && to == Stage::Active)
            step(on, Stage::Prospect);
        if (isAllowed(m_state->stage, to))
            step(on, to);
    }

    void step(Day on, Stage to)
    {
        Movement row;
        row.happenedOn = on;
        row.from = {*m_state, m_person};
        m_state = m_state->withStage(to);
        row.to = {*m_state, m_person};
        m_rows.push_back({row, true});
    }

    void repeat(const Movement& old)
    {
        Movement row = old;
        const bool leaves = old.from.person == m_person && old.from.cell.segment == m_segment;
        if (leaves && m_state != old.from.cell) {
            const auto cell = m_state ? doneAgain(*m_state, old) : std::nullopt;
            if (!cell) {
                const bool isThere = m_state && old.kind == MovementKind::Stage &&
                                     m_state->stage == old.to.cell.stage;
                m_joins = m_joins && isThere;
                return;
            }
            row.from.cell = *m_state;
            row.to.cell = *cell;
        }
        const bool arrives = row.to.person == m_person && row.to.cell.segment == m_segment;
        m_state = arrives ? std::optional(row.to.cell) : std::nullopt;
        m_rows.push_back({row, false});
    }

    PersonId m_person;
    Segment m_segment;
    std::optional<Cell> m_state;
    std::vector<CourseRow> m_rows;
    bool m_joins = true;
};

bool isSame(const Movement& stored, const CourseRow& wanted, const std::set<MovementId>& byDues)
{
    return (byDues.count(stored.id) != 0) == wanted.byDues && stored.kind == wanted.row.kind &&
           stored.happenedOn == wanted.row.happenedOn && stored.from == wanted.row.from &&
           stored.to == wanted.row.to;
}

} // namespace

Course courseOf(PersonId person, const Line& line, const std::set<MovementId>& byDues,
                const std::vector<StandingChange>& changes)
{
    Course course;
    if (line.rows().empty())
        return course;
    Walk walk(person, line.segment());
    for (const Event& event : eventsOf(line, byDues, changes))
        walk.take(event);
    if (!walk.joins()) {
        course.joins = false;
        return course;
    }
    const auto differ =
        std::mismatch(line.rows().begin(), line.rows().end(), walk.rows().begin(),
                      walk.rows().end(), [&](const Movement& stored, const CourseRow& wanted) {
                          return isSame(stored, wanted, byDues);
                      });
    course.reversed.assign(line.rows().rbegin(), std::make_reverse_iterator(differ.first));
    course.entered.assign(differ.second, walk.rows().end());
    for (CourseRow& entered : course.entered) {
        entered.row.id = MovementId();
        entered.row.seq = 0;
    }
    return course;
}

} // namespace penggerak
