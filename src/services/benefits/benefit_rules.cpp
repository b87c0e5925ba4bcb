#include "services/benefits/benefit_rules.h"

#include "services/text/dated_rules.h"

namespace penggerak::services {

BenefitRules benefitRules(Day on)
{
    const DatedRules& rules = DatedRules::of("rules/benefits.json");
    BenefitRules found;
    for (const char* part : {"grant", "monthly", "funeral"})
        found.death += Rupiah(rules.number(on, "death", part));
    found.earlyDeath = Rupiah(rules.number(on, "early_death", "amount"));
    found.earlyMonths = int(rules.number(on, "early_death", "months"));
    found.scholarship = Rupiah(rules.number(on, "scholarship", "amount"));
    found.children = int(rules.number(on, "scholarship", "children"));
    found.accidentTimes = int(rules.number(on, "accident_death", "times"));
    return found;
}

std::vector<std::string> benefitSources(Day on, const std::set<Programme>& programmes)
{
    static constexpr std::array<std::pair<const char*, Programme>, 6> values{
        {{"death", Programme::Jkm},
         {"early_death", Programme::Jkm},
         {"scholarship", Programme::Jkm},
         {"accident_death", Programme::Jkk},
         {"treatment", Programme::Jkk},
         {"old_age", Programme::Jht}}};
    const DatedRules& rules = DatedRules::of("rules/benefits.json");
    std::vector<std::string> sources;
    for (const auto& [value, programme] : values)
        if (const std::string source = rules.text(on, value, "source");
            programmes.contains(programme) && !source.empty())
            sources.push_back(source + " (" + rules.text(on, value, "confidence") + ")");
    return sources;
}

std::optional<Rupiah> ruledAmount(BenefitKind kind, Day on)
{
    if (kind != BenefitKind::Death)
        return std::nullopt;
    return benefitRules(on).death;
}

} // namespace penggerak::services
