#include "gui/furniture/text_label.h"

#include "gui/theme/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

namespace penggerak::gui {

TextLabel::TextLabel(const QString& text, Type type, Ink ink, QWidget* parent, bool strong)
    : QLabel(text, parent)
{
    setType(type, strong);
    setInk(ink);
    setTextFormat(Qt::PlainText);
}

void TextLabel::setInk(Ink ink)
{
    m_ink = ink;
    m_applying = true;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, colour(ink, this));
    setPalette(colours);
    m_applying = false;
}

void TextLabel::setType(Type type, bool strong)
{
    setFont(gui::font(type, strong));
}

void TextLabel::setLook(const QString& look)
{
    m_look = look;
    const auto apply = [this](Type type, Ink ink, bool strong = false) {
        setType(type, strong);
        setInk(ink);
    };
    if (look == QLatin1String("muted"))
        apply(Type::Small, Ink::Muted);
    else if (look == QLatin1String("small"))
        apply(Type::Small, Ink::Text);
    else if (look == QLatin1String("strong"))
        apply(Type::Base, Ink::Text, true);
    else if (look == QLatin1String("field"))
        apply(Type::Small, Ink::Text, true);
    else if (look == QLatin1String("section"))
        apply(Type::Section, Ink::Text, true);
    else if (look == QLatin1String("title"))
        apply(Type::Title, Ink::Text, true);
    else if (look == QLatin1String("number"))
        apply(Type::Number, Ink::Text, true);
    else if (look == QLatin1String("good"))
        apply(Type::Small, Ink::Good, true);
    else if (look == QLatin1String("warn"))
        apply(Type::Small, Ink::Warn, true);
    else if (look == QLatin1String("bad"))
        apply(Type::Small, Ink::Bad, true);
    else
        apply(Type::Base, Ink::Text);
}

void TextLabel::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
    update();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    return m_elided ? QSize(std::min(size.width(), 40), size.height()) : size;
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !m_applying)
        setInk(m_ink);
}

void TextLabel::paintEvent(QPaintEvent* event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    setToolTip(shown == text() ? QString() : text());
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine, shown);
}

FieldLabel::FieldLabel(QWidget* parent)
    : TextLabel(parent)
{
    setLook(QStringLiteral("field"));
}

QString FieldLabel::requiredText() const
{
    return m_required ? tr("(wajib)") : QString();
}

QSize FieldLabel::sizeHint() const
{
    QSize size = TextLabel::sizeHint();
    if (m_required)
        size.rwidth() += 6 + QFontMetrics(gui::font(Type::Small)).horizontalAdvance(requiredText());
    return size;
}

void FieldLabel::paintEvent(QPaintEvent* event)
{
    TextLabel::paintEvent(event);
    if (!m_required)
        return;
    QPainter painter(this);
    painter.setFont(gui::font(Type::Small));
    painter.setPen(colour(Ink::Muted, this));
    QString shown = text();
    shown.remove(QLatin1Char('&'));
    painter.drawText(contentsRect().adjusted(fontMetrics().horizontalAdvance(shown) + 6, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, requiredText());
}

FieldNote::FieldNote(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFont(gui::font(Type::Small));
    hide();
}

namespace {

constexpr int noteIndent = 20;

Ink inkOf(FieldNote::Kind kind)
{
    switch (kind) {
    case FieldNote::Kind::Good:
        return Ink::Good;
    case FieldNote::Kind::Warning:
        return Ink::Warn;
    case FieldNote::Kind::Refusal:
        return Ink::Bad;
    case FieldNote::Kind::Hint:
        break;
    }
    return Ink::Muted;
}

} // namespace

void FieldNote::show(Kind kind, const QString& text)
{
    m_kind = kind;
    m_text = text;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
    if (kind == Kind::Refusal && !text.isEmpty()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void FieldNote::clear()
{
    show(Kind::Hint, {});
}

int FieldNote::heightForWidth(int width) const
{
    const int indent = m_kind == Kind::Hint ? 0 : noteIndent;
    return fontMetrics()
               .boundingRect(0, 0, std::max(1, width - indent), 1000, Qt::TextWordWrap, m_text)
               .height() +
           2;
}

QSize FieldNote::sizeHint() const
{
    return {60, fontMetrics().height() + 2};
}

void FieldNote::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor ink = colour(inkOf(m_kind), this);
    QRect area = rect();
    if (m_kind != Kind::Hint) {
        const Icon mark = m_kind == Kind::Good      ? Icon::Ok
                          : m_kind == Kind::Warning ? Icon::Warning
                                                    : Icon::Refusal;
        paintIcon(painter, QRectF(0, (fontMetrics().height() - 14) / 2.0, 14, 14), mark, ink);
        area.setLeft(noteIndent);
    }
    painter.setPen(ink);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_text);
}

} // namespace penggerak::gui
