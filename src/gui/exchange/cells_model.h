#pragma once

#include "gui/furniture/table.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace penggerak::gui {

/// A table in words, made by whoever knows the rows; replaced as a whole. At most a thousand rows
/// ever come (services' lists end there).
class CellsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The icon before the second line: what it says is a judgement of this cell.
    static constexpr int MarkRole = Qt::UserRole + 40;

    struct Cell
    {
        QString text;
        QString second = {};
        std::optional<Ink> secondInk = {};
        std::optional<Icon> mark = {};
        bool strong = false;
        bool right = false;
        std::optional<Ink> ink = {};
        std::optional<TagLook> tag = {};
        QVariant raw = {};
    };
    using Row = std::vector<Cell>;
    struct Table
    {
        QStringList heads;
        std::vector<Row> rows;
        std::vector<int> widths; ///< as DataTable::setColumnWidths
    };

    explicit CellsModel(QObject* parent);
    void show(Table table);
    const Table& table() const { return m_table; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Table m_table;
};

/// Shows a table in a view on this model. A width of 0 takes what is left; where every width is
/// given they stay, and the view scrolls.
void showTable(DataTable& view, CellsModel& model, CellsModel::Table table);

/// Cells of a CellsModel: a tag, or words with a marked second line.
class MarkedDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index, const QRect& area) const override;
};

} // namespace penggerak::gui
