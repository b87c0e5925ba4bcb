#include "gui/partners/commitment_card.h"

#include "gui/coverage/drill_dialog.h"
#include "gui/furniture/buttons.h"
#include "gui/furniture/messages.h"
#include "gui/furniture/segment_bar.h"
#include "gui/furniture/text_label.h"
#include "gui/shell/app_context.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace penggerak::gui {

namespace {

constexpr int wordColumn = 116;

Ink inkOf(CommitmentStep step)
{
    switch (step) {
    case CommitmentStep::Committed:
        return Ink::BarRest;
    case CommitmentStep::Listed:
        return Ink::Info;
    case CommitmentStep::Registered:
        return Ink::Bpu;
    case CommitmentStep::Paying:
        return Ink::Good;
    }
    return Ink::BarRest;
}

} // namespace

CommitmentCard::CommitmentCard(AppContext& context, const services::CommitmentRow& row, Day asOf,
                               QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_row(row)
    , m_asOf(asOf)
{
    const Texts texts = context.texts();
    const Commitment& commitment = row.commitment;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::small, 0, space::small);
    column->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    auto* name = new TextLabel(qs(row.body), Type::Base, Ink::Text, this, true);
    name->setElided(true);
    head->addWidget(name, 1);
    if (commitment.ofHeads) {
        const QString whole = texts.count(*commitment.ofHeads);
        head->addWidget(new TextLabel(commitment.about ? tr("dari sekitar %1 orang").arg(whole)
                                                       : tr("dari %1 orang").arg(whole),
                                      Type::Small, Ink::Muted, this));
    }
    column->addLayout(head);
    auto* facts =
        new TextLabel(commitment.due ? tr("%1, %2, jatuh tempo %3")
                                           .arg(qs(row.partner), texts.day(commitment.on),
                                                texts.day(*commitment.due))
                                     : tr("%1, %2").arg(qs(row.partner), texts.day(commitment.on)),
                      Type::Small, Ink::Muted, this);
    facts->setElided(true);
    column->addWidget(facts);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnMinimumWidth(0, wordColumn);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < row.lines.size(); ++i)
        addStep(*grid, static_cast<int>(i), row.lines[i]);
    column->addLayout(grid);
    if (!row.above.isZero()) {
        auto* above = new InlineMessage(this);
        above->show(InlineMessage::Kind::Warning,
                    tr("%1 orang lebih dari yang dijanjikan").arg(texts.count(row.above)));
        column->addWidget(above);
    }
    if (!row.unreached.isZero())
        column->addWidget(new TextLabel(
            tr("%1 orang terhitung, belum ada namanya").arg(texts.count(row.unreached)),
            Type::Small, Ink::Muted, this));
}

void CommitmentCard::addStep(QGridLayout& grid, int line, const CommitmentLine& step)
{
    const Texts texts = m_context.texts();
    const QString word = texts.term(code(step.step));
    grid.addWidget(new TextLabel(word, Type::Base, Ink::Text, this), line, 0);
    auto* bar = new SegmentBar(this);
    const double whole = static_cast<double>(m_row.commitment.heads.value());
    const double share = std::min(1.0, static_cast<double>(step.heads.value()) / whole);
    bar->setParts({{share, inkOf(step.step), false}});
    bar->setAccessibleName(word);
    bar->setAccessibleDescription(
        tr("%1 orang, %2 dari yang dijanjikan")
            .arg(texts.count(step.heads), texts.percent(step.ofCommitted)));
    grid.addWidget(bar, line, 1, Qt::AlignVCenter);
    auto* number = new NumberButton(this);
    number->setType(Type::Base);
    number->setText(texts.count(step.heads));
    number->setAccessibleName(tr("%1: %2 orang").arg(word, texts.count(step.heads)));
    const bool opens = step.step != CommitmentStep::Committed;
    number->setOpens(opens);
    if (opens)
        connect(number, &QAbstractButton::clicked, this, [this, at = step.step] { open(at); });
    else
        number->setFocusPolicy(Qt::NoFocus);
    grid.addWidget(number, line, 2, Qt::AlignRight | Qt::AlignVCenter);
    grid.addWidget(new TextLabel(opens ? texts.percent(step.ofCommitted) : QString(), Type::Small,
                                 Ink::Muted, this),
                   line, 3, Qt::AlignRight | Qt::AlignVCenter);
}

void CommitmentCard::open(CommitmentStep step)
{
    services::DrillQuery query;
    query.scope.segment = m_row.commitment.segment;
    query.scope.asOf = m_asOf;
    query.body = m_row.commitment.body;
    query.stages = stagesOf(step);
    auto* dialog = new DrillDialog(
        m_context, query, tr("%1: %2").arg(qs(m_row.body), m_context.texts().term(code(step))),
        window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace penggerak::gui
