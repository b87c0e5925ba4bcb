#pragma once

#include "gui/partners/partner_choices.h"
#include "gui/settings/simple_model.h"
#include "services/partners/matching.h"

#include <functional>

namespace penggerak::gui {

class AppContext;

/// What the review of a list says, in words.

SimpleModel::Row matchRow(const services::MatchRowView& view, const Texts& texts);
SimpleModel::Row suggestionRow(const services::MatchSuggestion& suggestion, const Texts& texts);
/// Numbers, address and permit of a row, and what was decided.
QString matchFacts(const services::MatchRowView& view, const Texts& texts);
QString matchCounts(const services::MatchListRow& row, const Texts& texts);
QString matchReport(const services::MatchReport& report, const Texts& texts);

/// Whose list a file is; `read` gets the whole order.
FieldsDialog* matchReadingForm(AppContext& context, const PartnerChoices& choices,
                               const QString& path,
                               std::function<void(const services::MatchOrder&)> read,
                               QWidget* parent);

} // namespace penggerak::gui
