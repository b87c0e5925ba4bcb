#pragma once

#include "core/dues/rates.h"

#include <set>

namespace penggerak {

/// What one new participant brings, by what he is insured for.
struct HeadRate
{
    std::set<Programme> programmes;
    Rupiah amount;
};

/// What a share of dues is paid for, by how many months ago the participant was acquired.
struct DuesIncentive
{
    Segment segment = Segment::Bpu;
    int firstOrdinal = 1;
    std::optional<int> lastOrdinal;
    std::optional<Month> acquiredBefore; ///< only of participants acquired before that month
    std::int64_t points = 0;             ///< hundredths of a percent
};

/// How the kader's organisation (*kantor Perisai*) has its share: out of what the kader earned, or
/// on top of it.
enum class OrganisationShare { TakenFromKader, OnTop };

/// The rules of incentives from a month on (`resources/rules/incentives.json`, domain.md 3.3). The
/// program states what they give and pays nothing.
struct IncentiveScheme
{
    std::string name;
    Month from;
    std::vector<Segment> segments; ///< in which acquisitions count
    int leastNew = 0;              ///< new participants in a month before acquisition pays
    bool onlyNeverBefore = false;  ///< a NIK that was in the segment before does not count
    Rupiah bonus;                  ///< once a month
    std::vector<HeadRate> perHead; ///< the widest set of programmes that somebody has counts
    std::vector<DuesIncentive> dues;
    OrganisationShare organisation = OrganisationShare::OnTop;
    std::int64_t organisationPoints = 0;
    RuleSource source;
};

/// The scheme of a month: the newest that has begun; nothing before the first.
const IncentiveScheme* schemeOf(const std::vector<IncentiveScheme>& schemes, Month month);

} // namespace penggerak
