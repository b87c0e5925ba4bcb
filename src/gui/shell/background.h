#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <type_traits>
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
        using Answer = std::invoke_result_t<std::decay_t<Read>>;
        // Not QFuture::then(context): Qt 6.4 asserts that the context outlives the read.
        QThreadPool::globalInstance()->start([guard = QPointer<Background>(this), mine,
                                              read = std::forward<Read>(read),
                                              show = std::forward<Show>(show)]() mutable {
            auto answer = std::make_shared<Answer>(read());
            // The functions go back too, so that what they hold is let go in the GUI thread.
            auto back = [guard, mine, answer, show = std::move(show),
                         read = std::move(read)]() mutable {
                if (!guard || mine != guard->m_generation)
                    return;
                guard->settle();
                show(std::move(*answer));
            };
            if (QCoreApplication* application = QCoreApplication::instance())
                QMetaObject::invokeMethod(application, std::move(back), Qt::QueuedConnection);
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
