#pragma once

#include "gui/partners/body_panel.h"

namespace penggerak::gui {

/// What the panel shows of a body, read at once.
struct BodyPanel::Contents
{
    static Result<Contents> read(const services::Session& session, BodyId id);

    services::BodyDetail detail;
    std::vector<services::AgreementRow> agreements;
    std::vector<services::AgentRow> agents;
    std::vector<services::CommitmentRow> commitments;
    std::vector<services::PermitRuleRow> rules;
};

} // namespace penggerak::gui
