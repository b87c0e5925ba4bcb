#include "gui/furniture/key_cap.h"

#include "gui/furniture/text_label.h"
#include "gui/theme/theme_style.h"

#include <QHBoxLayout>
#include <QPainter>

namespace penggerak::gui {

KeyCap::KeyCap(const QString& key, QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKey(key);
}

void KeyCap::setKey(const QString& key)
{
    m_key = key;
    setAccessibleName(key);
    updateGeometry();
    update();
}

int KeyCap::widthOf(const QString& key)
{
    return std::max(20, QFontMetrics(gui::font(Type::Axis, true)).horizontalAdvance(key) + 12);
}

QSize KeyCap::sizeHint() const
{
    return {widthOf(m_key), height};
}

void KeyCap::paint(QPainter& painter, const QPointF& middleLeft, const QString& key,
                   const QWidget* widget, bool onMain)
{
    const QRectF cap(middleLeft.x(), middleLeft.y() - height / 2.0, widthOf(key), height);
    if (onMain) {
        paintBox(painter, cap, colour(Ink::ButtonCap, widget), QColor(), 4);
    } else {
        const QColor edge = colour(Ink::Border, widget);
        paintBox(painter, cap, edge, QColor(), 4.5);
        paintBox(painter, cap.adjusted(1, 1, -1, -2), colour(Ink::Card, widget), QColor(), 3.5);
    }
    painter.save();
    painter.setFont(gui::font(Type::Axis, true));
    painter.setPen(colour(onMain ? Ink::ButtonText : Ink::Text, widget));
    painter.drawText(cap.adjusted(0, 0, 0, -1), Qt::AlignCenter, key);
    painter.restore();
}

void KeyCap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, QPointF(0, QWidget::height() / 2.0), m_key, this);
}

KeyHint::KeyHint(const QString& key, const QString& text, QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new KeyCap(key, this));
    row->addWidget(new TextLabel(text, Type::Small, Ink::Muted, this));
}

} // namespace penggerak::gui
