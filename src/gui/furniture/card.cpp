#include "gui/furniture/card.h"

#include "gui/theme/theme.h"
#include "gui/theme/theme_style.h"

#include <QPainter>

namespace penggerak::gui {

Card::Card(QWidget* parent)
    : QFrame(parent)
{
    setContentsMargins(1, 1, 1, 3);
}

void Card::setFlat(bool flat)
{
    m_flat = flat;
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF ground = QRectF(rect()).adjusted(0, 0, 0, -2);
    const QColor shadow = colour(Ink::Shadow, this);
    if (!m_flat && shadow.alpha() > 0)
        for (const int drop : {1, 2})
            paintBox(painter, ground.translated(0, drop), shadow, QColor(), space::cardRadius);
    paintBox(painter, ground, colour(m_flat ? Ink::Window : Ink::Card, this),
             colour(Ink::Line, this), space::cardRadius);
}

Rule::Rule(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Rule::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Ink::Line, this));
}

} // namespace penggerak::gui
