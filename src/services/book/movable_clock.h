#pragma once

#include "services/book/clock.h"

#include <mutex>
#include <utility>

namespace penggerak::services {

/// A clock that a demo book exchanges while others read it.
class MovableClock
{
public:
    explicit MovableClock(Clock clock)
        : m_clock(std::move(clock))
    {
    }

    Clock get() const
    {
        const std::lock_guard guard(m_mutex);
        return m_clock;
    }
    void set(Clock clock)
    {
        const std::lock_guard guard(m_mutex);
        m_clock = std::move(clock);
    }

private:
    mutable std::mutex m_mutex;
    Clock m_clock;
};

} // namespace penggerak::services
