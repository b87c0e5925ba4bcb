#pragma once

#include "core/base/checked.h"

#include <compare>
#include <type_traits>

namespace penggerak {

/// A count of one unit: adds and compares with its own kind only, overflow-checked.
/// There is no constructor from a floating point number.
template <class Unit>
class Amount
{
public:
    constexpr Amount() = default;
    constexpr explicit Amount(std::int64_t value)
        : m_value(value)
    {
    }
    template <class Float>
    requires std::is_floating_point_v<Float>
    explicit Amount(Float) = delete;

    constexpr std::int64_t value() const { return m_value; }
    constexpr bool isZero() const { return m_value == 0; }

    friend Amount operator+(Amount a, Amount b)
    {
        return Amount(checked::add(a.m_value, b.m_value));
    }
    friend Amount operator-(Amount a, Amount b)
    {
        return Amount(checked::subtract(a.m_value, b.m_value));
    }
    Amount operator-() const { return Amount(checked::subtract(0, m_value)); }
    Amount& operator+=(Amount other) { return *this = *this + other; }
    Amount& operator-=(Amount other) { return *this = *this - other; }
    friend Amount operator*(Amount a, std::int64_t times)
    {
        return Amount(checked::multiply(a.m_value, times));
    }
    friend constexpr bool operator==(Amount, Amount) = default;
    friend constexpr auto operator<=>(Amount, Amount) = default;

private:
    std::int64_t m_value = 0;
};

/// Workers, counted as heads: one worker in one segment (docs/glossary.md).
using Heads = Amount<struct HeadsUnit>;
/// Whole rupiah.
using Rupiah = Amount<struct RupiahUnit>;

/// The largest number of heads that one entry may name.
inline constexpr Heads maxHeadsPerEntry{1'000'000'000};

} // namespace penggerak
