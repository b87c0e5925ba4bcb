#pragma once

#include "app/cli/listed.h"
#include "services/activities/activities.h"

namespace penggerak::cli {

Answer activitiesListed(Context& context, const std::vector<services::ActivityRow>& rows);
Answer activityShown(Context& context, const services::ActivityDetails& details);
Answer activityYielded(Context& context, const services::ActivityYield& yield);

} // namespace penggerak::cli
