#pragma once

#include <QWidget>

#include <cstdint>
#include <optional>
#include <set>

class QScrollBar;
class QTimer;

namespace penggerak::gui {

class DataTable;
class WindowModel;

/// A table over a WindowModel, as if it held the whole list: its scroll bar, wheel and keys go
/// through all positions, and the window follows. Keeps the current row by position and the
/// selection by the rows' keys, over windows and reloads.
class LongTable : public QWidget
{
    Q_OBJECT

public:
    explicit LongTable(QWidget* parent = nullptr);

    void setModel(WindowModel* model);
    DataTable* table() const;
    QScrollBar* bar() const { return m_bar; }

    /// Position of the first row in view, and how many rows fit.
    std::int64_t top() const;
    int visibleRows() const;
    void scrollTo(std::int64_t top);

    std::optional<std::int64_t> current() const { return m_current; }
    /// Makes a row current, selects it alone and brings it into view.
    void setCurrent(std::int64_t position);
    /// The row is selected where it stands; the view stays.
    void markCurrent(std::int64_t position);
    void clearCurrent();

    bool allSelected() const { return m_all; }
    /// Keys of the selected rows; not asked for when all are.
    const std::set<qint64>& selected() const { return m_selected; }
    std::int64_t selectedCount() const;
    void selectAll();
    void clearSelection();

signals:
    void viewChanged(); ///< other rows are in view
    /// The user made another row current, or its row came in.
    void currentChanged(qint64 position);
    void selectionChanged();
    void copyWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    class View;
    void modelReset();
    void showSelection();
    void takeSelection(const class QItemSelection& on, const class QItemSelection& off);
    void takeLoaded(qint64 position, int count);
    void innerScrolled();
    void holdWindow(std::int64_t position);
    void place(std::int64_t top);
    void fitBar();
    bool handleKey(class QKeyEvent* event);

    View* m_table;
    QScrollBar* m_bar;
    WindowModel* m_model = nullptr;
    QTimer* m_hold;
    std::optional<std::int64_t> m_current;
    std::set<qint64> m_selected;
    bool m_all = false;
    bool m_own = false; ///< a change of ours, not the user's
    std::int64_t m_top = 0;
};

} // namespace penggerak::gui
