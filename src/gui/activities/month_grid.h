#pragma once

#include "core/base/day.h"
#include "gui/furniture/texts.h"

#include <QWidget>

#include <vector>

namespace penggerak::gui {

/// A month as a calendar, Monday first, with what happens on each of its days. Arrows go from day
/// to day, Page Up and Page Down from month to month, Home to today; Enter goes into the day.
class MonthGrid : public QWidget
{
    Q_OBJECT

public:
    MonthGrid(const Texts& texts, Day today, QWidget* parent);

    struct Entry
    {
        QString name;
        Day from;
        Day to;
        bool planned = false;
    };
    /// Of at least the days that are shown.
    void setEntries(std::vector<Entry> entries);
    Day day() const { return m_day; }
    void setDay(Day day);
    Day firstShown() const;
    Day lastShown() const;
    QSize minimumSizeHint() const override;

signals:
    void dayChanged(penggerak::Day day);
    void entered();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    int weeks() const;
    QRectF cell(Day day) const;
    void paintDay(QPainter& painter, Day day) const;
    std::vector<const Entry*> entriesOn(Day day) const;
    void announce();

    Texts m_texts;
    Day m_today;
    Day m_day;
    std::vector<Entry> m_entries;
};

} // namespace penggerak::gui
