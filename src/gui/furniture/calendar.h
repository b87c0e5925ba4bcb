#pragma once

#include "core/base/day.h"

#include <functional>

class QPoint;
class QWidget;

namespace penggerak::gui {

/// Opens a calendar at a place of the screen; `picked` gets the chosen day. It closes itself.
void openCalendar(QWidget* owner, const QPoint& at, Day current, std::function<void(Day)> picked);

} // namespace penggerak::gui
