#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace penggerak {

/// A tax number (domain.md 4.2). Fifteen digits carry a check digit; sixteen are a 0 and the
/// fifteen of an entity, or the NIK of a person (PMK 112/2022). Both forms of one entity are equal.
class Npwp
{
public:
    /// Blanks, dots and dashes are dropped first. Codes: `npwp_characters`, `npwp_length` (length),
    /// `npwp_check` (a digit is wrong), `npwp_person` (sixteen digits that are no NIK either).
    static Result<Npwp> parse(std::string_view text);
    /// What the store holds: sixteen digits that parse() has seen.
    static Npwp stored(std::string digits) { return Npwp(std::move(digits)); }

    /// Sixteen digits.
    const std::string& reveal() const { return m_digits; }
    bool isNik() const { return m_digits.front() != '0'; }
    /// `01.234.567.8-012.000` of an entity; of a person the last four digits.
    std::string masked() const;

    friend bool operator==(const Npwp&, const Npwp&) = default;

private:
    explicit Npwp(std::string digits)
        : m_digits(std::move(digits))
    {
    }
    std::string m_digits;
};

} // namespace penggerak
