#pragma once

#include <cstdint>
#include <vector>

namespace penggerak::services {

/// Which row of a file showed a key first: 16 bytes a key, however many.
class SeenKeys
{
public:
    /// The row that had this key before; 0 when none had, and then this row is remembered. Rows
    /// are numbered from 1.
    std::int64_t seenBefore(std::uint64_t key, std::int64_t row)
    {
        if (2 * (m_count + 1) > m_slots.size())
            grow();
        Slot& slot = slotOf(m_slots, key);
        if (slot.row != 0)
            return slot.row;
        slot = {key, row};
        ++m_count;
        return 0;
    }

private:
    struct Slot
    {
        std::uint64_t key = 0;
        std::int64_t row = 0;
    };

    static Slot& slotOf(std::vector<Slot>& slots, std::uint64_t key)
    {
        const std::size_t mask = slots.size() - 1;
        std::size_t at = std::size_t((key * 0x9E3779B97F4A7C15U) >> 20) & mask;
        while (slots[at].row != 0 && slots[at].key != key)
            at = (at + 1) & mask;
        return slots[at];
    }

    void grow()
    {
        std::vector<Slot> larger(m_slots.empty() ? 1024 : 2 * m_slots.size());
        for (const Slot& slot : m_slots)
            if (slot.row != 0)
                slotOf(larger, slot.key) = slot;
        m_slots.swap(larger);
    }

    std::vector<Slot> m_slots;
    std::size_t m_count = 0;
};

} // namespace penggerak::services
