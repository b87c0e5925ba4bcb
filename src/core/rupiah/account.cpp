#include "core/rupiah/account.h"

namespace penggerak {

namespace {

constexpr std::array<std::string_view, 7> codes{"deposit", "cash",     "trust",     "branch_cash",
                                                "bank",    "remitted", "over_short"};

} // namespace

std::string_view code(AccountKind kind)
{
    return codes[std::size_t(kind)];
}

std::optional<AccountKind> accountKindFromCode(std::string_view text)
{
    for (const AccountKind kind : allAccountKinds)
        if (code(kind) == text)
            return kind;
    return std::nullopt;
}

} // namespace penggerak
