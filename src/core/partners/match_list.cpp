#include "core/partners/match_list.h"

#include "core/partners/company_name.h"

#include <algorithm>
#include <array>

namespace penggerak {

namespace {

constexpr std::array<std::string_view, 4> codes{"open", "same", "new", "no_match"};

} // namespace

std::string_view code(MatchState state)
{
    return codes[std::size_t(state)];
}

std::optional<MatchState> matchStateFromCode(std::string_view text)
{
    const auto found = std::find(codes.begin(), codes.end(), text);
    if (found == codes.end())
        return std::nullopt;
    return MatchState(found - codes.begin());
}

std::string firmKey(const MatchRow& row)
{
    if (!row.npp.empty())
        return "npp " + row.npp + ' ' + companyKey(row.name);
    if (!row.npwp.empty())
        return "npwp " + row.npwp + ' ' + companyKey(row.name);
    return companyKey(row.name) + " / " + addressKey(row.address);
}

} // namespace penggerak
