#pragma once

#include "gui/shell/page.h"
#include "services/sheets/sheets.h"

#include <QDialog>

#include <optional>

namespace penggerak::gui {

class ActionButton;
class AppContext;
class Background;
class DataTable;
class EmptyState;
class SimpleModel;
class TextLabel;

/// Lembar: papers that kader take along, on the left; the rows of one on the right, as printed and
/// as they came back.
class SheetsPage : public Page
{
    Q_OBJECT

public:
    explicit SheetsPage(AppContext& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("lembar"); }
    QString title() const override;
    QString subtitle() const override;
    void refresh() override;
    void changed(const services::ChangeSet& change) override;
    /// `baru` opens the form of a new sheet.
    void open(const QVariant& argument) override;
    void focusFirst() override;
    std::vector<Hint> hints() const override;
    std::vector<Command> commands() override;
    std::vector<Shot> shots() override;
    bool isBusy() const override;

private:
    QWidget* buildList();
    QWidget* buildDetail();
    void connectPage();
    void arrive(std::vector<services::SheetListRow> rows);
    void readSelected();
    void showSheet(const std::optional<services::Sheet>& sheet);
    std::optional<SheetId> selected() const;
    bool writes(std::string_view verb) const;
    bool isOpen() const { return m_sheet && !m_sheet->head.keyedOn; }
    QDialog* openNew();
    QDialog* openKeying();
    QWidget* keyedHalf();
    void print();

    AppContext& m_context;
    std::vector<services::SheetListRow> m_rows;
    std::optional<services::Sheet> m_sheet;
    std::optional<SheetId> m_wanted;
    SimpleModel* m_model;
    SimpleModel* m_lines;
    DataTable* m_table;
    DataTable* m_linesTable;
    EmptyState* m_nothing;
    EmptyState* m_unselected;
    TextLabel* m_name;
    TextLabel* m_about;
    TextLabel* m_sums;
    QWidget* m_acts;
    ActionButton* m_new;
    ActionButton* m_key;
    ActionButton* m_print;
    Background* m_reading;
    Background* m_showing;
};

} // namespace penggerak::gui
