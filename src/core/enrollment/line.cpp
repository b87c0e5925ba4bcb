#include "core/enrollment/line.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace penggerak {

std::vector<Movement> effective(const std::vector<Movement>& movements)
{
    std::unordered_set<MovementId> reversed;
    for (const Movement& movement : movements)
        if (movement.reverses)
            reversed.insert(*movement.reverses);
    std::vector<Movement> rows;
    for (const Movement& movement : movements)
        if (!movement.reverses && !reversed.contains(movement.id))
            rows.push_back(movement);
    return rows;
}

Line::Line(PersonId person, Segment segment, const std::vector<Movement>& movements)
    : m_person(person)
    , m_segment(segment)
{
    for (const Movement& movement : effective(movements)) {
        const bool leaves = movement.from.person == person && movement.from.cell.segment == segment;
        const bool arrives = movement.to.person == person && movement.to.cell.segment == segment;
        if (leaves || arrives)
            m_rows.push_back(movement);
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Movement& a, const Movement& b) {
        return std::tuple(a.happenedOn, a.seq, a.id) < std::tuple(b.happenedOn, b.seq, b.id);
    });
}

std::optional<Cell> Line::stateBefore(std::size_t index) const
{
    if (index == 0)
        return std::nullopt;
    const Movement& previous = m_rows[index - 1];
    if (previous.to.person == m_person && previous.to.cell.segment == m_segment)
        return previous.to.cell;
    return std::nullopt;
}

std::optional<Cell> Line::at(Day day) const
{
    std::size_t count = 0;
    while (count < m_rows.size() && m_rows[count].happenedOn <= day)
        ++count;
    return stateBefore(count);
}

std::optional<Cell> Line::latest() const
{
    return stateBefore(m_rows.size());
}

std::vector<Movement> Line::after(Day day) const
{
    std::vector<Movement> later;
    for (const Movement& movement : m_rows)
        if (movement.happenedOn > day)
            later.push_back(movement);
    return later;
}

std::optional<Movement> Line::firstBreak() const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Movement& row = m_rows[i];
        const bool leaves = row.from.person == m_person && row.from.cell.segment == m_segment;
        const std::optional<Cell> expected =
            leaves ? std::optional<Cell>(row.from.cell) : std::nullopt;
        if (stateBefore(i) != expected)
            return row;
    }
    return std::nullopt;
}

} // namespace penggerak
