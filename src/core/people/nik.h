#pragma once

#include "core/base/day.h"
#include "core/base/region_code.h"
#include "core/base/result.h"
#include "core/people/sex.h"

#include <string>
#include <string_view>

namespace penggerak {

/// Nomor Induk Kependudukan: exactly 16 digits whose structure holds (domain.md 4.1, PP 37/2007
/// Ps 37). It never turns into a string by itself: `masked()` is for people, `reveal()` for the
/// store and for the audited verb of that name.
class Nik
{
public:
    /// Spaces, dots and dashes are dropped first. Codes: `nik_length`, `nik_characters`, `nik_day`,
    /// `nik_month`, `nik_date`, `nik_serial`, `nik_damaged` (a number as spreadsheets write it).
    static Result<Nik> parse(std::string_view text);

    const std::string& reveal() const { return m_digits; }
    /// Twelve asterisks and the last four digits.
    std::string masked() const;

    /// Sex by the digits of the day: above 40 is female.
    Sex sex() const;
    /// Birth date by the digits; the century that gives 15 to 114 completed years on `today`, the
    /// later one first. Nothing when the date exists in neither.
    std::optional<Day> birthDate(Day today) const;
    /// Kecamatan of first registration. It need not exist today.
    RegionCode issuedIn() const;
    /// 1 to 9999.
    int serial() const;

    friend bool operator==(const Nik&, const Nik&) = default;

private:
    explicit Nik(std::string digits)
        : m_digits(std::move(digits))
    {
    }
    std::string m_digits;
};

} // namespace penggerak
