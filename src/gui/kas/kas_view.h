#pragma once

#include "gui/exchange/export_button.h"
#include "gui/furniture/sum_tiles.h"
#include "gui/kas/rows_model.h"
#include "gui/shell/background.h"
#include "gui/shell/page.h"

#include <optional>
#include <vector>

class QDialog;
class QHBoxLayout;

namespace penggerak::gui {

class ActionButton;
class AppContext;
class EmptyState;
class LongTable;
class TextLabel;

/// One view of Kas: sums that filter, one long list, and below it the row in sight with what may be
/// done about it. Whoever derives reads the rows, says them in words, and names the acts.
class KasView : public QWidget
{
    Q_OBJECT

public:
    KasView(AppContext& context, std::vector<RowsModel::Column> columns, QWidget* parent);

    virtual void refresh() = 0;
    /// The list in sight as a file; nothing where it has none.
    virtual std::optional<ExportButton::What> exported() const { return std::nullopt; }
    virtual std::vector<Shot> shots() { return {}; }

    void focusFirst();
    bool isBusy() const { return m_reading->isRunning(); }
    std::vector<Hint> hints() const;
    std::vector<Command> commands() const;
    LongTable* list() const { return m_list; }
    /// Of its list, read aloud.
    void setName(const QString& name);
    SumTiles* sums() const { return m_sums; }
    /// What the strip says of the row in sight.
    QString stripText() const;

signals:
    void hintsChanged();
    void backWanted();

protected:
    struct Act
    {
        QString text;
        QKeySequence keys; ///< of Enter: only shown, the list itself opens
        Icon symbol = Icon::ArrowRight;
        bool allowed = true;
        std::function<void()> run;
        std::function<bool()> possible; ///< with the row in sight; empty: always
        bool writes = false;
    };
    void addAct(Act act);
    /// Chips and the like above the sums.
    QHBoxLayout* head();
    /// For a view that opens from a row of another.
    void addBack(const QString& where);

    /// The rows that are in sight, in order; `keys` say which they are over reloads.
    void showRows(std::vector<qint64> keys, RowsModel::Cells cells);
    void showNothing(Icon icon, const QString& title, const QString& sentence);
    void showRefusal(const Error& error);
    void showStrip(const QString& title, const QString& line);
    /// Another row is in sight: what the strip says.
    virtual void showCurrent() = 0;
    virtual void opened() {}
    /// Another sum was pressed.
    virtual void filter() {}
    /// Position in the list of the row in sight.
    std::optional<std::size_t> current() const;

    AppContext& context() const { return m_context; }
    Background& reading() { return *m_reading; }
    bool writes(std::string_view verb) const;
    QDialog* present(QDialog* dialog);
    QString rupiah(Rupiah amount) const;

private:
    void build();
    void refreshActs();

    struct Placed
    {
        Act act;
        ActionButton* button;
    };
    AppContext& m_context;
    Background* m_reading;
    RowsModel* m_model;
    QHBoxLayout* m_head = nullptr;
    SumTiles* m_sums;
    LongTable* m_list;
    EmptyState* m_nothing;
    QWidget* m_strip;
    TextLabel* m_title;
    TextLabel* m_line;
    QHBoxLayout* m_buttons;
    std::vector<Placed> m_acts;
};

} // namespace penggerak::gui
