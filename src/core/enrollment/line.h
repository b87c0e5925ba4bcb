#pragma once

#include "core/enrollment/movement.h"

#include <optional>
#include <vector>

namespace penggerak {

/// What a person's line looks like in one segment: his movements by day, and by entry within a day,
/// without reversed rows and their reversals. A line joins when each row takes the head out of the
/// very cell where the one before put it.
class Line
{
public:
    /// `movements` are all rows that touch the person, in any order.
    Line(PersonId person, Segment segment, const std::vector<Movement>& movements);

    Segment segment() const { return m_segment; }
    const std::vector<Movement>& rows() const { return m_rows; }
    /// Where the head stands at the end of a day; nothing when the person has no head there yet.
    std::optional<Cell> at(Day day) const;
    std::optional<Cell> latest() const;
    /// The rows after the end of a day, oldest first.
    std::vector<Movement> after(Day day) const;
    /// The row at which the line breaks; nothing when it joins.
    std::optional<Movement> firstBreak() const;

private:
    std::optional<Cell> stateBefore(std::size_t index) const;

    PersonId m_person;
    Segment m_segment;
    std::vector<Movement> m_rows;
};

/// The rows that still count: neither reversed nor a reversal.
std::vector<Movement> effective(const std::vector<Movement>& movements);

} // namespace penggerak
