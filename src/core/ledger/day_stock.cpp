#include "core/ledger/day_stock.h"

#include "core/base/checked.h"

#include <algorithm>
#include <limits>

namespace penggerak {

namespace {

constexpr std::int64_t beyond = std::numeric_limits<std::int64_t>::max() / 2;

} // namespace

DayStock::DayStock(const std::vector<std::pair<Day, std::int64_t>>& changes)
{
    while (m_leaves < changes.size())
        m_leaves *= 2;
    m_least.assign(2 * m_leaves, beyond);
    m_pending.assign(2 * m_leaves, 0);
    std::int64_t stock = 0;
    for (const auto& [day, change] : changes) {
        stock = checked::add(stock, change);
        m_least[m_leaves + m_days.size()] = stock;
        m_days.push_back(day);
    }
    for (std::size_t node = m_leaves - 1; node > 0; --node)
        m_least[node] = std::min(m_least[2 * node], m_least[2 * node + 1]);
}

std::int64_t DayStock::indexOf(Day day) const
{
    return std::upper_bound(m_days.begin(), m_days.end(), day) - m_days.begin() - 1;
}

std::int64_t DayStock::leastFrom(Day day) const
{
    const std::int64_t index = indexOf(day);
    if (index < 0)
        return m_days.empty() ? 0 : std::min<std::int64_t>(0, m_least[1]);
    // Up from the leaf: at each turn to the right sibling, the whole of it counts.
    std::size_t node = m_leaves + std::size_t(index);
    std::int64_t least = m_least[node];
    for (; node > 1; node /= 2) {
        if (node % 2 == 0)
            least = std::min(least, m_least[node + 1]);
        least += m_pending[node / 2];
    }
    return least;
}

void DayStock::take(Day day, std::int64_t heads)
{
    // A day between two changes shares the leaf of the earlier one. Whoever asks from that leaf on
    // also sees the later days, which are lower by as much, so nothing is lost by it.
    const std::int64_t index = indexOf(day);
    std::size_t node = m_leaves + std::size_t(index);
    m_least[node] -= heads;
    for (; node > 1; node /= 2) {
        if (node % 2 == 0) {
            m_least[node + 1] -= heads;
            m_pending[node + 1] -= heads;
        }
        const std::size_t above = node / 2;
        m_least[above] =
            std::min(m_least[node - node % 2], m_least[node - node % 2 + 1]) + m_pending[above];
    }
}

} // namespace penggerak
