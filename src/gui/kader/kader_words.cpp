#include "gui/kader/kader_words.h"

#include "gui/shell/app_context.h"

#include <QCoreApplication>

namespace penggerak::gui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KaderWords)
};

} // namespace

Day kaderDay(const AppContext& context)
{
    const services::BookInfo info = context.book()->info();
    return info.demo && info.lastViewDay ? *info.lastViewDay : context.today();
}

TagLook lookOf(KaderStatus status)
{
    switch (status) {
    case KaderStatus::Applied:
        return {Icon::Document, Ink::Info, Ink::InfoTint};
    case KaderStatus::Selected:
        return {Icon::PersonCheck, Ink::Info, Ink::InfoTint};
    case KaderStatus::Training:
        return {Icon::Book, Ink::Registered, Ink::RegisteredTint};
    case KaderStatus::Active:
        return {Icon::Ok, Ink::Good, Ink::GoodTint};
    case KaderStatus::Suspended:
        return {Icon::Warning, Ink::Warn, Ink::WarnTint};
    case KaderStatus::Ended:
        break;
    }
    return {Icon::Minus, Ink::Neutral, Ink::NeutralTint};
}

TagLook lookOfReadiness(bool ready)
{
    if (ready)
        return {Icon::Check, Ink::Good, Ink::GoodTint};
    return {Icon::Lock, Ink::Warn, Ink::WarnTint};
}

QString sentenceOf(const ReadinessReason& reason, const Texts& texts)
{
    return qs(services::sentence(reason.code, services::dataOf(reason), texts.language()));
}

QString inactivitySentence(const services::KaderRow& row, const Texts& texts)
{
    if (row.inactivity == Inactivity::None)
        return {};
    return qs(services::sentence("inactivity_" + std::string(code(row.inactivity)),
                                 {{"months", std::int64_t(row.monthsWithout)}}, texts.language()));
}

QString periodText(const Period& period, const Texts& texts)
{
    if (!period.until)
        return Words::tr("sejak %1").arg(texts.day(period.from));
    return QStringLiteral("%1 – %2").arg(texts.day(period.from), texts.day(*period.until));
}

} // namespace penggerak::gui
