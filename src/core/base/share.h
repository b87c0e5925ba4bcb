#pragma once

#include "core/base/amount.h"

#include <optional>
#include <string>
#include <vector>

namespace penggerak {

/// A percentage in hundredths of a percent: 74.02 % is 7402.
class Percent
{
public:
    constexpr explicit Percent(std::int64_t hundredths)
        : m_hundredths(hundredths)
    {
    }
    constexpr std::int64_t hundredths() const { return m_hundredths; }
    /// Two decimals and a point: `74.02`. Screens put their language's comma in.
    std::string text() const;
    /// 100.00 minus this.
    Percent complement() const { return Percent(10'000 - m_hundredths); }
    friend constexpr bool operator==(Percent, Percent) = default;
    friend constexpr auto operator<=>(Percent, Percent) = default;

private:
    std::int64_t m_hundredths;
};

/// The one function that makes a percentage from two counts: part of whole, rounded half up to two
/// decimals. Nothing when the whole is zero. Both must be zero or more.
std::optional<Percent> rate(Heads part, Heads whole);

/// Shares of a table that print their 100.00, by largest remainder; ties go to the earlier row.
/// Empty when the parts sum to zero.
std::vector<Percent> shares(const std::vector<Heads>& parts);

} // namespace penggerak
