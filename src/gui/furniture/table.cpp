#include "gui/furniture/table.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/segment_bar.h"
#include "gui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace penggerak::gui {

namespace {

Ink inkOf(const QModelIndex& index, int role, Ink otherwise)
{
    const QVariant value = index.data(role);
    return value.isValid() ? static_cast<Ink>(value.toInt()) : otherwise;
}

bool isRight(const QModelIndex& index)
{
    const QVariant value = index.data(Qt::TextAlignmentRole);
    return value.isValid() && (value.toInt() & Qt::AlignRight);
}

constexpr int chevronRoom = 16;

/// A quiet bar where words will stand, of a length that differs from row to row.
void paintPending(QPainter& painter, const QRect& area, const QModelIndex& index,
                  const QWidget* widget)
{
    const int part = 45 + (index.row() * 7 + index.column() * 13) % 4 * 10; // percent
    const QRectF bar(area.left(), area.center().y() - 3, area.width() * part / 100.0, 7);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Ink::Line, widget));
    painter.drawRoundedRect(bar, 3.5, 3.5);
}

constexpr double digitCell = 0.975; // of the width of "0" (mock: type)

double digitWidth(const QFontMetricsF& metrics)
{
    return metrics.horizontalAdvance(QLatin1Char('0')) * digitCell;
}

} // namespace

double tabularWidth(const QFontMetricsF& metrics, const QString& text)
{
    double width = 0;
    for (const QChar& sign : text)
        width += sign.isDigit() ? digitWidth(metrics) : metrics.horizontalAdvance(sign);
    return width;
}

double paintTabular(QPainter& painter, const QRectF& area, const QString& text)
{
    const QFontMetricsF metrics(painter.font());
    const double cell = digitWidth(metrics);
    const double width = tabularWidth(metrics, text);
    const double base = area.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    double x = area.right() - width;
    for (const QChar& sign : text) {
        const double own = metrics.horizontalAdvance(sign);
        const double room = sign.isDigit() ? cell : own;
        painter.drawText(QPointF(x + (room - own) / 2, base), QString(sign));
        x += room;
    }
    return width;
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const auto* table = qobject_cast<const DataTable*>(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool sum = index.data(SumRowRole).toBool();
    const QRect cell = option.rect;
    const int inset = table ? table->rowInset() : 0;
    const bool first = table ? table->isFirstShown(index.column()) : index.column() == 0;
    const bool last = table ? table->isLastShown(index.column())
                            : index.column() == index.model()->columnCount() - 1;
    painter->save();
    if (selected)
        painter->fillRect(cell, colour(Ink::Selection, option.widget));
    else if (table && table->hoveredRow() == index.row() && !sum)
        painter->fillRect(cell, colour(Ink::Hover, option.widget));
    if (selected && first)
        painter->fillRect(QRect(cell.left(), cell.top(), 3, cell.height()),
                          colour(Ink::Link, option.widget));
    const QRect line(cell.left() + (first && !sum ? inset : 0), cell.bottom(),
                     cell.width() - (last && !sum ? inset : 0) - (first && !sum ? inset : 0), 1);
    if (sum)
        painter->fillRect(QRect(cell.left(), cell.top(), cell.width(), 1),
                          colour(Ink::Border, option.widget));
    else if (!index.siblingAtRow(index.row() + 1).data(SumRowRole).toBool() &&
             index.row() + 1 < index.model()->rowCount())
        painter->fillRect(line, colour(Ink::Line, option.widget));
    painter->setRenderHint(QPainter::Antialiasing);
    QRect content = cell.adjusted(first ? inset : cellPadding, 0, last ? -inset : -cellPadding, 0);
    if (last && index.model()->headerData(0, Qt::Horizontal, RowOpensRole).toBool()) {
        if (index.data(RowOpensRole).toBool())
            paintIcon(*painter, QRectF(content.right() - 13, content.center().y() - 7, 14, 14),
                      Icon::ChevronRight, colour(Ink::Muted, option.widget));
        content.setRight(content.right() - chevronRoom);
    }
    if (index.data(PendingRole).toBool())
        paintPending(*painter, content, index, option.widget);
    else
        paintContent(*painter, option, index, content);
    if (selected && option.state.testFlag(QStyle::State_HasFocus) && table &&
        table->property("keyboard").toBool()) {
        painter->setPen(QPen(colour(Ink::Focus, option.widget), 2));
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void CellDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index, const QRect& area) const
{
    const QString first = index.data().toString();
    const QString second = index.data(SecondLineRole).toString();
    const bool strong = index.data(StrongRole).toBool();
    const bool right = isRight(index);
    const bool opens = index.data(OpensRole).toBool();
    const QFont upper = gui::font(Type::Base, strong);
    const QFont lower = gui::font(Type::Small);
    const QFontMetrics upperMetrics(upper);
    const QFontMetrics lowerMetrics(lower);
    const int height = upperMetrics.height() + (second.isEmpty() ? 0 : lowerMetrics.height() - 1);
    QRect line(area.left(), area.top() + (area.height() - height) / 2, area.width(),
               upperMetrics.height());
    const QColor ink = colour(inkOf(index, InkRole, opens ? Ink::Link : Ink::Text), option.widget);
    painter.setFont(upper);
    painter.setPen(ink);
    double width = 0;
    if (right) {
        width = paintTabular(painter, line, first);
    } else {
        const QString shown = upperMetrics.elidedText(first, Qt::ElideRight, line.width());
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, shown);
        width = upperMetrics.horizontalAdvance(shown);
    }
    if (opens && !first.isEmpty()) {
        const double y = line.bottom() + 1.5;
        const double from = right ? line.right() - width + 1 : line.left();
        paintDottedLine(painter, from, from + width, y, ink,
                        option.state.testFlag(QStyle::State_MouseOver));
    }
    if (second.isEmpty())
        return;
    line = QRect(area.left(), line.bottom(), area.width(), lowerMetrics.height());
    painter.setFont(lower);
    painter.setPen(colour(inkOf(index, SecondInkRole, Ink::Muted), option.widget));
    painter.drawText(line,
                     static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
                     lowerMetrics.elidedText(second, Qt::ElideRight, line.width()));
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(gui::font(Type::Base, index.data(StrongRole).toBool()));
    int width = metrics.horizontalAdvance(index.data().toString());
    width = std::max(width, QFontMetrics(gui::font(Type::Small))
                                .horizontalAdvance(index.data(SecondLineRole).toString()));
    return {width + 2 * cellPadding, QStyledItemDelegate::sizeHint(option, index).height()};
}

void TagDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index, const QRect& area) const
{
    const QString word = index.data().toString();
    if (word.isEmpty())
        return;
    TagLook look;
    look.icon = static_cast<Icon>(index.data(TagIconRole).toInt());
    look.ink = inkOf(index, InkRole, Ink::Neutral);
    look.tint = inkOf(index, TagTintRole, Ink::NeutralTint);
    paintTag(painter, QPointF(area.left(), area.center().y() + 0.5), word, look, option.widget,
             option.state.testFlag(QStyle::State_Selected));
}

void BarDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index, const QRect& area) const
{
    const QVariant share = index.data(ShareRole);
    constexpr int numberRoom = 66;
    constexpr int barHeight = 8;
    if (share.isValid()) {
        const int barWidth = std::min(110, area.width() - numberRoom);
        const QRectF track(area.left(), area.center().y() - barHeight / 2.0 + 0.5, barWidth,
                           barHeight);
        paintBar(painter, track, {{share.toDouble(), inkOf(index, ShareInkRole, Ink::Pu), false}},
                 option.widget);
        CellDelegate::paintContent(
            painter, option, index,
            QRect(area.left() + barWidth, area.top(), numberRoom, area.height()));
        return;
    }
    CellDelegate::paintContent(painter, option, index, area);
}

TableHead::TableHead(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFixedHeight(30);
    setMinimumSectionSize(20);
    setSectionResizeMode(QHeaderView::Interactive);
}

void TableHead::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const auto* table = qobject_cast<const DataTable*>(parentWidget());
    const int inset = table ? table->rowInset() : cellPadding;
    const bool first = table ? table->isFirstShown(section) : section == 0;
    const bool last = table ? table->isLastShown(section) : section == count() - 1;
    painter->save();
    painter->fillRect(rect, colour(Ink::TableHead, this));
    QRect area = rect.adjusted(first ? inset : cellPadding, 0, last ? -inset : -cellPadding, 0);
    if (last && model()->headerData(0, Qt::Horizontal, RowOpensRole).toBool())
        area.setRight(area.right() - chevronRoom);
    const QVariant swatch = model()->headerData(section, Qt::Horizontal, HeadInkRole);
    if (swatch.isValid()) {
        paintSwatch(*painter, QRectF(area.left(), area.center().y() - 4, 9, 9),
                    static_cast<Ink>(swatch.toInt()), this);
        area.setLeft(area.left() + 15);
    }
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const QVariant side = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    const bool right = side.isValid() && (side.toInt() & Qt::AlignRight);
    const QString words = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    painter->setFont(gui::font(Type::Small, true));
    painter->setPen(colour(sorted ? Ink::Text : Ink::Muted, this));
    const QFontMetrics metrics(painter->font());
    const int arrow = sorted ? 16 : 0;
    const QString shown = metrics.elidedText(words, Qt::ElideRight, area.width() - arrow);
    const int width = metrics.horizontalAdvance(shown);
    const int left = right ? area.right() - width - arrow + 1 : area.left();
    painter->drawText(QRect(left, area.top(), width + 2, area.height()),
                      Qt::AlignLeft | Qt::AlignVCenter, shown);
    if (sorted)
        paintIcon(*painter, QRectF(left + width + 3, area.center().y() - 6, 13, 13),
                  sortIndicatorOrder() == Qt::DescendingOrder ? Icon::ChevronDown : Icon::ChevronUp,
                  colour(Ink::Text, this));
    painter->restore();
}

DataTable::DataTable(QWidget* parent)
    : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(24);
    setHorizontalHeader(new TableHead(this));
    setRowHeight(space::rowOneLine);
    setRowInset(m_inset);
    setItemDelegate(new CellDelegate(this));
    QPalette colours = palette();
    colours.setColor(QPalette::Base, Qt::transparent);
    setPalette(colours);
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::doubleClicked, this, &DataTable::opened);
}

void DataTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, &DataTable::ensureCurrent);
    connect(model, &QAbstractItemModel::rowsInserted, this, &DataTable::ensureCurrent);
    spread();
}

void DataTable::selectRow(int row)
{
    if (selectionModel())
        selectionModel()->setCurrentIndex(model()->index(row, 0),
                                          QItemSelectionModel::ClearAndSelect |
                                              QItemSelectionModel::Rows);
}

void DataTable::setRowHeight(int height)
{
    verticalHeader()->setDefaultSectionSize(height);
}

void DataTable::setRowInset(int inset)
{
    m_inset = inset;
    horizontalHeader()->setProperty("inset", inset); // the style sets the head's words in line
    viewport()->update();
}

void DataTable::setColumnWidths(const std::vector<int>& widths, bool exact)
{
    m_widths = widths;
    m_exact = exact;
    spread();
}

bool DataTable::isFirstShown(int column) const
{
    const QHeaderView* head = horizontalHeader();
    for (int visual = head->visualIndex(column) - 1; visual >= 0; --visual)
        if (!head->isSectionHidden(head->logicalIndex(visual)))
            return false;
    return true;
}

bool DataTable::isLastShown(int column) const
{
    const QHeaderView* head = horizontalHeader();
    for (int visual = head->visualIndex(column) + 1; visual < head->count(); ++visual)
        if (!head->isSectionHidden(head->logicalIndex(visual)))
            return false;
    return true;
}

void DataTable::spread()
{
    constexpr int leastOpen = 110;
    constexpr double leastShare = 0.7; // of the width that a column wants
    if (m_widths.empty() || !model())
        return;
    int fixed = 0;
    int open = 0;
    for (std::size_t column = 0; column < m_widths.size(); ++column) {
        if (isColumnHidden(static_cast<int>(column)))
            continue;
        fixed += m_widths[column];
        open += m_widths[column] == 0 ? 1 : 0;
    }
    const int room = viewport()->width() - open * leastOpen;
    const double share = fixed > 0 && !m_exact
                             ? std::clamp(static_cast<double>(room) / fixed, leastShare, 1.0)
                             : 1.0;
    const int rest = open > 0 ? (viewport()->width() - static_cast<int>(fixed * share)) / open : 0;
    const int columns = std::min(static_cast<int>(m_widths.size()), model()->columnCount());
    for (int column = 0; column < columns; ++column) {
        const int width = m_widths[static_cast<std::size_t>(column)];
        setColumnWidth(column,
                       width > 0 ? static_cast<int>(width * share) : std::max(leastOpen, rest));
    }
}

void DataTable::ensureCurrent()
{
    if (model() && model()->rowCount() > 0 && !currentIndex().isValid())
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    setProperty("keyboard", true);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid() && event->modifiers() == Qt::NoModifier) {
        emit opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

void DataTable::mouseMoveEvent(QMouseEvent* event)
{
    const QModelIndex under = indexAt(event->pos());
    setHovered(under.isValid() ? under.row() : -1);
    viewport()->setCursor(under.isValid() && under.data(OpensRole).toBool() ? Qt::PointingHandCursor
                                                                            : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void DataTable::leaveEvent(QEvent* event)
{
    setHovered(-1);
    QTableView::leaveEvent(event);
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    spread();
}

} // namespace penggerak::gui
