#include "services/benefits/simulation.h"

#include "services/dues/rates.h"
#include "services/people/people.h"

namespace penggerak::services {

Result<Simulation> simulateDues(const Session& session, const std::optional<PersonId>& person,
                                const DuesQuestion& question, int months)
{
    Simulation simulation{{}, {}, question, {}};
    if (person) {
        const auto details = showPerson(session, *person);
        if (!details)
            return fail(details.error());
        simulation.name = details->fields.name;
        if (!details->heads.empty())
            simulation.office = details->heads.front().office;
    }
    auto dues = duesOf(duesRates(), question, months);
    if (!dues)
        return fail(dues.error());
    simulation.months = std::move(*dues);
    return simulation;
}

} // namespace penggerak::services
