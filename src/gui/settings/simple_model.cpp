#include "gui/settings/simple_model.h"

#include "gui/furniture/table.h"

namespace penggerak::gui {

SimpleModel::SimpleModel(QStringList head, QObject* parent)
    : QAbstractTableModel(parent)
    , m_head(std::move(head))
{
}

void SimpleModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int SimpleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SimpleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_head.size());
}

QVariant SimpleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    return value(
        m_rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())],
        role);
}

QVariant SimpleModel::value(const Cell& cell, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.second.isEmpty() ? QVariant() : cell.second;
    case Qt::TextAlignmentRole:
        return cell.right ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SecondLineRole:
        return cell.second;
    case StrongRole:
        return cell.strong;
    case InkRole:
        if (cell.tag)
            return static_cast<int>(cell.tag->ink);
        return cell.ink ? QVariant(static_cast<int>(*cell.ink)) : QVariant();
    case TagIconRole:
        return cell.tag ? QVariant(static_cast<int>(cell.tag->icon)) : QVariant();
    case TagTintRole:
        return cell.tag ? QVariant(static_cast<int>(cell.tag->tint)) : QVariant();
    default:
        return {};
    }
}

QVariant SimpleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_head.value(section);
    const bool right = role == Qt::TextAlignmentRole && !m_rows.empty() &&
                       m_rows.front()[static_cast<std::size_t>(section)].right;
    return right ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
}

} // namespace penggerak::gui
