#pragma once

#include "services/book/verb.h"

#include <optional>

namespace penggerak::services {

/// The one gate for the dates of ledger rows. What is dated in a closed month is entered only by
/// somebody who has said that the date is right (Session::enteringClosed()); it then stands as a
/// correction of that month.
class ClosedMonths
{
public:
    explicit ClosedMonths(Work& work);

    /// Throws Refused `period_closed` (day, month).
    void admit(Day on) const;

private:
    std::optional<Day> m_closedUntil;
    bool m_isConfirmed;
};

} // namespace penggerak::services
