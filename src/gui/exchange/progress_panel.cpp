#include "gui/exchange/progress_panel.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/progress_bar.h"
#include "gui/furniture/text_label.h"
#include "gui/shell/long_task.h"
#include "gui/shell/task_words.h"

#include <QVBoxLayout>

namespace penggerak::gui {

ProgressPanel::ProgressPanel(QWidget* parent)
    : QWidget(parent)
{
    constexpr int widest = 560;
    m_title = new TextLabel({}, Type::Section, Ink::Text, this, true);
    m_words = new TextLabel({}, Type::Base, Ink::Muted, this);
    m_promise = new TextLabel({}, Type::Small, Ink::Muted, this);
    m_promise->setWordWrap(true);
    m_bar = new ProgressBar(this);
    m_bar->setAccessibleName(tr("Kemajuan"));
    m_stop = new ActionButton(ActionButton::Kind::Secondary, tr("Batalkan"), this);
    m_stop->setHint(QStringLiteral("Esc"));
    auto* inner = new QVBoxLayout;
    inner->setSpacing(space::small);
    inner->addWidget(m_title);
    inner->addWidget(m_bar);
    inner->addWidget(m_words);
    inner->addSpacing(space::tiny);
    inner->addWidget(m_promise);
    inner->addSpacing(space::tiny);
    inner->addWidget(m_stop, 0, Qt::AlignLeft);
    auto* frame = new QWidget(this);
    frame->setMaximumWidth(widest);
    frame->setLayout(inner);
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(frame, 100);
    across->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::large, space::page, space::large);
    column->addStretch(2);
    column->addLayout(across);
    column->addStretch(3);
}

void ProgressPanel::watch(LongTask& task)
{
    m_task = &task;
    connect(&task, &LongTask::stepped, this, &ProgressPanel::showTask);
    connect(m_stop, &QAbstractButton::clicked, &task, &LongTask::stop);
}

void ProgressPanel::setWords(const QString& title, const QString& promise)
{
    m_title->setText(title);
    m_promise->setText(promise);
    showTask();
}

void ProgressPanel::showTask()
{
    if (!isVisible() || !m_task || !m_task->isRunning())
        return;
    m_words->setText(TaskWords::progress(*m_task, Texts::of(this)));
    TaskWords::fill(*m_bar, *m_task);
    m_stop->setEnabled(!m_task->isStopping());
}

void ProgressPanel::focusStop()
{
    m_stop->setFocus(Qt::OtherFocusReason);
}

} // namespace penggerak::gui
