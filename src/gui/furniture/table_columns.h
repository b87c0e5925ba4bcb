#pragma once

#include <QObject>

#include <vector>

class QDialog;
class QMenu;

namespace penggerak::gui {

class DataTable;

/// Which columns of a table are shown, in what order and how wide: chosen by the user in the menu
/// of the head, by dragging, or in a dialog that the keyboard reaches. The first column stays.
class TableColumns : public QObject
{
    Q_OBJECT

public:
    struct Column
    {
        QString id; ///< short and lasting: what settings remember
        int width;  ///< in pixels; 0 takes what is left
        bool shown = true;
    };
    /// One entry a section of the table's model, in its order; the names are the head's.
    TableColumns(DataTable* table, std::vector<Column> columns);

    /// As the user left them, for settings: `name:196,stage:122,!phone:110`, in order, hidden ones
    /// with a mark. Empty when nothing differs from the default.
    QString state() const;
    /// What is not known is skipped; what is missing stays as by default, at the end.
    void restore(const QString& state);
    void reset();
    bool isDefault() const;

    bool isShown(int section) const;
    void setShown(int section, bool shown);
    /// Moves a section one place to the left or right among all.
    void move(int section, int by);
    /// Sections in the order in which they stand, hidden ones too.
    std::vector<int> order() const;
    QString nameOf(int section) const;

    /// A tick for each column, the way to the dialog, and the way back.
    void fill(QMenu* menu, QWidget* window);
    QDialog* openDialog(QWidget* window);

signals:
    /// The user changed something.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();
    void remember();

    DataTable* m_table;
    std::vector<Column> m_default;
    std::vector<Column> m_columns;
    std::vector<int> m_sizes; ///< when the mouse was pressed on the head
    bool m_applying = false;
};

} // namespace penggerak::gui
