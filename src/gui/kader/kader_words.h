#pragma once

#include "gui/furniture/tags.h"
#include "gui/furniture/texts.h"
#include "services/kader/kader.h"

namespace penggerak::gui {

class AppContext;

/// The day as of which kader are shown and entered: today; in a demo book the day that it is looked
/// at, since its life ended years ago.
Day kaderDay(const AppContext& context);
TagLook lookOf(KaderStatus status);
TagLook lookOfReadiness(bool ready);
QString sentenceOf(const ReadinessReason& reason, const Texts& texts);
/// Empty where he brings people.
QString inactivitySentence(const services::KaderRow& row, const Texts& texts);
/// `01 Feb 2016 – 31 Agu 2016`, or `sejak 01 Feb 2016`.
QString periodText(const Period& period, const Texts& texts);

} // namespace penggerak::gui
