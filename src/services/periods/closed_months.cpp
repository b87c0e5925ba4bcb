#include "services/periods/closed_months.h"

#include "storage/periods/period_store.h"

namespace penggerak::services {

ClosedMonths::ClosedMonths(Work& work)
    : m_isConfirmed(work.entersClosed)
{
    if (const auto month = storage::PeriodStore(work.database).closedThrough())
        m_closedUntil = month->lastDay();
}

void ClosedMonths::admit(Day on) const
{
    if (m_closedUntil && on <= *m_closedUntil && !m_isConfirmed)
        throw Refused(refusal("period_closed", "on")
                          .with("day", on)
                          .with("month", Month::of(*m_closedUntil).text()));
}

} // namespace penggerak::services
