#include "gui/kas/rows_model.h"

namespace penggerak::gui {

RowsModel::RowsModel(std::vector<Column> columns, QObject* parent)
    : WindowModel(parent)
    , m_columns(std::move(columns))
{
}

void RowsModel::show(std::vector<qint64> keys, Cells cells)
{
    begin(std::int64_t(keys.size()), first(), [&] {
        m_keys = std::move(keys);
        m_cells = std::move(cells);
        m_worded.reset();
    });
}

qint64 RowsModel::keyAt(std::int64_t position) const
{
    return m_keys[static_cast<std::size_t>(position)];
}

int RowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto position = static_cast<std::size_t>(positionOf(index.row()));
    if (m_worded != position) {
        m_row = m_cells(position);
        m_worded = position;
    }
    const auto section = static_cast<std::size_t>(index.column());
    if (role == Qt::TextAlignmentRole)
        return m_columns[section].right ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                                        : QVariant();
    return SimpleModel::value(m_row[section], role);
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const Column& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.head;
    return role == Qt::TextAlignmentRole && column.right
               ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
               : QVariant();
}

} // namespace penggerak::gui
