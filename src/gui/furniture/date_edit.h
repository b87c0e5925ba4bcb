#pragma once

#include "core/base/day.h"
#include "gui/furniture/search_field.h"

#include <optional>

namespace penggerak::gui {

/// A date that is typed (`2/11/16`, `02 Nov 2016`, `021116`), stepped with + and -, or picked from
/// a calendar with F4. What is no date is left standing and refused by isValid().
class DateEdit : public IconField
{
    Q_OBJECT

public:
    explicit DateEdit(QWidget* parent = nullptr);

    /// Nothing when empty or not a date.
    std::optional<Day> day() const;
    void setDay(std::optional<Day> day);
    /// Short forms are completed from this day; + and - start here when the field is empty.
    void setNear(Day day) { m_near = day; }
    /// True when empty or a date.
    bool isValid() const { return text().trimmed().isEmpty() || day().has_value(); }

signals:
    /// The typed text was read, a step was made or a day picked. Nothing: emptied or unreadable.
    void dayChanged(const std::optional<penggerak::Day>& day);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void settle();
    void tell();
    void openCalendar();
    Day m_near;
    std::optional<Day> m_told;
};

} // namespace penggerak::gui
