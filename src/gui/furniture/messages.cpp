#include "gui/furniture/messages.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/text_label.h"
#include "gui/theme/theme_style.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace penggerak::gui {

namespace {

struct BoxLook
{
    Icon icon;
    Ink ink;
    Ink tint;
    Ink edge;
};

BoxLook lookOf(InlineMessage::Kind kind)
{
    switch (kind) {
    case InlineMessage::Kind::Warning:
        return {Icon::Warning, Ink::Warn, Ink::WarnTint, Ink::WarnEdge};
    case InlineMessage::Kind::Refusal:
        return {Icon::Refusal, Ink::Bad, Ink::BadTint, Ink::BadEdge};
    case InlineMessage::Kind::Ok:
        return {Icon::Ok, Ink::Good, Ink::GoodTint, Ink::GoodEdge};
    case InlineMessage::Kind::Info:
        break;
    }
    return {Icon::Info, Ink::Info, Ink::InfoTint, Ink::InfoEdge};
}

} // namespace

InlineMessage::InlineMessage(QWidget* parent)
    : QFrame(parent)
{
    m_fact = new TextLabel(this);
    m_fact->setWordWrap(true);
    m_meaning = new TextLabel({}, Type::Small, Ink::Text, this);
    m_meaning->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_fact);
    words->addWidget(m_meaning);
    m_body = new QVBoxLayout;
    m_body->setSpacing(space::small);
    m_acts = new QHBoxLayout;
    m_acts->setSpacing(space::small);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addLayout(words, 1);
    row->addLayout(m_acts);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(42, 10, 14, 10);
    layout->setSpacing(space::small);
    layout->addLayout(row);
    layout->addLayout(m_body);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    hide();
}

void InlineMessage::show(Kind kind, const QString& fact, const QString& meaning)
{
    m_kind = kind;
    m_fact->setText(fact);
    m_fact->setType(Type::Base, true);
    m_fact->setInk(kind == Kind::Ok ? Ink::Text : lookOf(kind).ink);
    m_meaning->setText(meaning);
    m_meaning->setVisible(!meaning.isEmpty());
    setAccessibleName(text());
    QFrame::show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString InlineMessage::text() const
{
    return m_meaning->text().isEmpty() ? m_fact->text()
                                       : m_fact->text() + QLatin1Char(' ') + m_meaning->text();
}

void InlineMessage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const BoxLook look = lookOf(m_kind);
    paintBox(painter, rect(), colour(look.tint, this), colour(look.edge, this), 8);
    paintIcon(painter, QRectF(13, 11, 18, 18), look.icon, colour(look.ink, this));
}

class EmptyState::Mark : public QWidget
{
public:
    explicit Mark(QWidget* parent)
        : QWidget(parent)
    {
        setFixedSize(56, 56);
    }
    void set(Icon icon)
    {
        m_icon = icon;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), colour(Ink::NeutralTint, this), QColor(), 28);
        paintIcon(painter, QRectF(15, 15, 26, 26), m_icon, colour(Ink::Muted, this));
    }

private:
    Icon m_icon = Icon::Document;
};

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
{
    m_mark = new Mark(this);
    m_title = new TextLabel({}, Type::Section, Ink::Text, this, true);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_sentence = new TextLabel({}, Type::Base, Ink::Muted, this);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setWordWrap(true);
    m_sentence->setMaximumWidth(440);
    m_sentence->setMinimumWidth(200);
    m_action = new ActionButton(ActionButton::Kind::Primary, {}, this);
    m_action->hide();
    connect(m_action, &QAbstractButton::clicked, this, &EmptyState::actionTaken);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::small);
    column->addStretch(2);
    column->addWidget(m_mark, 0, Qt::AlignHCenter);
    column->addSpacing(space::tiny);
    column->addWidget(m_title);
    auto* centre = new QHBoxLayout;
    centre->addStretch();
    centre->addWidget(m_sentence, 100);
    centre->addStretch();
    column->addLayout(centre);
    column->addSpacing(space::small);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void EmptyState::set(Icon icon, const QString& title, const QString& sentence)
{
    m_mark->set(icon);
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void EmptyState::setAction(const QString& verb, const QString& keyHint)
{
    m_action->setText(verb);
    m_action->setHint(keyHint);
    m_action->setVisible(!verb.isEmpty());
}

Toast::Toast(QWidget* window)
    : QFrame(window)
{
    m_text = new TextLabel({}, Type::Base, Ink::Card, this, true);
    m_undo = new ActionButton(ActionButton::Kind::Secondary, {}, this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(42, 8, 10, 8);
    row->setSpacing(space::large);
    row->addWidget(m_text);
    row->addWidget(m_undo);
    connect(m_undo, &QAbstractButton::clicked, this, [this] {
        hide();
        if (m_act)
            m_act();
    });
    window->installEventFilter(this);
    hide();
}

void Toast::say(const QString& text, const QString& undoWord, std::function<void()> undo)
{
    constexpr int plainMs = 4000;
    constexpr int undoMs = 8000;
    m_text->setText(text);
    m_undo->setText(undoWord);
    m_undo->setVisible(!undoWord.isEmpty());
    m_act = std::move(undo);
    setAccessibleName(text);
    place();
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    QTimer::singleShot(undoWord.isEmpty() ? plainMs : undoMs, this, [this, text] {
        if (m_text->text() == text)
            hide();
    });
}

void Toast::place()
{
    resize(sizeHint().expandedTo(QSize(240, 50)));
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - 44);
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), colour(Ink::Text, this), QColor(), 8);
    paintIcon(painter, QRectF(14, (height() - 18) / 2.0, 18, 18), Icon::Ok,
              colour(Ink::Card, this));
}

} // namespace penggerak::gui
