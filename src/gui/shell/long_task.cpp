#include "gui/shell/long_task.h"

#include "gui/shell/tasks.h"

#include <QThread>

namespace penggerak::gui {

namespace {

constexpr int lookMs = 100;

} // namespace

LongTask::LongTask(Tasks& tasks, QObject* owner)
    : QObject(owner)
    , m_tasks(&tasks)
{
    m_look.setInterval(lookMs);
    connect(&m_look, &QTimer::timeout, this, &LongTask::look);
}

LongTask::~LongTask()
{
    if (m_thread) {
        m_stop = true;
        m_thread->wait();
        delete m_thread;
    }
    if (m_running && m_tasks)
        m_tasks->remove(this);
}

void LongTask::begin(const About& about, Work work)
{
    if (m_running)
        return;
    m_about = about;
    m_running = true;
    m_stop = false;
    m_reported = {};
    m_step = {};
    m_left.start();
    m_clock.start();
    m_look.start();
    m_thread = QThread::create([this, work = std::move(work)]() mutable {
        std::function<void()> show =
            work([this](const services::ProgressStep& step) { return report(step); });
        // What the act holds is let go here; the answer goes on to the GUI thread.
        work = {};
        QMetaObject::invokeMethod(
            this, [this, show = std::move(show)] { end(show); }, Qt::QueuedConnection);
    });
    m_thread->start(QThread::LowPriority);
    if (m_tasks)
        m_tasks->add(this);
    emit stepped();
}

bool LongTask::report(const services::ProgressStep& step)
{
    const std::lock_guard lock(m_guard);
    m_reported = step;
    return !m_stop;
}

void LongTask::look()
{
    {
        const std::lock_guard lock(m_guard);
        m_step = m_reported;
    }
    m_left.step(m_clock.elapsed(), m_step.done, m_step.total);
    emit stepped();
}

void LongTask::stop()
{
    if (!m_running || m_stop)
        return;
    m_stop = true;
    emit stepped();
}

void LongTask::end(const std::function<void()>& show)
{
    m_thread->wait();
    delete m_thread;
    m_thread = nullptr;
    m_look.stop();
    m_running = false;
    if (m_tasks)
        m_tasks->remove(this);
    const QPointer<LongTask> still(this);
    show();
    if (still)
        emit ended();
}

} // namespace penggerak::gui
