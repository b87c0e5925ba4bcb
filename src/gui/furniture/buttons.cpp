#include "gui/furniture/buttons.h"

#include "gui/furniture/key_cap.h"
#include "gui/theme/theme_style.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace penggerak::gui {

namespace {

constexpr int symbolSize = 16;
constexpr int gap = 8;

QString plain(QString text)
{
    return text.remove(QLatin1Char('&'));
}

} // namespace

ActionButton::ActionButton(QWidget* parent)
    : ActionButton(Kind::Secondary, {}, parent)
{
}

ActionButton::ActionButton(Kind kind, const QString& text, QWidget* parent)
    : QPushButton(text, parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKind(kind);
}

void ActionButton::setKind(Kind kind)
{
    m_kind = kind;
    setFont(gui::font(kind == Kind::Text ? Type::Small : Type::Base, true));
    if (kind == Kind::Text)
        setCursor(Qt::PointingHandCursor);
    updateGeometry();
    update();
}

QString ActionButton::kindName() const
{
    switch (m_kind) {
    case Kind::Primary:
        return QStringLiteral("primary");
    case Kind::Text:
        return QStringLiteral("text");
    case Kind::Danger:
        return QStringLiteral("danger");
    case Kind::Secondary:
        break;
    }
    return QStringLiteral("secondary");
}

void ActionButton::setKindName(const QString& name)
{
    setKind(name == QLatin1String("primary")  ? Kind::Primary
            : name == QLatin1String("text")   ? Kind::Text
            : name == QLatin1String("danger") ? Kind::Danger
                                              : Kind::Secondary);
}

void ActionButton::setHint(const QString& hint)
{
    m_hint = hint;
    updateGeometry();
    update();
}

void ActionButton::setSymbol(std::optional<Icon> symbol)
{
    m_symbol = symbol;
    updateGeometry();
    update();
}

void ActionButton::setTail(std::optional<Icon> tail)
{
    m_tail = tail;
    updateGeometry();
    update();
}

QSize ActionButton::sizeHint() const
{
    int width = fontMetrics().horizontalAdvance(plain(text()));
    if (m_symbol)
        width += symbolSize + gap;
    if (m_tail)
        width += symbolSize + 2;
    if (!m_hint.isEmpty())
        width += KeyCap::widthOf(m_hint) + gap;
    if (m_kind == Kind::Text)
        return {width + 4, 26};
    return {width + 28, space::controlHeight};
}

QColor ActionButton::writing() const
{
    if (!isEnabled())
        return colour(Ink::Faint, this);
    switch (m_kind) {
    case Kind::Primary:
        return colour(Ink::ButtonText, this);
    case Kind::Text:
        return colour(Ink::Link, this);
    case Kind::Danger:
        return colour(Ink::Bad, this);
    case Kind::Secondary:
        break;
    }
    return colour(Ink::Text, this);
}

void ActionButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool warm = isEnabled() && (underMouse() || isDown());
    if (m_kind == Kind::Primary)
        paintBox(painter, rect(),
                 colour(!isEnabled() ? Ink::Line
                        : warm       ? Ink::ButtonHover
                                     : Ink::Button,
                        this),
                 QColor(), space::controlRadius);
    else if (m_kind != Kind::Text)
        paintBox(painter, rect(), colour(warm ? Ink::Hover : Ink::Card, this),
                 colour(!isEnabled()             ? Ink::Line
                        : m_kind == Kind::Danger ? Ink::Bad
                                                 : Ink::Border,
                        this),
                 space::controlRadius);
    const QColor ink = writing();
    const double middle = height() / 2.0;
    const int content = sizeHint().width() - (m_kind == Kind::Text ? 4 : 28);
    double x = std::max(2.0, (width() - content) / 2.0);
    if (m_symbol) {
        paintIcon(painter, QRectF(x, middle - symbolSize / 2.0, symbolSize, symbolSize), *m_symbol,
                  ink);
        x += symbolSize + gap;
    }
    painter.setPen(ink);
    const int words = fontMetrics().horizontalAdvance(plain(text()));
    const QRectF place(x, 0, words + 4, height());
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    if (m_kind == Kind::Text && warm)
        painter.drawLine(QPointF(x, middle + fontMetrics().ascent() / 2.0 + 2),
                         QPointF(x + words, middle + fontMetrics().ascent() / 2.0 + 2));
    x += words;
    if (m_tail)
        paintIcon(painter, QRectF(x + 4, middle - symbolSize / 2.0, symbolSize, symbolSize),
                  *m_tail, ink);
    if (!m_hint.isEmpty())
        KeyCap::paint(painter, QPointF(x + gap, middle), m_hint, this,
                      m_kind == Kind::Primary && isEnabled());
}

IconButton::IconButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

IconButton::IconButton(Icon symbol, const QString& name, QWidget* parent)
    : IconButton(parent)
{
    setSymbol(symbol, name);
}

void IconButton::setSymbol(Icon symbol, const QString& name)
{
    m_symbol = symbol;
    setAccessibleName(name);
    setToolTip(name);
    update();
}

void IconButton::setFramed(bool framed)
{
    m_framed = framed;
    updateGeometry();
    update();
}

void IconButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool warm = isEnabled() && (underMouse() || isDown());
    if (m_framed || warm)
        paintBox(painter, rect(), colour(warm ? Ink::Hover : Ink::Card, this),
                 m_framed ? colour(isEnabled() ? Ink::Border : Ink::Line, this) : QColor(),
                 space::controlRadius - 1);
    const double size = m_framed ? 16 : 18;
    paintIcon(painter, QRectF((width() - size) / 2.0, (height() - size) / 2.0, size, size),
              m_symbol, colour(isEnabled() ? Ink::Text : Ink::Faint, this));
}

void paintDottedLine(QPainter& painter, double x1, double x2, double y, const QColor& colour,
                     bool solid)
{
    painter.save();
    QPen pen(colour, 1);
    if (!solid)
        pen.setDashPattern({1, 2});
    painter.setPen(pen);
    painter.drawLine(QPointF(x1, y), QPointF(x2, y));
    painter.restore();
}

NumberButton::NumberButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setType(Type::Base);
}

void NumberButton::setType(Type type, bool strong)
{
    setFont(gui::font(type, strong));
    updateGeometry();
}

void NumberButton::setOpens(bool opens)
{
    m_opens = opens;
    setFocusPolicy(opens ? Qt::StrongFocus : Qt::NoFocus);
    setEnabled(opens);
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

QSize NumberButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2, std::max(fontMetrics().height() + 4, 24)};
}

void NumberButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor ink = colour(m_opens ? Ink::Link : Ink::Text, this);
    painter.setPen(ink);
    const QRect place = rect().adjusted(1, 0, -1, 0);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text());
    if (!m_opens)
        return;
    const double y = height() / 2.0 + fontMetrics().ascent() / 2.0 + 3.5;
    paintDottedLine(painter, place.left(), place.left() + fontMetrics().horizontalAdvance(text()),
                    y, ink, underMouse());
}

} // namespace penggerak::gui
