#include "gui/furniture/segment_bar.h"

#include "gui/theme/theme_style.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace penggerak::gui {

void paintBar(QPainter& painter, const QRectF& track, const std::vector<BarPart>& parts,
              const QWidget* widget)
{
    const double radius = std::min(5.0, track.height() / 2);
    const double gap = 1.5;
    painter.save();
    paintBox(painter, track, colour(Ink::BarRest, widget), colour(Ink::Border, widget), radius);
    QPainterPath round;
    round.addRoundedRect(track, radius, radius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(round);
    double x = track.left();
    for (const BarPart& part : parts) {
        const double width = std::clamp(part.share, 0.0, 1.0) * track.width();
        if (width <= 0)
            continue;
        // A share that is there stays visible, however small.
        const QRectF fill(x, track.top(), std::max(width, 3.0), track.height());
        if (part.hatched) {
            painter.fillRect(fill, colour(Ink::InfoTint, widget));
            painter.fillRect(fill, QBrush(colour(part.ink, widget), Qt::BDiagPattern));
        } else {
            painter.fillRect(fill, colour(part.ink, widget));
        }
        if (fill.right() < track.right() - 1)
            painter.fillRect(QRectF(fill.right(), track.top(), gap, track.height()),
                             colour(Ink::Card, widget));
        x = fill.right() + (parts.size() > 1 ? gap : 0);
    }
    painter.restore();
}

SegmentBar::SegmentBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SegmentBar::setParts(std::vector<BarPart> parts)
{
    m_parts = std::move(parts);
    update();
}

void SegmentBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBar(painter, rect(), m_parts, this);
}

Swatch::Swatch(Ink ink, QWidget* parent)
    : QWidget(parent)
    , m_ink(ink)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Swatch::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void paintSwatch(QPainter& painter, const QRectF& area, Ink ink, const QWidget* widget)
{
    const bool rest = ink == Ink::BarRest;
    paintBox(painter, area, colour(ink, widget), rest ? colour(Ink::Border, widget) : QColor(),
             2.5);
}

void Swatch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintSwatch(painter, rect(), m_ink, this);
}

} // namespace penggerak::gui
