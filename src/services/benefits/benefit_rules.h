#pragma once

#include "core/benefits/benefit.h"

#include <set>

namespace penggerak::services {

/// What the programmes promise on a day (`resources/rules/benefits.json`, domain.md 2). Zero where
/// no source says it for that time.
struct BenefitRules
{
    Rupiah death;      ///< JKM, for the heirs of one participant
    Rupiah earlyDeath; ///< in stead of it, within the first months of a BPU member
    int earlyMonths = 0;
    Rupiah scholarship;    ///< at most
    int children = 0;      ///< for whom it is
    int accidentTimes = 0; ///< of the month's income, for a death by accident
};
BenefitRules benefitRules(Day on);
/// Source and confidence of each promise of these programmes that holds on a day.
std::vector<std::string> benefitSources(Day on, const std::set<Programme>& programmes);

/// What a benefit of that kind is by the rule; nothing where it depends on the case.
std::optional<Rupiah> ruledAmount(BenefitKind kind, Day on);

} // namespace penggerak::services
