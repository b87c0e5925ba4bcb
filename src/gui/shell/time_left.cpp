#include "gui/shell/time_left.h"

#include <cmath>

namespace penggerak::gui {

namespace {

constexpr std::int64_t sampleMs = 400;   // shorter steps say little about the rate
constexpr std::int64_t settledMs = 1000; // before that an estimate only jumps
constexpr double weightOfLatest = 0.3;

} // namespace

void TimeLeft::start()
{
    *this = TimeLeft();
}

void TimeLeft::step(std::int64_t elapsedMs, std::int64_t done, std::int64_t total)
{
    if (done < m_lastDone) {
        start();
        m_began = m_lastMs = elapsedMs;
        m_lastDone = done;
        return;
    }
    if (total <= 0 || done >= total) {
        m_seconds.reset();
        return;
    }
    const std::int64_t took = elapsedMs - m_lastMs;
    if (took < sampleMs)
        return;
    const double rate = static_cast<double>(done - m_lastDone) / static_cast<double>(took);
    m_perMs = m_perMs > 0 ? m_perMs + weightOfLatest * (rate - m_perMs) : rate;
    m_lastMs = elapsedMs;
    m_lastDone = done;
    if (m_perMs <= 0 || elapsedMs - m_began < settledMs)
        return;
    m_seconds = std::llround(std::ceil(static_cast<double>(total - done) / m_perMs / 1000));
}

} // namespace penggerak::gui
