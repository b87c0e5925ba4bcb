#include "core/kader/rules.h"

namespace penggerak {

const KaderRules& rulesOn(const std::vector<KaderRules>& rules, Day day)
{
    const KaderRules* held = &rules.front();
    for (const KaderRules& one : rules)
        if (one.from <= day)
            held = &one;
    return *held;
}

std::string_view code(Inactivity inactivity)
{
    switch (inactivity) {
    case Inactivity::Warning:
        return "warning";
    case Inactivity::Deactivate:
        return "deactivate";
    case Inactivity::None:
        break;
    }
    return "none";
}

int monthsWithout(Day last, Day on)
{
    int months = Month::of(on).index() - Month::of(last).index();
    if (months > 0 && last.plusMonths(months) > on)
        --months;
    return months < 0 ? 0 : months;
}

Inactivity inactivityOf(int months, const KaderRules& rules)
{
    if (months >= rules.deactivateMonths)
        return Inactivity::Deactivate;
    return months >= rules.warnMonths ? Inactivity::Warning : Inactivity::None;
}

bool isEarlyReentry(Day leftOn, Day backOn, const KaderRules& rules)
{
    return backOn < leftOn.plusMonths(rules.reentryMonths);
}

} // namespace penggerak
