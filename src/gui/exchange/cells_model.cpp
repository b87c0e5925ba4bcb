#include "gui/exchange/cells_model.h"

#include "gui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace penggerak::gui {

CellsModel::CellsModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void CellsModel::show(Table table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int CellsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int CellsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.heads.size());
}

QVariant CellsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_table.rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    if (column >= row.size())
        return {};
    const Cell& cell = row[column];
    const auto ink = [](std::optional<Ink> value) {
        return value ? QVariant(static_cast<int>(*value)) : QVariant();
    };
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.second.isEmpty() ? cell.text : cell.text + QLatin1Char('\n') + cell.second;
    case Qt::AccessibleTextRole:
        return cell.second.isEmpty() ? cell.text : cell.text + QLatin1String("; ") + cell.second;
    case Qt::TextAlignmentRole:
        return cell.right ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case RawRole:
        return cell.raw;
    case SecondLineRole:
        return cell.second;
    case SecondInkRole:
        return ink(cell.secondInk);
    case StrongRole:
        return cell.strong;
    case InkRole:
        return cell.tag ? QVariant(static_cast<int>(cell.tag->ink)) : ink(cell.ink);
    case TagIconRole:
        return cell.tag ? QVariant(static_cast<int>(cell.tag->icon)) : QVariant();
    case TagTintRole:
        return cell.tag ? QVariant(static_cast<int>(cell.tag->tint)) : QVariant();
    case MarkRole:
        return cell.mark ? QVariant(static_cast<int>(*cell.mark)) : QVariant();
    default:
        return {};
    }
}

QVariant CellsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_table.heads.value(section);
    const auto column = static_cast<std::size_t>(section);
    const bool right = role == Qt::TextAlignmentRole && !m_table.rows.empty() &&
                       column < m_table.rows.front().size() && m_table.rows.front()[column].right;
    return right ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
}

void showTable(DataTable& view, CellsModel& model, CellsModel::Table table)
{
    model.show(std::move(table));
    const std::vector<int>& widths = model.table().widths;
    const bool open = std::find(widths.begin(), widths.end(), 0) != widths.end();
    view.horizontalHeader()->setStretchLastSection(!open);
    view.setColumnWidths(open ? widths : std::vector<int>());
    for (std::size_t column = 0; !open && column < widths.size(); ++column)
        view.setColumnWidth(static_cast<int>(column), widths[column]);
}

void MarkedDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index, const QRect& area) const
{
    const QVariant tag = index.data(TagIconRole);
    if (tag.isValid()) {
        TagLook look;
        look.icon = static_cast<Icon>(tag.toInt());
        look.ink = static_cast<Ink>(index.data(InkRole).toInt());
        look.tint = static_cast<Ink>(index.data(TagTintRole).toInt());
        paintTag(painter, QPointF(area.left(), area.center().y() + 0.5), index.data().toString(),
                 look, option.widget, option.state.testFlag(QStyle::State_Selected));
        return;
    }
    const QVariant mark = index.data(CellsModel::MarkRole);
    if (!mark.isValid()) {
        CellDelegate::paintContent(painter, option, index, area);
        return;
    }
    constexpr int markSize = 13;
    constexpr int markRoom = 17;
    const QColor ink = colour(static_cast<Ink>(index.data(SecondInkRole).toInt()), option.widget);
    const QFont upper = gui::font(Type::Base, index.data(StrongRole).toBool());
    const QFont lower = gui::font(Type::Small);
    const QFontMetrics upperMetrics(upper);
    const QFontMetrics lowerMetrics(lower);
    const int height = upperMetrics.height() + lowerMetrics.height() - 1;
    QRect line(area.left(), area.top() + (area.height() - height) / 2, area.width(),
               upperMetrics.height());
    painter.setFont(upper);
    painter.setPen(colour(Ink::Text, option.widget));
    const QString text = index.data().toString();
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     upperMetrics.elidedText(text.isEmpty() ? QStringLiteral("–") : text,
                                             Qt::ElideRight, line.width()));
    line = QRect(area.left(), line.bottom(), area.width(), lowerMetrics.height());
    paintIcon(painter, QRectF(line.left(), line.center().y() - 6, markSize, markSize),
              static_cast<Icon>(mark.toInt()), ink);
    line.setLeft(line.left() + markRoom);
    painter.setFont(lower);
    painter.setPen(ink);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     lowerMetrics.elidedText(index.data(SecondLineRole).toString(), Qt::ElideRight,
                                             line.width()));
}

} // namespace penggerak::gui
