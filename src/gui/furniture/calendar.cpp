#include "gui/furniture/calendar.h"

#include "gui/theme/theme.h"

#include <QCalendarWidget>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace penggerak::gui {

void openCalendar(QWidget* owner, const QPoint& at, Day current, std::function<void(Day)> picked)
{
    auto* popup = new QFrame(owner, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::Box);
    auto* layout = new QVBoxLayout(popup);
    layout->setContentsMargins(4, 4, 4, 4);
    auto* calendar = new QCalendarWidget(popup);
    calendar->setLocale(owner->locale());
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setMinimumDate(QDate(1900, 1, 1));
    calendar->setMaximumDate(QDate(2199, 12, 31));
    calendar->setAccessibleName(QCalendarWidget::tr("Kalender"));
    QTextCharFormat plain;
    plain.setForeground(colour(Ink::Text, owner));
    for (const auto weekend : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(weekend, plain);
    calendar->setSelectedDate(QDate(current.year(), current.month(), current.dayOfMonth()));
    layout->addWidget(calendar);
    const auto take = [popup, picked = std::move(picked)](QDate date) {
        const auto day = Day::of(date.year(), date.month(), date.day());
        popup->close();
        if (day)
            picked(*day);
    };
    QObject::connect(calendar, &QCalendarWidget::clicked, popup, take);
    QObject::connect(calendar, &QCalendarWidget::activated, popup, take);
    popup->move(at);
    popup->show();
    calendar->setFocus();
}

} // namespace penggerak::gui
