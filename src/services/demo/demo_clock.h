#pragma once

#include "services/book/clock.h"

#include <memory>

namespace penggerak::services {

/// The clock of a demo book in the making. It opens each day at eight in the branch's morning and
/// only goes forward.
class DemoClock
{
public:
    explicit DemoClock(Day day);

    Clock clock() const;
    Day today() const { return m_time->today; }
    /// A few minutes later, or the next morning of business when that day is still ahead.
    void goTo(Day day);

private:
    struct Time
    {
        Day today;
        std::int64_t ms = 0;
    };
    std::shared_ptr<Time> m_time;
};

} // namespace penggerak::services
