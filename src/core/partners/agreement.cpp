#include "core/partners/agreement.h"

namespace penggerak {

std::string_view code(AgreementState state)
{
    switch (state) {
    case AgreementState::Coming:
        return "coming";
    case AgreementState::Running:
        return "running";
    case AgreementState::Ending:
        return "ending";
    case AgreementState::Over:
        return "over";
    case AgreementState::Ended:
        return "ended";
    }
    return {};
}

AgreementState stateOn(const Agreement& agreement, Day day, int endingWithin)
{
    if (agreement.ended && *agreement.ended <= day)
        return AgreementState::Ended;
    if (day < agreement.from)
        return AgreementState::Coming;
    if (agreement.until < day)
        return AgreementState::Over;
    return agreement.until <= day.plusDays(endingWithin) ? AgreementState::Ending
                                                         : AgreementState::Running;
}

const WadahRule* wadahRuleOn(Day day, const std::vector<WadahRule>& rules)
{
    const WadahRule* newest = nullptr;
    for (const WadahRule& rule : rules)
        if (rule.from <= day && (!newest || rule.from >= newest->from))
            newest = &rule;
    return newest;
}

bool isTooLong(const Agreement& agreement, const std::vector<WadahRule>& rules)
{
    const WadahRule* rule = wadahRuleOn(agreement.from, rules);
    return rule && agreement.until >= agreement.from.plusMonths(12 * rule->years);
}

} // namespace penggerak
