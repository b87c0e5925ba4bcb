#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace penggerak {

/// Nomor pendaftaran perusahaan, the number of an employer or wadah. Its structure is not
/// published (domain.md 4.2): up to 20 letters, digits and `-./`, kept in upper case.
class Npp
{
public:
    /// Blanks are dropped first. Codes: `npp_characters`, `npp_length` (length).
    static Result<Npp> parse(std::string_view text);

    const std::string& text() const { return m_text; }

    friend bool operator==(const Npp&, const Npp&) = default;

private:
    explicit Npp(std::string text)
        : m_text(std::move(text))
    {
    }
    std::string m_text;
};

} // namespace penggerak
