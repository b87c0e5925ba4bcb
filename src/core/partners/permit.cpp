#include "core/partners/permit.h"

#include "core/base/fold.h"

#include <algorithm>
#include <array>

namespace penggerak {

namespace {

constexpr std::array<std::string_view, 5> codes{"requested", "held_back", "issued", "revoked",
                                                "expired"};

} // namespace

std::string_view code(PermitState state)
{
    return codes[std::size_t(state)];
}

std::optional<PermitState> permitStateFromCode(std::string_view text)
{
    const auto found = std::find(codes.begin(), codes.end() - 1, text);
    if (found == codes.end() - 1)
        return std::nullopt;
    return PermitState(found - codes.begin());
}

PermitState stateOn(const EmployerPermit& permit, Day day)
{
    if (permit.state == PermitState::Issued && permit.until && *permit.until < day)
        return PermitState::Expired;
    return permit.state;
}

const PermitRule* demandedBy(const EmployerPermit& permit, const std::vector<PermitRule>& rules,
                             Day day)
{
    const std::string name = folded(permit.permit);
    for (const PermitRule& rule : rules)
        if (rule.dinas == permit.dinas && rule.from <= day && (!rule.until || day <= *rule.until) &&
            (rule.permit.empty() || folded(rule.permit) == name))
            return &rule;
    return nullptr;
}

} // namespace penggerak
