#pragma once

#include "core/dues/calculator.h"
#include "services/actors/session.h"

#include <optional>
#include <string>
#include <vector>

namespace penggerak::services {

/// What a prospect would pay month by month, for a paper to take home.
struct Simulation
{
    std::string name;   ///< of the person; empty where nobody is named
    std::string office; ///< where he stands; likewise
    DuesQuestion question;
    std::vector<MonthDues> months;
};
/// Codes of duesOf(), and `person_unknown`.
Result<Simulation> simulateDues(const Session& session, const std::optional<PersonId>& person,
                                const DuesQuestion& question, int months);

} // namespace penggerak::services
