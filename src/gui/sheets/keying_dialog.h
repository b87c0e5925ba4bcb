#pragma once

#include "services/sheets/sheets.h"

#include <QDialog>

#include <vector>

class QLineEdit;

namespace penggerak::gui {

class ActionButton;
class AppContext;
class CountEdit;
class DataTable;
class DateEdit;
class InlineMessage;
class SimpleModel;
class TextLabel;

/// A sheet is keyed back: row, Enter, mark, Enter; an amount only where another sum was paid. Enter
/// in an empty row goes on to the two figures of the sheet's foot, with which everything keyed is
/// compared all the while. Writes all of it or nothing.
class KeyingDialog : public QDialog
{
    Q_OBJECT

public:
    KeyingDialog(AppContext& context, const services::Sheet& sheet, QWidget* parent);

    /// A row that was typed; keyed again it replaces what was keyed before.
    void enter(const services::SheetEntry& entry);
    /// For tests and pictures: as if the button were pressed.
    void save();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* buildEntry();
    QWidget* buildFoot();
    bool isVisit() const { return m_sheet.head.kind == SheetKind::Visit; }
    const services::SheetLine* lineOf(const QString& row) const;
    void showWhom();
    void takeRow();
    void takeEntry();
    void removeCurrent();
    void showEntries();
    void compare();
    SheetControl control() const;
    /// Asked before what was keyed is thrown away.
    bool mayLeave();
    void leave();
    void refuse(const QString& sentence);

    AppContext& m_context;
    services::Sheet m_sheet;
    std::vector<services::SheetEntry> m_entries; ///< in the order of typing
    std::string m_key;                           ///< of this dialog: pressed twice, it writes once
    SimpleModel* m_model;
    DateEdit* m_on;
    QLineEdit* m_row;
    QLineEdit* m_mark;
    CountEdit* m_amount;
    TextLabel* m_whom;
    DataTable* m_table;
    CountEdit* m_count;
    CountEdit* m_total;
    InlineMessage* m_message;
    ActionButton* m_save;
};

} // namespace penggerak::gui
