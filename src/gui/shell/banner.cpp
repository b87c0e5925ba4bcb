#include "gui/shell/banner.h"

#include "gui/shell/banner_link.h"
#include "gui/theme/theme.h"
#include "gui/theme/theme_style.h"

#include <QHBoxLayout>
#include <QPainter>

namespace penggerak::gui {

BannerLink::BannerLink(const QString& text, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setFont(gui::font(Type::Small, true));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize BannerLink::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()), 24};
}

void BannerLink::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(colour(Ink::BannerText, this));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, text());
    const int y = height() / 2 + fontMetrics().ascent() / 2 + 2;
    painter.drawLine(0, y, width(), y);
}

Banner::Banner(const QString& mark, const QString& fact, const QString& meaning, QWidget* parent)
    : QWidget(parent)
    , m_mark(mark)
    , m_fact(fact)
    , m_meaning(meaning)
{
    setFixedHeight(30);
    setAccessibleName(fact + QLatin1Char(' ') + meaning);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 24, 0);
    row->setSpacing(24);
    row->addStretch();
}

BannerLink* Banner::addLink(const QString& text)
{
    auto* link = new BannerLink(text, this);
    layout()->addWidget(link);
    m_linksWidth += link->sizeHint().width() + 24;
    return link;
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Ink::Banner, this));
    int x = 16;
    painter.setFont(gui::font(Type::Axis, true));
    if (!m_mark.isEmpty()) {
        const QRectF plate(x, 6, painter.fontMetrics().horizontalAdvance(m_mark) + 18, 18);
        paintBox(painter, plate, colour(Ink::Sample, this), QColor(), 4);
        painter.setPen(colour(Ink::SampleText, this));
        painter.drawText(plate, Qt::AlignCenter, m_mark);
        x = static_cast<int>(plate.right()) + 12;
    }
    painter.setPen(colour(Ink::BannerText, this));
    painter.setFont(gui::font(Type::Small, true));
    const int room = width() - m_linksWidth - 40;
    painter.drawText(QRect(x, 0, std::max(0, room - x), height()), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_fact, Qt::ElideRight, room - x));
    x += painter.fontMetrics().horizontalAdvance(m_fact) + 8;
    painter.setFont(gui::font(Type::Small));
    if (x < room)
        painter.drawText(QRect(x, 0, room - x, height()), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_meaning, Qt::ElideRight, room - x));
}

} // namespace penggerak::gui
