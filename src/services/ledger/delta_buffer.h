#pragma once

#include "core/base/checked.h"
#include "core/base/day.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace penggerak::services {

/// Changes by key and day, summed up in little memory while millions come in.
class DeltaBuffer
{
public:
    struct Delta
    {
        std::int64_t key = 0;
        std::int64_t heads = 0;
        std::int64_t pooled = 0;
        Day day;
    };

    void add(std::int64_t key, Day day, std::int64_t heads, std::int64_t pooled)
    {
        m_deltas.push_back({key, heads, pooled, day});
        if (m_deltas.size() >= m_limit) {
            sumUp();
            m_limit = std::max(m_limit, 2 * m_deltas.size());
        }
    }

    /// By key and day, one each; sums of nothing are left out.
    const std::vector<Delta>& sums()
    {
        sumUp();
        return m_deltas;
    }
    void clear() { m_deltas.clear(); }

private:
    void sumUp()
    {
        std::sort(m_deltas.begin(), m_deltas.end(), [](const Delta& a, const Delta& b) {
            return a.key != b.key ? a.key < b.key : a.day < b.day;
        });
        std::size_t kept = 0;
        for (std::size_t i = 0; i < m_deltas.size();) {
            Delta sum = m_deltas[i];
            for (++i;
                 i < m_deltas.size() && m_deltas[i].key == sum.key && m_deltas[i].day == sum.day;
                 ++i) {
                sum.heads = checked::add(sum.heads, m_deltas[i].heads);
                sum.pooled = checked::add(sum.pooled, m_deltas[i].pooled);
            }
            if (sum.heads != 0 || sum.pooled != 0)
                m_deltas[kept++] = sum;
        }
        m_deltas.resize(kept);
    }

    std::vector<Delta> m_deltas;
    std::size_t m_limit = 1'000'000;
};

} // namespace penggerak::services
