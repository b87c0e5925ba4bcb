#pragma once

#include "core/base/day.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace penggerak {

/// Where a kader stands on the way from his application to the end of his work (domain.md 3.2).
enum class KaderStatus { Applied, Selected, Training, Active, Suspended, Ended };

inline constexpr std::array allKaderStatuses{KaderStatus::Applied,   KaderStatus::Selected,
                                             KaderStatus::Training,  KaderStatus::Active,
                                             KaderStatus::Suspended, KaderStatus::Ended};

/// `applied`, `selected`, `training`, `active`, `suspended`, `ended`.
std::string_view code(KaderStatus status);
std::optional<KaderStatus> kaderStatusFromCode(std::string_view text);

/// The table of steps, printed in docs/glossary.md: one step forward at a time, active <->
/// suspended, into ended from anywhere, and from ended back to applied or active.
bool isAllowed(KaderStatus from, KaderStatus to);

/// Why a step was taken.
enum class KaderReason {
    None,
    // how he applied
    FromPublic,
    FromStaff,
    FromPartner,
    // found at work when the book took him over
    TakenOver,
    // into suspended
    NoAcquisition,
    PapersExpired,
    // into suspended or ended
    OwnRequest,
    BrokeRules,
    // into ended
    NotSelected,
    NotPassed,
    MovedOff,
    Deceased,
    AgreementEnded,
    Replaced,
    // back before the waiting time is over
    AskedByWadah,
    EndedByMistake,
    NoOtherKader,
};

inline constexpr std::array allKaderReasons{
    KaderReason::FromPublic,     KaderReason::FromStaff,     KaderReason::FromPartner,
    KaderReason::TakenOver,      KaderReason::NoAcquisition, KaderReason::PapersExpired,
    KaderReason::OwnRequest,     KaderReason::BrokeRules,    KaderReason::NotSelected,
    KaderReason::NotPassed,      KaderReason::MovedOff,      KaderReason::Deceased,
    KaderReason::AgreementEnded, KaderReason::Replaced,      KaderReason::AskedByWadah,
    KaderReason::EndedByMistake, KaderReason::NoOtherKader};

/// `from_public`, `no_acquisition` ...; empty for None.
std::string_view code(KaderReason reason);
std::optional<KaderReason> kaderReasonFromCode(std::string_view text);
/// Whether a reason is asked for: into suspended and into ended.
constexpr bool needsReason(KaderStatus to)
{
    return to == KaderStatus::Suspended || to == KaderStatus::Ended;
}
/// Whether this reason may stand on a step from one status into another; `from` is empty for the
/// first step.
bool fits(KaderReason reason, std::optional<KaderStatus> from, KaderStatus to);

/// A dated row of a kader's way.
struct KaderStep
{
    KaderStatus status = KaderStatus::Active;
    Day from; ///< the first day on which it holds
    KaderReason reason = KaderReason::None;
    std::string note;

    friend bool operator==(const KaderStep&, const KaderStep&) = default;
};

/// The step that holds on a day; null before the first. Steps are in the order of writing, their
/// days never go back.
const KaderStep* stepOn(const std::vector<KaderStep>& steps, Day day);

} // namespace penggerak
