#include "core/people/nik.h"

#include "core/base/spreadsheet_values.h"

namespace penggerak {

namespace {

int number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

} // namespace

Result<Nik> Nik::parse(std::string_view text)
{
    if (isDamagedNik(text))
        return fail("nik_damaged", "nik");
    std::string digits;
    for (const char c : text) {
        if (c == ' ' || c == '.' || c == '-')
            continue;
        if (c < '0' || c > '9')
            return fail("nik_characters", "nik");
        digits.push_back(c);
    }
    if (digits.size() != 16)
        return fail(refusal("nik_length", "nik").with("length", std::int64_t(digits.size())));

    const int printedDay = number(std::string_view(digits).substr(6, 2));
    const int month = number(std::string_view(digits).substr(8, 2));
    const int year = number(std::string_view(digits).substr(10, 2));
    const int day = printedDay > 40 ? printedDay - 40 : printedDay;
    if (day < 1 || day > 31 || printedDay > 71)
        return fail(refusal("nik_day", "nik").with("day", std::int64_t(printedDay)));
    if (month < 1 || month > 12)
        return fail(refusal("nik_month", "nik").with("month", std::int64_t(month)));
    if (!Day::of(1900 + year, month, day) && !Day::of(2000 + year, month, day))
        return fail(refusal("nik_date", "nik")
                        .with("day", std::int64_t(day))
                        .with("month", std::int64_t(month))
                        .with("year", std::int64_t(year)));
    if (digits.compare(12, 4, "0000") == 0)
        return fail("nik_serial", "nik");
    return Nik(std::move(digits));
}

std::string Nik::masked() const
{
    return std::string(12, '*') + m_digits.substr(12);
}

Sex Nik::sex() const
{
    return number(std::string_view(m_digits).substr(6, 2)) > 40 ? Sex::Female : Sex::Male;
}

std::optional<Day> Nik::birthDate(Day today) const
{
    const std::string_view digits(m_digits);
    const int printedDay = number(digits.substr(6, 2));
    const int day = printedDay > 40 ? printedDay - 40 : printedDay;
    const int month = number(digits.substr(8, 2));
    const int year = number(digits.substr(10, 2));
    for (const int century : {2000, 1900}) {
        const auto birth = Day::of(century + year, month, day);
        if (birth && ageInYears(*birth, today) >= 15)
            return birth;
    }
    return Day::of(1900 + year, month, day);
}

RegionCode Nik::issuedIn() const
{
    return *RegionCode::parse(m_digits.substr(0, 6));
}

int Nik::serial() const
{
    return number(std::string_view(m_digits).substr(12));
}

} // namespace penggerak
