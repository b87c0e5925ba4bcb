#include "gui/shell/task_line.h"

#include "gui/furniture/buttons.h"
#include "gui/furniture/progress_bar.h"
#include "gui/furniture/text_label.h"
#include "gui/shell/long_task.h"
#include "gui/shell/task_words.h"
#include "gui/shell/tasks.h"

#include <QHBoxLayout>

namespace penggerak::gui {

TaskLine::TaskLine(QWidget* parent)
    : QWidget(parent)
{
    constexpr int lineHeight = 24;
    m_title = new LinkButton({}, this);
    m_title->setFixedHeight(lineHeight);
    m_bar = new ProgressBar(this);
    m_bar->setFixedWidth(120);
    m_bar->setAccessibleName(tr("Kemajuan"));
    m_words = new TextLabel({}, Type::Small, Ink::Muted, this);
    m_stop = new LinkButton(tr("Batal"), this);
    m_stop->setFixedHeight(lineHeight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_title);
    row->addWidget(m_bar);
    row->addWidget(m_words);
    row->addWidget(m_stop);
    hide();
    connect(m_title, &QAbstractButton::clicked, this, [this] { emit pageWanted(m_page); });
}

void TaskLine::watch(Tasks& tasks)
{
    connect(&tasks, &Tasks::changed, this, [this, &tasks] { showTask(tasks); });
    connect(m_stop, &QAbstractButton::clicked, &tasks, [&tasks] {
        if (LongTask* task = tasks.current())
            task->stop();
    });
}

void TaskLine::showTask(Tasks& tasks)
{
    const LongTask* task = tasks.current();
    if (task) {
        m_page = task->about().page;
        m_title->setText(task->about().title);
        m_title->setAccessibleName(tr("Buka halaman %1").arg(task->about().title));
        m_stop->setAccessibleName(tr("Batalkan %1").arg(task->about().title));
        m_words->setText(TaskWords::progress(*task, Texts::of(this)));
        m_stop->setEnabled(!task->isStopping());
        TaskWords::fill(*m_bar, *task);
    }
    if (isHidden() != !task) {
        setVisible(task != nullptr);
        emit shown();
    }
}

} // namespace penggerak::gui
