#pragma once

#include "gui/furniture/tags.h"
#include "gui/furniture/texts.h"
#include "services/activities/activities.h"

namespace penggerak::gui {

/// `02 Nov 2016`, or first and last day.
QString daysOf(const services::Activity& activity, const Texts& texts);
/// Kinds that are recorded on the page Kegiatan; trainings have their own.
std::vector<std::string> dailyActivityKinds();
QString wordOf(services::YieldStep step);
std::int64_t countOf(const services::ActivityYield& yield, services::YieldStep step);
/// `120 KB`.
QString sizeInWords(std::int64_t bytes, const Texts& texts);

inline constexpr std::array yieldSteps{services::YieldStep::Reached, services::YieldStep::Prospects,
                                       services::YieldStep::Registered,
                                       services::YieldStep::Active};

} // namespace penggerak::gui
