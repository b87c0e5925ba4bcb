#include "core/partners/npwp.h"

#include "core/people/nik.h"

namespace penggerak {

namespace {

constexpr std::size_t oldLength = 15;
constexpr std::size_t newLength = 16;
constexpr std::size_t checkedDigits = 8; ///< two of the kind, six of the serial

/// The ninth digit: the first eight times 1, 2, 1, 2 ..., their digits summed, up to the next ten.
bool checks(std::string_view fifteen)
{
    int sum = 0;
    for (std::size_t i = 0; i < checkedDigits; ++i) {
        const int product = (fifteen[i] - '0') * (i % 2 == 0 ? 1 : 2);
        sum += product / 10 + product % 10;
    }
    return (10 - sum % 10) % 10 == fifteen[checkedDigits] - '0';
}

} // namespace

Result<Npwp> Npwp::parse(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (c == ' ' || c == '.' || c == '-')
            continue;
        if (c < '0' || c > '9')
            return fail("npwp_characters", "npwp");
        digits.push_back(c);
    }
    if (digits.size() != oldLength && digits.size() != newLength)
        return fail(refusal("npwp_length", "npwp").with("length", std::int64_t(digits.size())));
    if (digits.size() == oldLength)
        digits.insert(digits.begin(), '0');
    if (digits.front() != '0')
        return Nik::parse(digits) ? Result<Npwp>(Npwp(std::move(digits)))
                                  : fail("npwp_person", "npwp");
    if (!checks(std::string_view(digits).substr(1)))
        return fail("npwp_check", "npwp");
    return Npwp(std::move(digits));
}

std::string Npwp::masked() const
{
    if (isNik())
        return std::string(12, '*') + m_digits.substr(12);
    const std::string_view old = std::string_view(m_digits).substr(1);
    std::string text;
    for (std::size_t i = 0; i < old.size(); ++i) {
        if (i == 2 || i == 5 || i == 8 || i == 12)
            text.push_back('.');
        if (i == 9)
            text.push_back('-');
        text.push_back(old[i]);
    }
    return text;
}

} // namespace penggerak
