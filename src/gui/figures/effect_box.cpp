#include "gui/figures/effect_box.h"

#include "gui/furniture/text_label.h"
#include "gui/theme/theme.h"
#include "gui/theme/theme_style.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace penggerak::gui {

namespace {

constexpr int leastHeight = 94;

} // namespace

EffectBox::EffectBox(QWidget* parent)
    : QFrame(parent)
{
    m_fact = new TextLabel({}, Type::Base, Ink::Text, this, true);
    m_fact->setWordWrap(true);
    m_bar = new SegmentBar(this);
    m_bar->setFixedHeight(13);
    m_legend = new QWidget(this);
    m_left = new TextLabel({}, Type::Small, Ink::Text, m_legend);
    m_left->setElided(true);
    m_right = new TextLabel({}, Type::Small, Ink::Text, m_legend, true);
    m_note = new TextLabel({}, Type::Small, Ink::Muted, this);
    m_note->setWordWrap(true);
    auto* legend = new QHBoxLayout(m_legend);
    legend->setContentsMargins(0, 0, 0, 0);
    legend->setSpacing(space::small);
    legend->addWidget(m_left, 1);
    legend->addWidget(m_right);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(24, 0, 0, 0);
    head->addWidget(m_fact);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 9, 12, 9);
    column->setSpacing(3);
    column->addLayout(head);
    column->addSpacing(2);
    column->addWidget(m_bar);
    column->addWidget(m_legend);
    column->addWidget(m_note);
    // Takes what is left, without making the box grow.
    column->addSpacerItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Preferred));
    column->setStretch(column->count() - 1, 1);
    setMinimumHeight(leastHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    wait({});
}

void EffectBox::set(State state, const EffectView& view)
{
    const bool told = m_state != state || m_fact->text() != view.fact;
    m_state = state;
    m_fact->setText(view.fact);
    m_fact->setType(Type::Base, state == State::Good);
    m_fact->setInk(state == State::Refused   ? Ink::Bad
                   : state == State::Waiting ? Ink::Muted
                                             : Ink::Text);
    m_bar->setVisible(!view.bar.empty());
    m_bar->setParts(view.bar);
    m_bar->setAccessibleName(view.left + QStringLiteral(", ") + view.right);
    m_legend->setVisible(!view.left.isEmpty() || !view.right.isEmpty());
    m_left->setText(view.left);
    m_right->setText(view.right);
    m_note->setText(view.note);
    m_note->setVisible(!view.note.isEmpty());
    setAccessibleName(text());
    update();
    if (told && (state == State::Good || state == State::Refused)) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void EffectBox::wait(const QString& forWhat)
{
    set(State::Waiting, {forWhat, {}, {}, {}, {}});
}

void EffectBox::reckon()
{
    if (m_state == State::Good)
        return; // quick answers must not flicker; the old one is replaced when the new one comes
    set(State::Reckoning, {tr("Menghitung akibatnya …"), {}, {}, {}, {}});
}

void EffectBox::show(const EffectView& view)
{
    set(State::Good, view);
}

void EffectBox::refuse(const QString& sentence)
{
    set(State::Refused, {sentence, {}, {}, {}, tr("Belum ada yang disimpan.")});
}

QString EffectBox::text() const
{
    QStringList lines;
    for (const TextLabel* label : {m_fact, m_left, m_right, m_note})
        if (!label->text().isEmpty())
            lines.append(label->text());
    return lines.join(QStringLiteral("; "));
}

void EffectBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto in = [this](Ink ink) { return colour(ink, this); };
    const QRectF mark(12, 10, 17, 17);
    switch (m_state) {
    case State::Good:
        paintBox(painter, rect(), in(Ink::GoodTint), in(Ink::GoodEdge), 8);
        paintIcon(painter, mark, Icon::Ok, in(Ink::Good));
        return;
    case State::Refused:
        paintBox(painter, rect(), in(Ink::BadTint), in(Ink::BadEdge), 8);
        paintIcon(painter, mark, Icon::Refusal, in(Ink::Bad));
        return;
    case State::Waiting:
    case State::Reckoning:
        break;
    }
    paintBox(painter, rect(), in(Ink::TableHead), in(Ink::Line), 8);
    paintIcon(painter, mark, Icon::Info, in(Ink::Muted));
}

} // namespace penggerak::gui
