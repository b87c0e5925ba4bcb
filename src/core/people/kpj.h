#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace penggerak {

/// Nomor kartu peserta Jamsostek: 11 digits, given at registration (domain.md 4.2). Its inner
/// structure is not published, so only the length is checked.
class Kpj
{
public:
    /// Spaces, dots and dashes are dropped first. Code: `kpj_invalid`.
    static Result<Kpj> parse(std::string_view text);

    const std::string& reveal() const { return m_digits; }

    friend bool operator==(const Kpj&, const Kpj&) = default;

private:
    explicit Kpj(std::string digits)
        : m_digits(std::move(digits))
    {
    }
    std::string m_digits;
};

} // namespace penggerak
