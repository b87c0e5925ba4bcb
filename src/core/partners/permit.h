#pragma once

#include "core/base/day.h"
#include "core/base/id.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace penggerak {

using PermitRuleId = Id<struct PermitRuleKind>;
/// A dinas asks for membership before it gives a permit; with an empty `permit` before any.
struct PermitRule
{
    PermitRuleId id;
    BodyId dinas;
    std::string permit;
    Day from;
    std::optional<Day> until;
    std::string source;
};

enum class PermitState { Applied, HeldBack, Issued, Revoked, Expired };
/// `requested`, `held_back`, `issued`, `revoked`, `expired`.
std::string_view code(PermitState state);
/// Of those that are recorded; an expired one is an issued one whose day is over.
std::optional<PermitState> permitStateFromCode(std::string_view text);

using PermitId = Id<struct EmployerPermitKind>;
struct EmployerPermit
{
    PermitId id;
    BodyId body;
    BodyId dinas;
    std::string permit;
    std::string number;
    PermitState state = PermitState::Applied;
    Day on;
    std::optional<Day> until;
};

PermitState stateOn(const EmployerPermit& permit, Day day);
/// The rule by which the dinas asks for membership before this permit on a day; null when none is
/// in force.
const PermitRule* demandedBy(const EmployerPermit& permit, const std::vector<PermitRule>& rules,
                             Day day);

} // namespace penggerak
