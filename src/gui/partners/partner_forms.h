#pragma once

#include "gui/partners/partner_choices.h"
#include "services/partners/agreements.h"
#include "services/partners/bodies.h"
#include "services/partners/feedback.h"

namespace penggerak::gui {

/// The forms of employers, groups and partners. Each is open()ed by the caller and deletes itself
/// when it is closed.

FieldsDialog* newBodyForm(AppContext& context, const PartnerChoices& choices,
                          services::BodyKind kind, QWidget* parent);
FieldsDialog* editBodyForm(AppContext& context, const PartnerChoices& choices, BodyId id,
                           const services::BodyFields& fields, std::int64_t version,
                           QWidget* parent);
/// Potential or registered workers as a published or counted number: a figure of the body.
FieldsDialog* workersForm(AppContext& context, const services::BodyRow& body,
                          const PartnerChoices& choices, QWidget* parent);
FieldsDialog* sizeForm(AppContext& context, BodyId id, QWidget* parent);
FieldsDialog* contactForm(AppContext& context, BodyId id, QWidget* parent);
FieldsDialog* permitForm(AppContext& context, const PartnerChoices& choices, BodyId id,
                         QWidget* parent);
FieldsDialog* permitStateForm(AppContext& context, const services::PermitRow& permit,
                              QWidget* parent);
FieldsDialog* permitRuleForm(AppContext& context, BodyId dinas, QWidget* parent);
FieldsDialog* agreementForm(AppContext& context, BodyId partner, QWidget* parent);
FieldsDialog* agentForm(AppContext& context, const PartnerChoices& choices, BodyId wadah,
                        QWidget* parent);
FieldsDialog* commitmentForm(AppContext& context, const PartnerChoices& choices,
                             std::optional<BodyId> partner, QWidget* parent);
FieldsDialog* feedbackForm(AppContext& context, const PartnerChoices& choices,
                           std::optional<BodyId> body, QWidget* parent);
FieldsDialog* followUpForm(AppContext& context, const PartnerChoices& choices,
                           const services::FeedbackRow& row, QWidget* parent);
FieldsDialog* closeFeedbackForm(AppContext& context, FeedbackId feedback, QWidget* parent);

} // namespace penggerak::gui
