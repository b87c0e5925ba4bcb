#pragma once

#include <cstdint>
#include <optional>

namespace penggerak::gui {

/// How long something still takes, from how fast it went lately. Counts begin anew when they jump
/// back (the next phase).
class TimeLeft
{
public:
    void start();
    /// `elapsedMs` since the work began, in order; `total` 0: not known.
    void step(std::int64_t elapsedMs, std::int64_t done, std::int64_t total);
    /// Nothing in the first second of a phase, and while no total is known.
    std::optional<std::int64_t> seconds() const { return m_seconds; }

private:
    std::int64_t m_began = 0;
    std::int64_t m_lastMs = 0;
    std::int64_t m_lastDone = 0;
    double m_perMs = 0;
    std::optional<std::int64_t> m_seconds;
};

} // namespace penggerak::gui
