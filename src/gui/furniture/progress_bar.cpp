#include "gui/furniture/progress_bar.h"

#include "gui/theme/colours.h"
#include "gui/theme/theme_style.h"

#include <QPainter>

#include <algorithm>

namespace penggerak::gui {

namespace {

constexpr int parts = 1000; // a bar counts in int
constexpr int wanderStep = 40;
constexpr double wanderWidth = 0.22;

} // namespace

ProgressBar::ProgressBar(QWidget* parent)
    : QProgressBar(parent)
{
    setTextVisible(false);
    setFixedHeight(8);
    setRange(0, parts);
    setValue(0);
}

void ProgressBar::setProgress(std::int64_t done, std::int64_t total)
{
    setRange(0, total > 0 ? parts : 0);
    if (total > 0)
        setValue(static_cast<int>(std::clamp<std::int64_t>(done, 0, total) * parts / total));
    else
        m_wander = (m_wander + wanderStep) % parts;
    update();
}

void ProgressBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF track = rect();
    const double radius = track.height() / 2;
    paintBox(painter, track, colour(Ink::BarRest, this), colour(Ink::Border, this), radius);
    QRectF filled = track;
    if (maximum() > 0) {
        if (value() <= 0)
            return;
        filled.setWidth(std::max(track.height(), track.width() * value() / maximum()));
    } else {
        filled.setWidth(track.width() * wanderWidth);
        filled.moveLeft((track.width() - filled.width()) * m_wander / parts);
    }
    paintBox(painter, filled, colour(Ink::Link, this), QColor(), radius);
}

} // namespace penggerak::gui
