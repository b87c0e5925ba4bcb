#pragma once

#include "gui/partners/partner_choices.h"
#include "services/activities/activities.h"

#include <functional>

namespace penggerak::gui {

/// The forms of an activity. Each is open()ed by the caller and deletes itself when it is closed.

FieldsDialog* newActivityForm(AppContext& context, const PartnerChoices& choices, QWidget* parent,
                              std::function<void(ActivityId)> written);
FieldsDialog* editActivityForm(AppContext& context, const PartnerChoices& choices,
                               const services::ActivityDetails& details, QWidget* parent);
/// Who came in number: one line an office or institution. What is no longer there is taken back.
FieldsDialog* crowdsForm(AppContext& context, const PartnerChoices& choices,
                         const services::ActivityDetails& details, QWidget* parent);
FieldsDialog* goodsForm(AppContext& context, const PartnerChoices& choices,
                        const services::ActivityDetails& details, QWidget* parent);

} // namespace penggerak::gui
