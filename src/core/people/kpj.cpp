#include "core/people/kpj.h"

namespace penggerak {

Result<Kpj> Kpj::parse(std::string_view text)
{
    constexpr std::size_t length = 11;
    std::string digits;
    for (const char c : text) {
        if (c == ' ' || c == '.' || c == '-')
            continue;
        if (c < '0' || c > '9' || digits.size() == length)
            return fail("kpj_invalid", "kpj");
        digits.push_back(c);
    }
    if (digits.size() != length)
        return fail("kpj_invalid", "kpj");
    return Kpj(std::move(digits));
}

} // namespace penggerak
