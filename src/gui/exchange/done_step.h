#pragma once

#include "gui/exchange/import_step.h"

#include <memory>

namespace penggerak::gui {

namespace Ui {
class DoneStep;
}

/// Selesai: what was written, what stayed out, and the way back.
class DoneStep : public ImportStep
{
    Q_OBJECT

public:
    DoneStep(AppContext& context, ImportWork& work, QWidget* parent);
    ~DoneStep() override;

    QString verb() const override;
    /// Another file: the page begins anew.
    bool accept() override;
    void enter() override;
    void focusFirst() override;

    void undo();

private:
    void showWork();
    void showAfter();
    void openPeople();
    std::unique_ptr<Ui::DoneStep> m_ui;
};

} // namespace penggerak::gui
