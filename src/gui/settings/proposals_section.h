#pragma once

#include "gui/settings/section.h"

#include <memory>

namespace penggerak::gui {

class AppContext;
class Background;
class ProposalsModel;

namespace Ui {
class ProposalsSection;
}

/// What others proposed: approve or reject. Nobody decides on his own.
class ProposalsSection : public Section
{
    Q_OBJECT

public:
    explicit ProposalsSection(AppContext& context, QWidget* parent = nullptr);
    ~ProposalsSection() override;
    void refresh() override;
    void changed(const services::ChangeSet& change) override;
    void focusFirst() override;
    bool isBusy() const override;

private:
    void showSelected();
    void decide(bool approved);

    AppContext& m_context;
    std::unique_ptr<Ui::ProposalsSection> m_ui;
    ProposalsModel* m_model;
    Background* m_reading;
};

} // namespace penggerak::gui
