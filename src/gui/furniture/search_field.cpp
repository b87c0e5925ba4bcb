#include "gui/furniture/search_field.h"

#include "gui/furniture/key_cap.h"
#include "gui/theme/theme.h"
#include "gui/theme/theme_style.h"

#include <QKeyEvent>
#include <QPainter>

namespace penggerak::gui {

IconField::IconField(QWidget* parent)
    : QLineEdit(parent)
{
    setMinimumHeight(space::controlHeight);
    arrange();
}

void IconField::setSymbol(std::optional<Icon> symbol)
{
    m_symbol = symbol;
    arrange();
}

void IconField::setKeyHint(const QString& key)
{
    m_key = key;
    arrange();
}

void IconField::setUnit(const QString& unit)
{
    m_unit = unit;
    setAccessibleDescription(unit);
    arrange();
}

void IconField::setEdge(Ink ink)
{
    m_edge = ink;
    update();
}

void IconField::arrange()
{
    int right = 6;
    if (!m_key.isEmpty())
        right = KeyCap::widthOf(m_key) + 14;
    else if (!m_unit.isEmpty())
        right = QFontMetrics(gui::font(Type::Small)).horizontalAdvance(m_unit) + 16;
    setTextMargins(m_symbol ? 30 : 6, 0, right, 0);
    update();
}

void IconField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    if (m_edge != Ink::Border)
        paintBox(painter, rect(), QColor(), colour(m_edge, this), space::controlRadius - 1, 1.4);
    if (m_symbol)
        paintIcon(painter, QRectF(10, (height() - 17) / 2.0, 17, 17), *m_symbol,
                  colour(isEnabled() ? Ink::Muted : Ink::Faint, this));
    if (!m_key.isEmpty())
        KeyCap::paint(painter, QPointF(width() - KeyCap::widthOf(m_key) - 10, height() / 2.0),
                      m_key, this);
    if (!m_unit.isEmpty()) {
        painter.setFont(gui::font(Type::Small));
        painter.setPen(colour(Ink::Muted, this));
        painter.drawText(rect().adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter, m_unit);
    }
}

SearchField::SearchField(QWidget* parent)
    : IconField(parent)
{
    setSymbol(Icon::Search);
    m_pause.setSingleShot(true);
    m_pause.setInterval(200);
    const auto tell = [this] {
        m_pause.stop();
        if (text() == m_last)
            return;
        m_last = text();
        emit searched(m_last);
    };
    connect(&m_pause, &QTimer::timeout, this, tell);
    connect(this, &QLineEdit::returnPressed, this, tell);
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    IconField::keyPressEvent(event);
}

} // namespace penggerak::gui
