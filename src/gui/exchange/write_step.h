#pragma once

#include "gui/exchange/import_step.h"

#include <memory>

namespace penggerak::gui {

namespace Ui {
class WriteStep;
}

/// Tulis: what will be written and where to, then the writing itself.
class WriteStep : public ImportStep
{
    Q_OBJECT

public:
    WriteStep(AppContext& context, ImportWork& work, QWidget* parent);
    ~WriteStep() override;

    QString verb() const override;
    /// Begins to write; the page goes on when it is done.
    bool accept() override;
    void enter() override;
    void focusFirst() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showWork();
    void showFacts();
    std::unique_ptr<Ui::WriteStep> m_ui;
};

} // namespace penggerak::gui
