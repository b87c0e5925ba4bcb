#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace penggerak {

/// A calendar day of the Gregorian calendar, 1900-01-01 to 2199-12-31, kept as days since
/// 1970-01-01. It has no time and no time zone.
class Day
{
public:
    constexpr Day() = default;
    constexpr explicit Day(std::int32_t sinceEpoch)
        : m_value(sinceEpoch)
    {
    }

    /// Nothing when the date does not exist or lies outside the range.
    static std::optional<Day> of(int year, int month, int day);
    /// Reads `YYYY-MM-DD`, and nothing else.
    static std::optional<Day> parse(std::string_view iso);

    constexpr std::int32_t sinceEpoch() const { return m_value; }
    int year() const;
    int month() const;
    int dayOfMonth() const;
    /// `YYYY-MM-DD`.
    std::string iso() const;
    Day plusDays(int days) const { return Day(m_value + days); }
    /// The same day of another month; the month's last day where it is too short.
    Day plusMonths(int months) const;

    friend constexpr bool operator==(Day, Day) = default;
    friend constexpr auto operator<=>(Day, Day) = default;

private:
    std::int32_t m_value = 0;
};

/// A calendar month, as in *bulan iuran*, kept as year * 12 + (month - 1).
class Month
{
public:
    constexpr Month() = default;
    constexpr explicit Month(std::int32_t index)
        : m_index(index)
    {
    }
    static Month of(Day day) { return Month(day.year() * 12 + day.month() - 1); }
    /// Reads `YYYY-MM`.
    static std::optional<Month> parse(std::string_view text);

    constexpr std::int32_t index() const { return m_index; }
    int year() const { return m_index / 12; }
    /// 1 to 12.
    int number() const { return m_index % 12 + 1; }
    Day firstDay() const { return *Day::of(year(), number(), 1); }
    Day lastDay() const { return next().firstDay().plusDays(-1); }
    Month next() const { return Month(m_index + 1); }
    Month plus(int months) const { return Month(m_index + months); }
    /// `YYYY-MM`.
    std::string text() const;

    friend constexpr bool operator==(Month, Month) = default;
    friend constexpr auto operator<=>(Month, Month) = default;

private:
    std::int32_t m_index = 0;
};

/// Completed years from birth to a day; negative when the day lies before birth.
int ageInYears(Day birth, Day on);

} // namespace penggerak
