#include "gui/shell/tasks.h"

#include "gui/shell/long_task.h"

#include <algorithm>

namespace penggerak::gui {

void Tasks::add(LongTask* task)
{
    m_running.push_back(task);
    connect(task, &LongTask::stepped, this, &Tasks::changed);
    emit changed();
    if (task->about().writes)
        emit writingChanged(true);
}

void Tasks::remove(LongTask* task)
{
    m_running.erase(std::remove(m_running.begin(), m_running.end(), task), m_running.end());
    task->disconnect(this);
    emit changed();
    if (task->about().writes)
        emit writingChanged(false);
}

LongTask* Tasks::writing() const
{
    const auto found = std::find_if(m_running.begin(), m_running.end(),
                                    [](const LongTask* task) { return task->about().writes; });
    return found == m_running.end() ? nullptr : *found;
}

void Tasks::stopAll()
{
    for (LongTask* task : m_running)
        task->stop();
}

} // namespace penggerak::gui
