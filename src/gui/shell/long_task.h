#pragma once

#include "gui/shell/time_left.h"
#include "services/exchange/progress.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>

class QThread;

namespace penggerak::gui {

class Tasks;

/// One long act at a time, in a thread of its own, with progress and a way to stop it. The GUI
/// thread looks at how far it is ten times a second; the worker waits for nobody. Whoever destroys
/// the task stops the act and waits for it, so that no act outlives the book's window.
class LongTask : public QObject
{
    Q_OBJECT

public:
    struct About
    {
        QString title; ///< `Impor peserta.xlsx`
        QString page;  ///< where it can be watched
        /// Holds the right to write: other writing waits meanwhile.
        bool writes = false;
    };

    LongTask(Tasks& tasks, QObject* owner);
    ~LongTask() override;

    /// `act` gets a services::Progress and runs in the thread: it captures values and the shared
    /// book, never widgets. `show` gets its value in the GUI thread. Ignored while one runs.
    template <class Act, class Show>
    void run(const About& about, Act&& act, Show&& show)
    {
        using Answer = std::invoke_result_t<std::decay_t<Act>, const services::Progress&>;
        begin(about, [act = std::forward<Act>(act),
                      show = std::forward<Show>(show)](const services::Progress& progress) mutable {
            auto answer = std::make_shared<Answer>(act(progress));
            return std::function<void()>([answer, show]() mutable { show(std::move(*answer)); });
        });
    }
    /// Asks the act to stop; it answers `cancelled`, unless it was past the point of return.
    void stop();

    bool isRunning() const { return m_running; }
    bool isStopping() const { return m_running && m_stop; }
    const About& about() const { return m_about; }
    const services::ProgressStep& step() const { return m_step; }
    std::optional<std::int64_t> secondsLeft() const { return m_left.seconds(); }

signals:
    void stepped(); ///< begun, gone on, stopping
    void ended();   ///< after `show`

private:
    using Work = std::function<std::function<void()>(const services::Progress&)>;
    void begin(const About& about, Work work);
    bool report(const services::ProgressStep& step);
    void look();
    void end(const std::function<void()>& show);

    QPointer<Tasks> m_tasks;
    About m_about;
    bool m_running = false;
    std::atomic<bool> m_stop = false;
    std::mutex m_guard; ///< of m_reported
    services::ProgressStep m_reported;
    services::ProgressStep m_step;
    TimeLeft m_left;
    QElapsedTimer m_clock;
    QTimer m_look;
    QThread* m_thread = nullptr;
};

} // namespace penggerak::gui
