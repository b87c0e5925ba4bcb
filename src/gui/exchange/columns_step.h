#pragma once

#include "core/base/result.h"
#include "gui/exchange/import_step.h"

#include <memory>
#include <vector>

namespace penggerak::gui {

namespace Ui {
class ColumnsStep;
}

class ColumnRow;

/// Kolom: which column is read as what, where the people go, and how the sender is remembered.
class ColumnsStep : public ImportStep
{
    Q_OBJECT

public:
    ColumnsStep(AppContext& context, ImportWork& work, QWidget* parent);
    ~ColumnsStep() override;

    QString verb() const override;
    bool accept() override;
    void enter() override;
    void focusFirst() override;
    void reload() override;
    /// Of the check, when it concerns this step.
    bool takesError(const Error& error);
    const std::vector<ColumnRow*>& rows() const { return m_rows; }

private:
    void buildRows();
    void showColumns();
    void showProfiles();
    void saveProfile();
    void showRefusal(const Error& error);

    std::unique_ptr<Ui::ColumnsStep> m_ui;
    std::vector<ColumnRow*> m_rows;
    QStringList m_headings; ///< for which the rows were built
};

} // namespace penggerak::gui
