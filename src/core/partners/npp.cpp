#include "core/partners/npp.h"

namespace penggerak {

Result<Npp> Npp::parse(std::string_view text)
{
    constexpr std::size_t longest = 20;
    std::string kept;
    bool anyLetterOrDigit = false;
    for (char c : text) {
        if (c == ' ' || c == '\t')
            continue;
        if (c >= 'a' && c <= 'z')
            c = char(c - 'a' + 'A');
        const bool plain = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!plain && c != '-' && c != '.' && c != '/')
            return fail("npp_characters", "npp");
        anyLetterOrDigit = anyLetterOrDigit || plain;
        kept.push_back(c);
    }
    if (kept.empty() || kept.size() > longest)
        return fail(refusal("npp_length", "npp").with("length", std::int64_t(kept.size())));
    if (!anyLetterOrDigit)
        return fail("npp_characters", "npp");
    return Npp(std::move(kept));
}

} // namespace penggerak
