#include "core/base/day.h"

#include <chrono>
#include <cstdio>

namespace penggerak {

namespace {

using namespace std::chrono;

year_month_day civil(Day day)
{
    return year_month_day(sys_days(days(day.sinceEpoch())));
}

std::optional<int> digits(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

std::optional<Day> Day::of(int year, int month, int day)
{
    if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    const year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(month)),
                              std::chrono::day(unsigned(day))};
    if (!date.ok())
        return std::nullopt;
    return Day(std::int32_t(sys_days(date).time_since_epoch().count()));
}

std::optional<Day> Day::parse(std::string_view iso)
{
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-')
        return std::nullopt;
    const auto year = digits(iso.substr(0, 4));
    const auto month = digits(iso.substr(5, 2));
    const auto day = digits(iso.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    return of(*year, *month, *day);
}

int Day::year() const
{
    return int(civil(*this).year());
}
int Day::month() const
{
    return int(unsigned(civil(*this).month()));
}
int Day::dayOfMonth() const
{
    return int(unsigned(civil(*this).day()));
}

std::string Day::iso() const
{
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%04d-%02d-%02d", year(), month(), dayOfMonth());
    return buffer;
}

Day Day::plusMonths(int months) const
{
    const Month target = Month::of(*this).plus(months);
    const Day last = target.lastDay();
    return dayOfMonth() >= last.dayOfMonth() ? last : target.firstDay().plusDays(dayOfMonth() - 1);
}

std::optional<Month> Month::parse(std::string_view text)
{
    if (text.size() != 7)
        return std::nullopt;
    const auto day = Day::parse(std::string(text) + "-01");
    if (!day)
        return std::nullopt;
    return of(*day);
}

std::string Month::text() const
{
    return firstDay().iso().substr(0, 7);
}

int ageInYears(Day birth, Day on)
{
    int years = on.year() - birth.year();
    if (on.month() < birth.month() ||
        (on.month() == birth.month() && on.dayOfMonth() < birth.dayOfMonth()))
        --years;
    return years;
}

} // namespace penggerak
