#pragma once

#include "services/dues/due_commit.h"

#include <array>

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

/// How many months one due may be for.
inline constexpr std::array wholeMonths{1, 2, 3, 6, 12};
bool areWholeMonths(int months);

/// The due as it would be entered, checked but for the kader and the deposit. The codes are those
/// of recordDue().
Result<Due> dueOfCommand(storage::Database& database, const RecordDue& command, Day today);
/// What recordDue() does, inside a commit, for verbs that record many.
Result<Posted> enterDue(Work& work, Posting& posting, const Session& session,
                        const RecordDue& command);

} // namespace penggerak::services
