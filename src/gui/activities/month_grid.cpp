#include "gui/activities/month_grid.h"

#include "gui/theme/theme.h"
#include "gui/theme/theme_style.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace penggerak::gui {

namespace {

constexpr int weekDays = 7;
constexpr double headHeight = 26;
constexpr double leastCell = 46;
constexpr double lineHeight = 18;
constexpr double numberHeight = 20;
/// What lasts longer is no event of its days: it is listed under them, and not written into each.
constexpr int longestWritten = 7;

/// 0 Monday to 6 Sunday; 1970-01-01 was a Thursday.
int weekDayOf(Day day)
{
    return ((day.sinceEpoch() + 3) % weekDays + weekDays) % weekDays;
}

} // namespace

MonthGrid::MonthGrid(const Texts& texts, Day today, QWidget* parent)
    : QWidget(parent)
    , m_texts(texts)
    , m_today(today)
    , m_day(today)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Kalender"));
    announce();
}

QSize MonthGrid::minimumSizeHint() const
{
    return {weekDays * 40, int(headHeight + 6 * leastCell)};
}

void MonthGrid::setEntries(std::vector<Entry> entries)
{
    m_entries = std::move(entries);
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) {
        return a.to.sinceEpoch() - a.from.sinceEpoch() < b.to.sinceEpoch() - b.from.sinceEpoch();
    });
    announce();
    update();
}

void MonthGrid::setDay(Day day)
{
    day = std::clamp(day, *Day::of(1900, 2, 1), *Day::of(2199, 11, 30)); // whole weeks around it
    if (day == m_day)
        return;
    m_day = day;
    announce();
    update();
    emit dayChanged(day);
}

Day MonthGrid::firstShown() const
{
    const Day first = Month::of(m_day).firstDay();
    return first.plusDays(-weekDayOf(first));
}

Day MonthGrid::lastShown() const
{
    return firstShown().plusDays(weeks() * weekDays - 1);
}

int MonthGrid::weeks() const
{
    const int days = Month::of(m_day).lastDay().sinceEpoch() - firstShown().sinceEpoch() + 1;
    return (days + weekDays - 1) / weekDays;
}

QRectF MonthGrid::cell(Day day) const
{
    const int index = day.sinceEpoch() - firstShown().sinceEpoch();
    const double across = double(width()) / weekDays;
    const double down = (height() - headHeight) / weeks();
    return {index % weekDays * across, headHeight + index / weekDays * down, across, down};
}

std::vector<const MonthGrid::Entry*> MonthGrid::entriesOn(Day day) const
{
    std::vector<const Entry*> found;
    for (const Entry& entry : m_entries)
        if (entry.from <= day && day <= entry.to)
            found.push_back(&entry);
    return found;
}

void MonthGrid::announce()
{
    const std::vector<const Entry*> found = entriesOn(m_day);
    QStringList words{m_texts.day(m_day),
                      tr("%1 kegiatan").arg(m_texts.count(std::int64_t(found.size())))};
    for (const Entry* entry : found)
        words.append(entry->name);
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void MonthGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double across = double(width()) / weekDays;
    painter.setFont(gui::font(Type::Small));
    painter.setPen(colour(Ink::Muted, this));
    for (int column = 0; column < weekDays; ++column)
        painter.drawText(QRectF(column * across + 8, 0, across - 8, headHeight),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         m_texts.locale().dayName(column + 1, QLocale::ShortFormat));
    for (Day day = firstShown(); day <= lastShown(); day = day.plusDays(1))
        paintDay(painter, day);
}

void MonthGrid::paintDay(QPainter& painter, Day day) const
{
    const QRectF box = cell(day);
    const bool inMonth = Month::of(day) == Month::of(m_day);
    painter.setPen(colour(Ink::Line, this));
    painter.drawLine(box.topLeft(), box.topRight());
    if (day == m_day) {
        const QRectF ring = box.adjusted(1.5, 2.5, -1.5, -1.5);
        paintBox(painter, ring, colour(Ink::Selection, this),
                 colour(hasFocus() ? Ink::Focus : Ink::Link, this), space::controlRadius,
                 hasFocus() ? 2 : 1);
    }
    painter.setFont(gui::font(Type::Small, day == m_today));
    painter.setPen(colour(day == m_today ? Ink::Link : inMonth ? Ink::Text : Ink::Muted, this));
    const QString number = QString::number(day.dayOfMonth());
    painter.drawText(QRectF(box.left() + 8, box.top() + 3, box.width() - 16, numberHeight),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     day == m_today ? tr("%1 hari ini").arg(number) : number);
    std::vector<const Entry*> written = entriesOn(day);
    std::erase_if(written, [](const Entry* entry) {
        return entry->to.sinceEpoch() - entry->from.sinceEpoch() >= longestWritten;
    });
    const int room = std::max(1, int((box.height() - numberHeight - 6) / lineHeight));
    const int shown = int(written.size()) <= room ? int(written.size()) : room - 1;
    QRectF line(box.left() + 4, box.top() + numberHeight + 3, box.width() - 8, lineHeight - 2);
    painter.setFont(gui::font(Type::Small));
    for (int i = 0; i < shown; ++i, line.translate(0, lineHeight)) {
        const bool planned = written[std::size_t(i)]->planned;
        paintBox(painter, line, colour(planned ? Ink::NeutralTint : Ink::InfoTint, this), QColor(),
                 4);
        painter.setPen(colour(planned ? Ink::Neutral : Ink::Info, this));
        const QRectF words = line.adjusted(5, 0, -3, 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(written[std::size_t(i)]->name,
                                                          Qt::ElideRight, int(words.width())));
    }
    if (shown < int(written.size())) {
        painter.setPen(colour(Ink::Muted, this));
        painter.drawText(line.adjusted(5, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("+%1 lagi").arg(int(written.size()) - shown));
    }
}

void MonthGrid::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setDay(m_day.plusDays(-1));
    case Qt::Key_Right:
        return setDay(m_day.plusDays(1));
    case Qt::Key_Up:
        return setDay(m_day.plusDays(-weekDays));
    case Qt::Key_Down:
        return setDay(m_day.plusDays(weekDays));
    case Qt::Key_PageUp:
        return setDay(m_day.plusMonths(-1));
    case Qt::Key_PageDown:
        return setDay(m_day.plusMonths(1));
    case Qt::Key_Home:
        return setDay(m_today);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit entered();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthGrid::mousePressEvent(QMouseEvent* event)
{
    for (Day day = firstShown(); day <= lastShown(); day = day.plusDays(1))
        if (cell(day).contains(event->position()))
            return setDay(day);
}

void MonthGrid::mouseDoubleClickEvent(QMouseEvent*)
{
    emit entered();
}

} // namespace penggerak::gui
