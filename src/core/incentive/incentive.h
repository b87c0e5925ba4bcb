#pragma once

#include "core/base/id.h"
#include "core/incentive/scheme.h"
#include "core/people/nik.h"

#include <optional>
#include <set>
#include <string_view>
#include <vector>

namespace penggerak {

/// Somebody whom a kader brought into a segment in the month.
struct AcquiredParticipant
{
    PersonId person;
    Segment segment = Segment::Bpu;
    std::optional<Nik> nik;
    bool before = false; ///< he has been a participant of the segment at an earlier time
    std::set<Programme> programmes;
};

/// One contribution month whose official proof is dated in the month.
struct ConfirmedDues
{
    PersonId person;
    Segment segment = Segment::Bpu;
    Month contribution;
    Month acquiredIn;
    Rupiah amount;

    /// 1 for the month of acquisition; a contribution for a month before it counts as the first.
    int ordinal() const;
};

/// Why a line gives what it gives.
enum class IncentiveReason {
    Paid,
    BelowLeast,   ///< too few new participants in the month
    BeforeIn,     ///< his NIK was in the segment before
    NoNik,        ///< nobody can say whether it was
    OtherSegment, ///< acquisitions of the segment bring nothing
    NoRate,       ///< no rate for his programmes, or for a month that far from acquisition
    InBonus,      ///< counted for the month's bonus
};
/// `paid`, `below_least`, `before_in_segment`, `no_nik`, `other_segment`, `no_rate`, `in_bonus`.
std::string_view code(IncentiveReason reason);

struct AcquisitionLine
{
    PersonId person;
    std::string maskedNik;
    Segment segment = Segment::Bpu;
    bool counts = false; ///< towards the least number
    Rupiah amount;
    IncentiveReason reason = IncentiveReason::Paid;
};

struct DuesIncentiveLine
{
    ConfirmedDues dues;
    std::int64_t points = 0;
    Rupiah amount; ///< rounded half up to whole rupiah, each line for itself
    IncentiveReason reason = IncentiveReason::Paid;
};

/// What a scheme gives for one kader and month, line by line; the sums are those of the lines.
struct KaderIncentive
{
    std::int64_t newParticipants = 0; ///< those that count
    std::vector<AcquisitionLine> acquisitionLines;
    Rupiah bonus;
    Rupiah acquisition; ///< lines and bonus
    std::vector<DuesIncentiveLine> duesLines;
    Rupiah dues;
    Rupiah toKader;
    Rupiah toOrganisation;
};

KaderIncentive incentiveOf(const IncentiveScheme& scheme,
                           const std::vector<AcquiredParticipant>& acquired,
                           const std::vector<ConfirmedDues>& dues);

} // namespace penggerak
