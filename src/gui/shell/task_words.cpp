#include "gui/shell/task_words.h"

#include "gui/furniture/progress_bar.h"
#include "gui/shell/long_task.h"

#include <algorithm>

namespace penggerak::gui {

QString TaskWords::left(std::optional<std::int64_t> seconds, const Texts& texts)
{
    constexpr std::int64_t minute = 60;
    constexpr std::int64_t inMinutesFrom = 100;
    if (!seconds)
        return {};
    if (*seconds < 2)
        return tr("hampir selesai");
    if (*seconds < inMinutesFrom)
        return tr("kira-kira %1 detik lagi").arg(texts.count(*seconds));
    return tr("kira-kira %1 menit lagi").arg(texts.count((*seconds + minute / 2) / minute));
}

QString TaskWords::progress(const LongTask& task, const Texts& texts)
{
    if (task.isStopping())
        return tr("Membatalkan…");
    const services::ProgressStep& step = task.step();
    if (step.phase.empty())
        return tr("Memulai…");
    QString words = texts.term(step.phase);
    // Whether an act counts rows or bytes is its own business.
    if (step.total > 0)
        words =
            tr("%1 %2\u00a0%").arg(words).arg(std::min(step.done, step.total) * 100 / step.total);
    const QString rest = left(task.secondsLeft(), texts);
    return rest.isEmpty() ? words : tr("%1 · %2").arg(words, rest);
}

void TaskWords::fill(ProgressBar& bar, const LongTask& task)
{
    bar.setProgress(task.step().done, task.step().total);
}

} // namespace penggerak::gui
