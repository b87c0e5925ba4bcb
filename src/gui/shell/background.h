#pragma once

#include <QFuture>
#include <QObject>
#include <QTimer>
#include <QtConcurrent>

#include <utility>

namespace penggerak::gui {

/// One kind of background read of a page. run() starts a read in the pool and brings its value
/// back to the GUI thread; an answer that a later run() overtook is dropped, and so is one whose
/// page is gone. Becomes visibly busy after 150 ms only, so that quick answers do not flicker.
class Background : public QObject
{
    Q_OBJECT

public:
    explicit Background(QObject* owner)
        : QObject(owner)
    {
        m_delay.setSingleShot(true);
        m_delay.setInterval(150);
        connect(&m_delay, &QTimer::timeout, this, [this] { emit slow(true); });
    }

    bool isRunning() const { return m_running; }

    /// `read` runs in the pool: it captures values and the shared book, never widgets. `show` gets
    /// its value in the GUI thread.
    template <class Read, class Show>
    void run(Read&& read, Show&& show)
    {
        const int mine = ++m_generation;
        m_running = true;
        if (!m_delay.isActive())
            m_delay.start();
        QtConcurrent::run(std::forward<Read>(read))
            .then(this, [this, mine, show = std::forward<Show>(show)](
                            std::invoke_result_t<std::decay_t<Read>> answer) mutable {
                if (mine != m_generation)
                    return;
                settle();
                show(std::move(answer));
            });
    }

    /// Drops whatever is on its way.
    void cancel()
    {
        ++m_generation;
        settle();
    }

signals:
    /// True once a read takes longer than 150 ms, false when its answer came.
    void slow(bool busy);

private:
    void settle()
    {
        m_running = false;
        m_delay.stop();
        emit slow(false);
    }

    QTimer m_delay;
    int m_generation = 0;
    bool m_running = false;
};

} // namespace penggerak::gui
