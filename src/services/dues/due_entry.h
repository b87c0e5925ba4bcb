#pragma once

#include "services/dues/due_commit.h"

namespace penggerak::services {

/// What dues of a head ask before they are entered. `due` has person, segment, months, programmes
/// and day.
struct HeadDues
{
    std::optional<Month> registered; ///< since when the head is registered or further
    OfficeId office;                 ///< of the head
    std::vector<storage::StandingDue> taken;

    /// The month after the last one that is taken; else that of the day, or of the registration
    /// where that is later.
    Month next(Day on) const;
};

/// Codes: `person_unknown`, `due_not_registered`.
Result<HeadDues> headDuesOf(storage::Database& database, PersonId person, Segment segment, Day on);
/// Codes: `due_before_registration`, `due_too_far`; with `overlap` also `due_overlap`.
Outcome checkMonths(const HeadDues& head, const Due& due, bool overlap);

} // namespace penggerak::services
