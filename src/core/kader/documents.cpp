#include "core/kader/documents.h"

#include <algorithm>

namespace penggerak {

namespace {

constexpr std::array<std::string_view, 4> kindCodes{"certificate", "agreement", "assignment_letter",
                                                    "id_card"};

} // namespace

std::string_view code(DocumentKind kind)
{
    return kindCodes[std::size_t(kind)];
}

std::optional<DocumentKind> documentKindFromCode(std::string_view text)
{
    const auto found = std::find(kindCodes.begin(), kindCodes.end(), text);
    if (found == kindCodes.end())
        return std::nullopt;
    return DocumentKind(found - kindCodes.begin());
}

} // namespace penggerak
