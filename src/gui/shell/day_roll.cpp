#include "gui/shell/day_roll.h"

#include "gui/shell/app_context.h"
#include "gui/shell/background.h"
#include "services/dues/roll.h"

namespace penggerak::gui {

namespace {

constexpr int lookEveryMs = 10 * 60 * 1000; // for a window that stays open over midnight

} // namespace

DayRoll::DayRoll(AppContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_rolling(new Background(this))
{
    auto* clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &DayRoll::rollWhenDue);
    clock->start(lookEveryMs);
    QTimer::singleShot(0, this, &DayRoll::rollWhenDue);
}

bool DayRoll::isRunning() const
{
    return m_rolling->isRunning();
}

void DayRoll::rollWhenDue()
{
    if (m_context.book()->info().demo || !m_context.canWrite() || !m_context.may("roll") ||
        isRunning())
        return;
    const Day today = m_context.today();
    if (const auto rolled = services::rolledTo(*m_context.book()); rolled && *rolled >= today)
        return;
    m_rolling->run([book = m_context.book(), session = *m_context.session(),
                    today] { return services::rollTo(session, today); },
                   [this](const Result<services::Rolled>& rolled) {
                       // What could not be written now is due again in ten minutes.
                       if (rolled && rolled->heads > 0)
                           emit m_context.toastRequested(
                               tr("Dihitung s.d. %1: %n peserta berpindah menurut iurannya.",
                                  nullptr, int(rolled->heads))
                                   .arg(m_context.texts().day(rolled->to)));
                   });
}

} // namespace penggerak::gui
