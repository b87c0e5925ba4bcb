#include "services/demo/demo_clock.h"

#include <algorithm>

namespace penggerak::services {

namespace {

constexpr std::int64_t msPerDay = 24 * 60 * 60 * 1000;
/// Eight o'clock WIB.
constexpr std::int64_t morningUtc = 60 * 60 * 1000;
constexpr std::int64_t betweenEntries = 3 * 60 * 1000;

} // namespace

DemoClock::DemoClock(Day day)
    : m_time(std::make_shared<Time>(Time{day, day.sinceEpoch() * msPerDay + morningUtc}))
{
}

Clock DemoClock::clock() const
{
    Clock clock;
    clock.nowMs = [time = m_time] { return time->ms++; };
    clock.today = [time = m_time] { return time->today; };
    return clock;
}

void DemoClock::goTo(Day day)
{
    m_time->today = std::max(m_time->today, day);
    m_time->ms =
        std::max(m_time->ms + betweenEntries, m_time->today.sinceEpoch() * msPerDay + morningUtc);
}

} // namespace penggerak::services
