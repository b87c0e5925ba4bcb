#pragma once

#include "gui/exchange/import_step.h"
#include "services/exchange/import.h"

#include <QTemporaryDir>

#include <memory>

namespace penggerak::gui {

namespace Ui {
class FileStep;
}

class CellsModel;

/// Berkas: choose a file, see how it is read, change that; and the imports before.
class FileStep : public ImportStep
{
    Q_OBJECT

public:
    FileStep(AppContext& context, ImportWork& work, QWidget* parent);
    ~FileStep() override;

    QString verb() const override;
    bool accept() override;
    void focusFirst() override;

    void chooseFile();
    /// Rows that were copied in a spreadsheet, headings first, go the way of a file.
    void pasteRows();
    void undoChosen();
    /// The history is what is to be seen, not a new file.
    void showHistory();

private:
    void connectParts();
    void showWork();
    void showRefusal();
    void showReading();
    void showBatches();
    void showChosen();
    void showAfter();
    void changeReading();
    const services::ImportBatch* chosenBatch() const;
    bool mayRun() const;

    std::unique_ptr<Ui::FileStep> m_ui;
    CellsModel* m_sheet;
    CellsModel* m_history;
    bool m_showing = false;
    std::unique_ptr<QTemporaryDir> m_pasted; ///< holds what was pasted last, as a file
};

} // namespace penggerak::gui
