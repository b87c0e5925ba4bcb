#include "gui/people/history_model.h"

#include "gui/furniture/tags.h"
#include "gui/people/words.h"
#include "gui/theme/theme.h"

#include <QPainter>

namespace penggerak::gui {

HistoryModel::HistoryModel(services::Language language, QObject* parent)
    : QAbstractListModel(parent)
    , m_language(language)
{
}

namespace {

/// The name given inside the unreached pool belongs to the step that follows it, and a reversal to
/// the row it strikes through.
bool isShown(const services::HistoryRow& row, Segment segment)
{
    const bool namingOfStep = row.kind == MovementKind::Naming && row.to == Stage::Unreached;
    return row.segment == segment && row.kind != MovementKind::Reversal && !namingOfStep;
}

} // namespace

QString HistoryModel::detailOf(const services::HistoryRow& row) const
{
    const Texts texts(m_language);
    QStringList parts;
    if (row.reversed)
        parts.append(tr("dibalikkan"));
    if (row.reason != Reason::None)
        parts.append(texts.term(code(row.reason)).toLower());
    if (row.beyondEstimate)
        parts.append(tr("di luar estimasi"));
    if (!row.activity.empty())
        parts.append(qs(row.activity));
    if (row.kind == MovementKind::Transfer && !row.kader.empty())
        parts.append(tr("kader %1").arg(qs(row.kader)));
    if (!row.actor.empty())
        parts.append(tr("oleh %1").arg(qs(row.actor)));
    return parts.join(QStringLiteral(", "));
}

HistoryModel::Item HistoryModel::itemOf(const services::HistoryRow& row) const
{
    const Texts texts(m_language);
    Item item;
    item.title = texts.term(row.to);
    if (row.kind == MovementKind::Transfer || row.kind == MovementKind::Merge)
        item.title = texts.term(code(row.kind));
    else if (row.kind == MovementKind::Naming)
        item.title = tr("%1, dari angka terbit").arg(item.title);
    item.detail = detailOf(row);
    item.date = texts.day(row.on);
    item.mark = row.reversed ? Mark::Reversed : Mark::Past;
    item.ink = lookOf(row.to).ink;
    item.row = row;
    return item;
}

void HistoryModel::show(const services::PersonDetails& details, Segment segment)
{
    beginResetModel();
    m_items.clear();
    const Texts texts(m_language);
    for (const services::HeadRow& head : details.heads) {
        const auto next = PeopleWords::nextStage(head.cell.stage);
        if (head.cell.segment != segment || !next)
            continue;
        Item item;
        item.mark = Mark::Next;
        item.title = texts.term(*next);
        item.detail = PeopleWords::nextCondition(head.cell.stage);
        item.date = tr("langkah berikut");
        m_items.push_back(std::move(item));
    }
    bool nowFound = false;
    for (const services::HistoryRow& row : details.history) {
        if (!isShown(row, segment))
            continue;
        Item item = itemOf(row);
        if (!row.reversed && !nowFound) {
            item.mark = Mark::Now;
            nowFound = true;
        }
        m_items.push_back(std::move(item));
    }
    endResetModel();
}

std::optional<services::HistoryRow> HistoryModel::movementAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return m_items[static_cast<std::size_t>(row)].row;
}

bool HistoryModel::isReversible(int row) const
{
    const auto movement = movementAt(row);
    return movement && !movement->reversed;
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Item& item = m_items[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case MarkRole:
        return static_cast<int>(item.mark);
    case DateRole:
        return item.date;
    case DetailRole:
        return item.detail;
    case InkRole:
        return static_cast<int>(item.ink);
    case Qt::AccessibleTextRole:
        return QStringList{item.title, item.date, item.detail}.join(QStringLiteral(", "));
    case Qt::ToolTipRole:
        return item.detail;
    default:
        return {};
    }
}

namespace {

constexpr double railX = 8.5;
constexpr double dotY = 11;

void paintMark(QPainter& painter, const QPointF& middle, HistoryModel::Mark mark, Ink ink,
               const QWidget* widget)
{
    painter.setBrush(Qt::NoBrush);
    switch (mark) {
    case HistoryModel::Mark::Next:
        painter.setPen(QPen(colour(Ink::Muted, widget), 1.4, Qt::DotLine));
        painter.drawEllipse(middle, 6.5, 6.5);
        return;
    case HistoryModel::Mark::Now:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(ink, widget));
        painter.drawEllipse(middle, 7.5, 7.5);
        painter.setBrush(colour(Ink::Card, widget));
        painter.drawEllipse(middle, 2.8, 2.8);
        return;
    case HistoryModel::Mark::Reversed:
        painter.setPen(QPen(colour(Ink::Border, widget), 1.4));
        painter.drawEllipse(middle, 4, 4);
        return;
    case HistoryModel::Mark::Past:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Ink::Border, widget));
        painter.drawEllipse(middle, 4.5, 4.5);
        return;
    }
}

/// The line from this mark down to the next.
void paintStem(QPainter& painter, const QRect& area, HistoryModel::Mark mark, bool last,
               const QWidget* widget)
{
    if (last)
        return;
    const bool next = mark == HistoryModel::Mark::Next;
    const double gap = next || mark == HistoryModel::Mark::Now ? 9 : 6.5;
    painter.setPen(QPen(colour(next ? Ink::Muted : Ink::Line, widget), next ? 1.4 : 2,
                        next ? Qt::DotLine : Qt::SolidLine));
    const double x = area.left() + railX;
    painter.drawLine(QPointF(x, area.top() + dotY + gap),
                     QPointF(x, area.top() + HistoryDelegate::rowHeight + dotY - 8));
}

} // namespace

void HistoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const QWidget* widget = option.widget;
    const auto mark = static_cast<HistoryModel::Mark>(index.data(HistoryModel::MarkRole).toInt());
    const auto ink = static_cast<Ink>(index.data(HistoryModel::InkRole).toInt());
    const QRect area = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus) &&
                         option.state.testFlag(QStyle::State_Selected);
    if (focused)
        painter->fillRect(area.adjusted(22, 0, 0, 0), colour(Ink::Selection, widget));
    paintStem(*painter, area, mark, index.row() + 1 == index.model()->rowCount(), widget);
    paintMark(*painter, QPointF(area.left() + railX, area.top() + dotY), mark, ink, widget);

    const bool quiet = mark == HistoryModel::Mark::Next || mark == HistoryModel::Mark::Reversed;
    QFont upper = gui::font(Type::Base, mark == HistoryModel::Mark::Now);
    upper.setStrikeOut(mark == HistoryModel::Mark::Reversed);
    const QFont lower = gui::font(Type::Small);
    QRect line(area.left() + 28, area.top() + 1, area.width() - 30, 20);
    const QString date = index.data(HistoryModel::DateRole).toString();
    painter->setFont(lower);
    painter->setPen(colour(Ink::Muted, widget));
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, date);
    const int room = line.width() - painter->fontMetrics().horizontalAdvance(date) - 8;
    painter->setFont(upper);
    painter->setPen(colour(quiet ? Ink::Muted : Ink::Text, widget));
    painter->drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room));
    line.translate(0, 17);
    painter->setFont(lower);
    painter->setPen(colour(Ink::Muted, widget));
    painter->drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data(HistoryModel::DetailRole).toString(),
                                          Qt::ElideRight, line.width()));
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, rowHeight};
}

} // namespace penggerak::gui
