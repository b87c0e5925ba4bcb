#include "gui/shell/drop_veil.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/theme/theme_style.h"

#include <QPainter>

namespace penggerak::gui {

DropVeil::DropVeil(QWidget* window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropVeil::cover()
{
    setGeometry(parentWidget()->rect());
    show();
    raise();
}

void DropVeil::paintEvent(QPaintEvent*)
{
    constexpr int veil = 225; // of 255: the page shows through
    constexpr int edge = 20;
    QPainter painter(this);
    QColor ground = colour(Ink::Window, this);
    ground.setAlpha(veil);
    painter.fillRect(rect(), ground);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Ink::Link, this), 2, Qt::DashLine));
    painter.drawRoundedRect(rect().adjusted(edge, edge, -edge, -edge), space::cardRadius,
                            space::cardRadius);
    const QPoint middle = rect().center();
    paintIcon(painter, QRectF(middle.x() - 20, middle.y() - 52, 40, 40), Icon::Download,
              colour(Ink::Link, this));
    painter.setPen(colour(Ink::Text, this));
    painter.setFont(gui::font(Type::Title, true));
    painter.drawText(QRect(0, middle.y(), width(), 40), Qt::AlignCenter,
                     tr("Lepaskan untuk membaca berkas ini"));
}

} // namespace penggerak::gui
