#pragma once

#include <array>
#include <bit>
#include <cstdint>

namespace penggerak::bench {

/// xoshiro256** seeded by splitmix64: the same numbers on every machine and with every library,
/// which the distributions of <random> do not promise.
class Random
{
public:
    explicit Random(std::uint64_t seed)
    {
        for (std::uint64_t& word : m_state)
            word = mixed(seed += 0x9E3779B97F4A7C15u);
    }
    /// A stream of its own for one row: the same person whichever rows were drawn before.
    Random(std::uint64_t seed, std::uint64_t row)
        : Random(mixed(seed) ^ mixed(row + 0x632BE59BD9B4E019u))
    {
    }

    std::uint64_t next()
    {
        const std::uint64_t result = std::rotl(m_state[1] * 5, 7) * 9;
        const std::uint64_t shifted = m_state[1] << 17;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= shifted;
        m_state[3] = std::rotl(m_state[3], 45);
        return result;
    }
    /// 0 to bound - 1.
    std::uint32_t below(std::uint32_t bound)
    {
        return std::uint32_t(((next() >> 32) * bound) >> 32);
    }
    /// Both ends belong to it.
    int between(int low, int high) { return low + int(below(std::uint32_t(high - low + 1))); }
    bool percent(std::uint32_t share) { return below(100) < share; }

private:
    static std::uint64_t mixed(std::uint64_t value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9u;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBu;
        return value ^ (value >> 31);
    }

    std::array<std::uint64_t, 4> m_state{};
};

} // namespace penggerak::bench
