#pragma once

#include "core/partners/agreement.h"
#include "core/partners/company_name.h"
#include "core/partners/employer_size.h"

#include <optional>
#include <string>
#include <vector>

namespace penggerak::services {

/// The dated rules of employers and partners, with their sources: resources/rules.

const std::vector<SizeRule>& sizeRules();
const std::vector<WadahRule>& wadahRules();
MatchRule matchRuleOn(Day day);

struct AlertRule
{
    int agreementDays = 0; ///< before the last day of an agreement
    int permitDays = 0;    ///< before the last day of a permit
};
AlertRule alertRuleOn(Day day);

/// What an employer of a size has to take part in (domain.md 5).
struct Obligations
{
    std::vector<std::string> programmes; ///< `JKK`, `JHT` ...
    std::string source;
    int dueDay = 0;         ///< of the month
    int dueMonthsAfter = 0; ///< the month of work
    std::string dueSource;
    /// For the workers of projects, where the sector has them.
    std::vector<std::string> projectProgrammes;
    int projectWorkingDays = 0; ///< to register after the order
    std::string projectSource;
};
/// Nothing before the first law.
std::optional<Obligations> obligationsOn(Day day, EmployerSize size, const std::string& sector);

} // namespace penggerak::services
