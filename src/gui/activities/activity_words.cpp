#include "gui/activities/activity_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace penggerak::gui {

namespace {

/// The context of these words for translation.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ActivityWords)
};

} // namespace

QString daysOf(const services::Activity& activity, const Texts& texts)
{
    if (activity.from == activity.to)
        return texts.day(activity.from);
    return QStringLiteral("%1 – %2").arg(texts.day(activity.from), texts.day(activity.to));
}

std::vector<std::string> dailyActivityKinds()
{
    std::vector<std::string> kinds = services::activityKinds();
    std::erase(kinds, "training");
    return kinds;
}

QString wordOf(services::YieldStep step)
{
    switch (step) {
    case services::YieldStep::Reached:
        return Words::tr("Dijangkau");
    case services::YieldStep::Prospects:
        return Words::tr("Menjadi prospek");
    case services::YieldStep::Registered:
        return Words::tr("Terdaftar");
    case services::YieldStep::Active:
        return Words::tr("Aktif");
    }
    return {};
}

std::int64_t countOf(const services::ActivityYield& yield, services::YieldStep step)
{
    switch (step) {
    case services::YieldStep::Reached:
        return yield.reached;
    case services::YieldStep::Prospects:
        return yield.prospects;
    case services::YieldStep::Registered:
        return yield.registered;
    case services::YieldStep::Active:
        return yield.active;
    }
    return 0;
}

QString sizeInWords(std::int64_t bytes, const Texts& texts)
{
    constexpr std::int64_t kilo = 1024;
    return Words::tr("%1 KB").arg(
        texts.count(std::max<std::int64_t>(1, (bytes + kilo / 2) / kilo)));
}

} // namespace penggerak::gui
