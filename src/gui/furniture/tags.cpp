#include "gui/furniture/tags.h"

#include "gui/furniture/texts.h"
#include "gui/theme/theme.h"
#include "gui/theme/theme_style.h"

#include <QPainter>

namespace penggerak::gui {

TagLook lookOf(Stage stage)
{
    switch (stage) {
    case Stage::Outside:
        return {Icon::Logout, Ink::Neutral, Ink::NeutralTint};
    case Stage::Unreached:
        return {Icon::Circle, Ink::Neutral, Ink::NeutralTint};
    case Stage::Prospect:
        return {Icon::Bookmark, Ink::Neutral, Ink::NeutralTint};
    case Stage::Contacted:
        return {Icon::Phone, Ink::Info, Ink::InfoTint};
    case Stage::Informed:
        return {Icon::Chat, Ink::Info, Ink::InfoTint};
    case Stage::Registered:
        return {Icon::Document, Ink::Registered, Ink::RegisteredTint};
    case Stage::Active:
        return {Icon::Shield, Ink::Good, Ink::GoodTint};
    case Stage::Arrears:
        return {Icon::Clock, Ink::Bad, Ink::BadTint};
    case Stage::Lapsed:
        return {Icon::Warning, Ink::Bad, Ink::BadTint};
    case Stage::Refused:
        return {Icon::Refusal, Ink::Neutral, Ink::NeutralTint};
    }
    return {};
}

int tagWidth(const QString& word)
{
    return QFontMetrics(gui::font(Type::Small, true)).horizontalAdvance(word) + 34;
}

void paintTag(QPainter& painter, const QPointF& middleLeft, const QString& word,
              const TagLook& look, const QWidget* widget, bool selected)
{
    const QRectF pill(middleLeft.x(), middleLeft.y() - space::tagHeight / 2.0, tagWidth(word),
                      space::tagHeight);
    const QColor ink = colour(look.ink, widget);
    paintBox(painter, pill, colour(selected ? Ink::Card : look.tint, widget), QColor(),
             space::tagHeight / 2.0);
    paintIcon(painter, QRectF(pill.left() + 8, pill.center().y() - 7, 14, 14), look.icon, ink);
    painter.save();
    painter.setFont(gui::font(Type::Small, true));
    painter.setPen(ink);
    painter.drawText(pill.adjusted(25, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, word);
    painter.restore();
}

Tag::Tag(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Tag::set(const QString& word, const TagLook& look)
{
    m_word = word;
    m_look = look;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const
{
    return {tagWidth(m_word), space::tagHeight};
}

void Tag::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintTag(painter, QPointF(0, height() / 2.0), m_word, m_look, this);
}

void StageTag::setStage(Stage stage)
{
    set(Texts::of(this).term(stage), lookOf(stage));
}

} // namespace penggerak::gui
