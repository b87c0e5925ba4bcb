#include "core/kader/status.h"

#include <algorithm>
#include <utility>

namespace penggerak {

namespace {

constexpr std::array<std::string_view, 6> statusCodes{"applied", "selected",  "training",
                                                      "active",  "suspended", "ended"};

constexpr std::array<std::string_view, 18> reasonCodes{"",
                                                       "from_public",
                                                       "from_staff",
                                                       "from_partner",
                                                       "taken_over",
                                                       "no_acquisition",
                                                       "papers_expired",
                                                       "own_request",
                                                       "broke_rules",
                                                       "not_selected",
                                                       "not_passed",
                                                       "moved_off",
                                                       "deceased",
                                                       "agreement_ended",
                                                       "replaced",
                                                       "asked_by_wadah",
                                                       "ended_by_mistake",
                                                       "no_other_kader"};

template <class Enum, std::size_t N>
std::optional<Enum> fromCode(const std::array<std::string_view, N>& codes, std::string_view text)
{
    const auto found = std::find(codes.begin(), codes.end(), text);
    if (found == codes.end())
        return std::nullopt;
    return Enum(found - codes.begin());
}

constexpr bool between(KaderReason reason, KaderReason low, KaderReason high)
{
    return reason >= low && reason <= high;
}

} // namespace

std::string_view code(KaderStatus status)
{
    return statusCodes[std::size_t(status)];
}

std::optional<KaderStatus> kaderStatusFromCode(std::string_view text)
{
    return fromCode<KaderStatus>(statusCodes, text);
}

bool isAllowed(KaderStatus from, KaderStatus to)
{
    if (to == KaderStatus::Ended)
        return from != KaderStatus::Ended;
    constexpr std::array<std::pair<KaderStatus, KaderStatus>, 7> steps{{
        {KaderStatus::Applied, KaderStatus::Selected},
        {KaderStatus::Selected, KaderStatus::Training},
        {KaderStatus::Training, KaderStatus::Active},
        {KaderStatus::Active, KaderStatus::Suspended},
        {KaderStatus::Suspended, KaderStatus::Active},
        {KaderStatus::Ended, KaderStatus::Applied},
        {KaderStatus::Ended, KaderStatus::Active},
    }};
    return std::find(steps.begin(), steps.end(), std::pair(from, to)) != steps.end();
}

std::string_view code(KaderReason reason)
{
    return reasonCodes[std::size_t(reason)];
}

std::optional<KaderReason> kaderReasonFromCode(std::string_view text)
{
    return fromCode<KaderReason>(reasonCodes, text);
}

bool fits(KaderReason reason, std::optional<KaderStatus> from, KaderStatus to)
{
    const bool isBack = from == KaderStatus::Ended || from == KaderStatus::Suspended;
    switch (to) {
    case KaderStatus::Suspended:
        return between(reason, KaderReason::NoAcquisition, KaderReason::BrokeRules);
    case KaderStatus::Ended:
        return reason == KaderReason::NoAcquisition ||
               between(reason, KaderReason::OwnRequest, KaderReason::Replaced);
    case KaderStatus::Applied:
        return reason == KaderReason::None ||
               between(reason, KaderReason::FromPublic, KaderReason::FromPartner) ||
               (isBack && reason >= KaderReason::AskedByWadah);
    default:
        return reason == KaderReason::None || (!from && reason == KaderReason::TakenOver) ||
               (isBack && reason >= KaderReason::AskedByWadah);
    }
}

const KaderStep* stepOn(const std::vector<KaderStep>& steps, Day day)
{
    const KaderStep* last = nullptr;
    for (const KaderStep& step : steps)
        if (step.from <= day)
            last = &step;
    return last;
}

} // namespace penggerak
