#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace penggerak {

/// An Indonesian telephone number as `+62` and the rest (domain.md 4.2). Families share numbers,
/// so it is not unique.
class Phone
{
public:
    /// Accepts `08..`, `8..`, `62..`, `+62..` with spaces, dots, dashes and brackets; 8 to 13
    /// digits in the domestic form. Codes: `phone_characters`, `phone_length`, `phone_prefix`.
    static Result<Phone> parse(std::string_view text);

    const std::string& reveal() const { return m_number; }
    /// `0812 **** 4471`.
    std::string masked() const;
    /// `+62 812 3456 2208`.
    std::string grouped() const;

    friend bool operator==(const Phone&, const Phone&) = default;

private:
    explicit Phone(std::string number)
        : m_number(std::move(number))
    {
    }
    std::string m_number;
};

} // namespace penggerak
