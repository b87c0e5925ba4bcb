#pragma once

#include "core/dues/standing.h"
#include "core/enrollment/line.h"

#include <set>
#include <vector>

namespace penggerak {

/// A row to be posted, and whether dues or time made it rather than somebody.
struct CourseRow
{
    Movement row; ///< without id and commit number
    bool byDues = false;
};

/// What makes a head's line follow its dues.
struct Course
{
    std::vector<Movement> reversed; ///< in the order of reversing, the latest first
    std::vector<CourseRow> entered; ///< in the order of posting
    /// False where a row that somebody entered would no longer join: then nothing may be done.
    bool joins = true;

    bool isEmpty() const { return reversed.empty() && entered.empty(); }
};

/// `byDues` are the rows of the line that dues or time have written; all others are somebody's, and
/// stay. `changes` are all changes that dues and time make so far. Whatever no longer follows from
/// them is reversed, what is missing is entered, and later rows are entered again after it.
/// - A change does nothing where the head stands in its stage already, and none brings back whoever
///   left for outside; before the line's first row a change counts on that row's day.
/// - Who refused and pays becomes a prospect and active on one day.
/// - A row by which somebody made active who is active already is not entered again.
Course courseOf(PersonId person, const Line& line, const std::set<MovementId>& byDues,
                const std::vector<StandingChange>& changes);

} // namespace penggerak
