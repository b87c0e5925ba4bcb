#pragma once

#include <QObject>

#include <vector>

namespace penggerak::gui {

class LongTask;

/// The long acts of a window that run at present: what the status line shows, what closing asks
/// about, and whether writing has to wait.
class Tasks : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void add(LongTask* task);
    void remove(LongTask* task);
    /// The one that began last; nothing when none runs.
    LongTask* current() const { return m_running.empty() ? nullptr : m_running.back(); }
    /// One of them holds the right to write.
    LongTask* writing() const;
    void stopAll();

signals:
    void changed(); ///< one began, went on or ended
    void writingChanged(bool writing);

private:
    std::vector<LongTask*> m_running;
};

} // namespace penggerak::gui
