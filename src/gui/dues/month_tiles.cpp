#include "gui/dues/month_tiles.h"

#include "gui/furniture/key_cap.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/theme/theme_style.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

namespace penggerak::gui {

namespace {

constexpr double gap = 8;
constexpr double inset = 10;
constexpr double tileHeight = 66;

} // namespace

MonthTiles::MonthTiles(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(static_cast<int>(tileHeight));
    setAccessibleName(tr("Berapa bulan"));
}

void MonthTiles::setTiles(std::vector<Tile> tiles)
{
    m_tiles = std::move(tiles);
    if (m_current >= count())
        m_current = -1;
    announce();
    update();
}

void MonthTiles::setCurrent(int index)
{
    m_current = index;
    announce();
    update();
}

void MonthTiles::choose(int index)
{
    if (index < 0 || index >= count() || !m_tiles[static_cast<std::size_t>(index)].possible)
        return;
    setCurrent(index);
    emit chosen(index);
}

void MonthTiles::announce()
{
    if (m_current < 0) {
        setAccessibleDescription({});
        return;
    }
    const Tile& tile = m_tiles[static_cast<std::size_t>(m_current)];
    setAccessibleDescription(tr("%1 bulan, Rp %2, %3")
                                 .arg(QString::number(tile.months), tile.amount,
                                      tile.missing.isEmpty() ? tile.until : tile.missing));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QRectF MonthTiles::area(int index) const
{
    const double each = (width() - gap * (count() - 1)) / std::max(1, count());
    return {index * (each + gap), 0, each, tileHeight};
}

void MonthTiles::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int index = 0; index < count(); ++index) {
        const Tile& tile = m_tiles[static_cast<std::size_t>(index)];
        const bool short_ = !tile.missing.isEmpty();
        const bool on = index == m_current;
        const bool pale = short_ || !tile.possible;
        const QRectF box = area(index).adjusted(1, 1, -1, -1);
        const Ink fill =
            on ? (short_ ? Ink::BadTint : Ink::InfoTint) : (pale ? Ink::Window : Ink::Card);
        const Ink edge = on ? (short_ ? Ink::Bad : Ink::Link) : (pale ? Ink::Line : Ink::Border);
        paintBox(painter, box, colour(fill, this), colour(edge, this), space::controlRadius);
        if (on) {
            painter.setPen(QPen(colour(hasFocus() ? Ink::Focus : edge, this), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box, space::controlRadius, space::controlRadius);
        }
        const QRectF words = box.adjusted(inset, 7, -inset, -6);
        painter.setFont(gui::font(Type::Small));
        painter.setPen(colour(on ? (short_ ? Ink::Bad : Ink::Link) : Ink::Muted, this));
        painter.drawText(words, Qt::AlignLeft | Qt::AlignTop,
                         tile.months == 1 ? tr("1 bulan") : tr("%1 bulan").arg(tile.months));
        painter.setFont(gui::font(Type::Base, true));
        painter.setPen(colour(pale && !on ? Ink::Muted : Ink::Text, this));
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, tile.amount);
        painter.setFont(gui::font(Type::Small));
        QRectF foot = words;
        if (short_) {
            paintIcon(painter, QRectF(words.left(), words.bottom() - 14, 12, 12), Icon::Refusal,
                      colour(Ink::Bad, this));
            foot.adjust(16, 0, 0, 0);
        }
        painter.setPen(colour(short_ ? Ink::Bad : on ? Ink::Link : Ink::Muted, this));
        const QString said = short_ ? tile.missing : tile.until;
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom,
                         painter.fontMetrics().elidedText(said, Qt::ElideRight, int(foot.width())));
        const QString key = QString::number(index + 1);
        KeyCap::paint(
            painter,
            QPointF(box.right() - KeyCap::widthOf(key) - 6, box.top() + 6 + KeyCap::height / 2.0),
            key, this);
    }
}

void MonthTiles::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        choose(m_current - 1);
        return;
    case Qt::Key_Right:
        choose(m_current + 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit taken();
        return;
    default:
        break;
    }
    if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier)
        if (event->key() >= Qt::Key_1 && event->key() < Qt::Key_1 + count()) {
            choose(event->key() - Qt::Key_1);
            return;
        }
    QWidget::keyPressEvent(event);
}

void MonthTiles::mousePressEvent(QMouseEvent* event)
{
    for (int index = 0; index < count(); ++index)
        if (area(index).contains(event->position()))
            choose(index);
}

} // namespace penggerak::gui
