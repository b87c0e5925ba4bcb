#include "gui/furniture/filter_chip.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/theme/theme_style.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QPainter>

namespace penggerak::gui {

namespace {

constexpr int sidePadding = 12;
constexpr int keyGap = 6;
constexpr int markSize = 14;

} // namespace

FilterChip::FilterChip(QWidget* parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &FilterChip::openChoices);
}

void FilterChip::setKey(const QString& key)
{
    m_key = key;
    setValue(m_value, m_away);
}

void FilterChip::setValue(const QString& value, bool awayFromDefault)
{
    m_value = value;
    m_away = awayFromDefault;
    setText(value);
    setAccessibleName(tr("%1: %2").arg(m_key, m_value));
    updateGeometry();
    update();
}

void FilterChip::setChoices(std::vector<Choice> choices, const QVariant& current)
{
    m_choices = std::move(choices);
    m_current = current;
}

void FilterChip::openChoices()
{
    const QPoint below = mapToGlobal(QPoint(0, height() + 4));
    if (m_popup) {
        m_popup(below);
        return;
    }
    if (m_choices.empty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* group = new QActionGroup(menu);
    for (const Choice& choice : m_choices) {
        QString text = choice.text;
        text.replace(QLatin1Char('&'), QLatin1String("&&"));
        QAction* action = menu->addAction(QString(choice.indent * 4, QLatin1Char(' ')) + text);
        action->setCheckable(true);
        action->setChecked(choice.data == m_current);
        group->addAction(action);
        if (action->isChecked())
            menu->setActiveAction(action);
        connect(action, &QAction::triggered, this,
                [this, data = choice.data] { emit picked(data); });
    }
    menu->popup(below);
}

QRectF FilterChip::markArea() const
{
    return {width() - sidePadding - markSize + 4.0, (height() - markSize) / 2.0, markSize,
            markSize};
}

QSize FilterChip::sizeHint() const
{
    const int key = QFontMetrics(gui::font(Type::Small)).horizontalAdvance(m_key);
    const int value = QFontMetrics(gui::font(Type::Base, true)).horizontalAdvance(m_value);
    return {2 * sidePadding + key + keyGap + value + keyGap - 2 + markSize - 4, space::chipHeight};
}

QSize FilterChip::minimumSizeHint() const
{
    constexpr int leastValue = 40;
    const int key = QFontMetrics(gui::font(Type::Small)).horizontalAdvance(m_key);
    return {
        std::min(sizeHint().width(), 2 * sidePadding + key + 2 * keyGap + leastValue + markSize),
        space::chipHeight};
}

void FilterChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool warm = underMouse() || isDown();
    paintBox(painter, rect(),
             colour(m_away ? Ink::InfoTint
                    : warm ? Ink::Hover
                           : Ink::Card,
                    this),
             colour(m_away ? Ink::Info : Ink::Border, this), height() / 2.0);
    QRect words = rect().adjusted(sidePadding, 0, 0, 0);
    painter.setFont(gui::font(Type::Small));
    painter.setPen(colour(m_away ? Ink::Info : Ink::Muted, this));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, m_key);
    words.adjust(painter.fontMetrics().horizontalAdvance(m_key) + keyGap, 0, 0, 0);
    painter.setFont(gui::font(Type::Base, true));
    painter.setPen(colour(m_away ? Ink::Info : Ink::Text, this));
    words.setRight(static_cast<int>(markArea().left()) - 4);
    const QString shown = painter.fontMetrics().elidedText(m_value, Qt::ElideRight, words.width());
    setToolTip(shown == m_value ? QString() : m_value);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, shown);
    paintIcon(painter, m_away ? markArea().adjusted(1, 1, -1, -1) : markArea(),
              m_away ? Icon::Close : Icon::ChevronDown,
              colour(m_away ? Ink::Info : Ink::Text, this));
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    const bool altDown = event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier;
    if (event->key() == Qt::Key_F4 || event->key() == Qt::Key_Return ||
        event->key() == Qt::Key_Enter || altDown) {
        click();
        return;
    }
    if (m_away && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        emit cleared();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void FilterChip::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_away && markArea().adjusted(-5, -9, 8, 9).contains(event->position())) {
        setDown(false);
        emit cleared();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

} // namespace penggerak::gui
