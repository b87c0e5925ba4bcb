#pragma once

#include "gui/exchange/import_step.h"

#include <memory>

namespace penggerak::gui {

namespace Ui {
class CheckStep;
}

class CellsModel;
class InlineMessage;

/// Periksa: the whole file is read and checked; six numbers, and what each is made of.
class CheckStep : public ImportStep
{
    Q_OBJECT

public:
    CheckStep(AppContext& context, ImportWork& work, QWidget* parent);
    ~CheckStep() override;

    QString verb() const override;
    bool accept() override;
    void enter() override;
    void focusFirst() override;

    CellsModel* model() const { return m_model; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showWork();
    void showNotes();
    void showRefusal();
    void showTable();
    void showDetail();
    void saveRejected();

    std::unique_ptr<Ui::CheckStep> m_ui;
    CellsModel* m_model;
    InlineMessage* m_notes;
};

/// Asks where, and saves the rows that stayed out.
void askAndSaveRejected(AppContext& context, ImportWork& work, QWidget* parent);

} // namespace penggerak::gui
