#pragma once

#include <QDialog>

#include <memory>

namespace penggerak::gui {

class AppContext;
class ProposalsSection;

namespace Ui {
class ProposalsDialog;
}

/// The proposals, opened from where their subject is worked on.
class ProposalsDialog : public QDialog
{
    Q_OBJECT

public:
    ProposalsDialog(AppContext& context, QWidget* parent);
    ~ProposalsDialog() override;
    bool isBusy() const;

private:
    std::unique_ptr<Ui::ProposalsDialog> m_ui;
    ProposalsSection* m_section;
};

} // namespace penggerak::gui
