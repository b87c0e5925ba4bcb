#include "gui/furniture/date_edit.h"

#include "gui/furniture/calendar.h"
#include "gui/furniture/texts.h"

#include <QDate>
#include <QKeyEvent>

namespace penggerak::gui {

DateEdit::DateEdit(QWidget* parent)
    : IconField(parent)
{
    setSymbol(Icon::Calendar);
    const QDate now = QDate::currentDate();
    m_near = Day::of(now.year(), now.month(), now.day()).value_or(Day());
    connect(this, &QLineEdit::returnPressed, this, &DateEdit::settle);
}

std::optional<Day> DateEdit::day() const
{
    return readDay(text(), m_near);
}

void DateEdit::setDay(std::optional<Day> day)
{
    m_told = day;
    setText(day ? Texts::of(this).day(*day) : QString());
}

void DateEdit::tell()
{
    const std::optional<Day> now = day();
    if (now == m_told && isValid())
        return;
    m_told = now;
    emit dayChanged(now);
}

void DateEdit::settle()
{
    if (const auto read = day())
        setText(Texts::of(this).day(*read));
    tell();
}

void DateEdit::keyPressEvent(QKeyEvent* event)
{
    const bool altDown = event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier;
    if (event->key() == Qt::Key_F4 || altDown) {
        openCalendar();
        return;
    }
    const QString typed = event->text();
    // A hyphen inside what is being typed belongs to the date; + and - step a whole one.
    const bool whole = text().isEmpty() || day().has_value();
    const bool wordy = text().contains(QLatin1Char(' ')) || text().isEmpty() || hasSelectedText();
    if (whole && (typed == QLatin1String("+") || (typed == QLatin1String("-") && wordy))) {
        const Day from = day().value_or(m_near);
        setText(Texts::of(this).day(from.plusDays(typed == QLatin1String("+") ? 1 : -1)));
        selectAll();
        tell();
        return;
    }
    IconField::keyPressEvent(event);
}

void DateEdit::focusOutEvent(QFocusEvent* event)
{
    settle();
    IconField::focusOutEvent(event);
}

void DateEdit::mousePressEvent(QMouseEvent* event)
{
    constexpr int iconRoom = 30;
    IconField::mousePressEvent(event);
    if (event->position().x() < iconRoom)
        openCalendar();
}

void DateEdit::openCalendar()
{
    gui::openCalendar(this, mapToGlobal(QPoint(0, height() + 4)), day().value_or(m_near),
                      [this](Day picked) {
                          setText(Texts::of(this).day(picked));
                          tell();
                      });
}

} // namespace penggerak::gui
