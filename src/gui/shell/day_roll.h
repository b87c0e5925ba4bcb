#pragma once

#include <QObject>

namespace penggerak::gui {

class AppContext;
class Background;

/// Lets time count: once a day, behind the usable window, writes the arrears and lapses that are
/// due by then, and says so where there were any. A demo book stays as it was made, and a program
/// that may not write leaves it to the one that may.
class DayRoll : public QObject
{
    Q_OBJECT

public:
    DayRoll(AppContext& context, QObject* parent);

    bool isRunning() const;

private:
    void rollWhenDue();

    AppContext& m_context;
    Background* m_rolling;
};

} // namespace penggerak::gui
