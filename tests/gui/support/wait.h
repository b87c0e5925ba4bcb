#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>

namespace penggerak::test {

/// Runs the event loop until the condition holds; false when it does not within twenty seconds.
template <class Condition>
bool waitFor(Condition&& condition)
{
    const QDeadlineTimer deadline(20000);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return true;
}

} // namespace penggerak::test
