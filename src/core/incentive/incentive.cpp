#include "core/incentive/incentive.h"

#include "core/base/checked.h"

#include <algorithm>
#include <array>

namespace penggerak {

namespace {

constexpr std::int64_t wholePoints = 10'000;
constexpr std::array<std::string_view, 7> reasonCodes{
    "paid", "below_least", "before_in_segment", "no_nik", "other_segment", "no_rate", "in_bonus"};

Rupiah share(Rupiah amount, std::int64_t points)
{
    return Rupiah(checked::add(checked::multiply(amount.value(), points), wholePoints / 2) /
                  wholePoints);
}

const HeadRate* rateOf(const IncentiveScheme& scheme, const std::set<Programme>& programmes)
{
    const HeadRate* widest = nullptr;
    for (const HeadRate& rate : scheme.perHead)
        if (std::includes(programmes.begin(), programmes.end(), rate.programmes.begin(),
                          rate.programmes.end()) &&
            (!widest || rate.programmes.size() > widest->programmes.size()))
            widest = &rate;
    return widest;
}

const DuesIncentive* rateOf(const IncentiveScheme& scheme, const ConfirmedDues& dues)
{
    const int ordinal = dues.ordinal();
    for (const DuesIncentive& rate : scheme.dues)
        if (rate.segment == dues.segment && rate.firstOrdinal <= ordinal &&
            (!rate.lastOrdinal || ordinal <= *rate.lastOrdinal) &&
            (!rate.acquiredBefore || dues.acquiredIn < *rate.acquiredBefore))
            return &rate;
    return nullptr;
}

AcquisitionLine counted(const IncentiveScheme& scheme, const AcquiredParticipant& one)
{
    AcquisitionLine line{one.person,  one.nik ? one.nik->masked() : std::string(),
                         one.segment, false,
                         {},          IncentiveReason::Paid};
    if (std::find(scheme.segments.begin(), scheme.segments.end(), one.segment) ==
        scheme.segments.end())
        line.reason = IncentiveReason::OtherSegment;
    else if (scheme.onlyNeverBefore && one.before)
        line.reason = IncentiveReason::BeforeIn;
    else if (scheme.onlyNeverBefore && !one.nik)
        line.reason = IncentiveReason::NoNik;
    else
        line.counts = true;
    return line;
}

void payHeads(const IncentiveScheme& scheme, const std::vector<AcquiredParticipant>& acquired,
              KaderIncentive& incentive)
{
    const bool enough = incentive.newParticipants >= scheme.leastNew;
    for (std::size_t i = 0; i < acquired.size(); ++i) {
        AcquisitionLine& line = incentive.acquisitionLines[i];
        if (!line.counts)
            continue;
        const HeadRate* const rate = rateOf(scheme, acquired[i].programmes);
        if (!enough)
            line.reason = IncentiveReason::BelowLeast;
        else if (rate)
            line.amount = rate->amount;
        else
            line.reason =
                scheme.bonus.isZero() ? IncentiveReason::NoRate : IncentiveReason::InBonus;
        incentive.acquisition += line.amount;
    }
    if (enough)
        incentive.bonus = scheme.bonus;
    incentive.acquisition += incentive.bonus;
}

} // namespace

const IncentiveScheme* schemeOf(const std::vector<IncentiveScheme>& schemes, Month month)
{
    const IncentiveScheme* found = nullptr;
    for (const IncentiveScheme& scheme : schemes)
        if (scheme.from <= month && (!found || found->from < scheme.from))
            found = &scheme;
    return found;
}

int ConfirmedDues::ordinal() const
{
    return std::max(1, contribution.index() - acquiredIn.index() + 1);
}

std::string_view code(IncentiveReason reason)
{
    return reasonCodes[std::size_t(reason)];
}

KaderIncentive incentiveOf(const IncentiveScheme& scheme,
                           const std::vector<AcquiredParticipant>& acquired,
                           const std::vector<ConfirmedDues>& dues)
{
    KaderIncentive incentive;
    for (const AcquiredParticipant& one : acquired) {
        incentive.acquisitionLines.push_back(counted(scheme, one));
        if (incentive.acquisitionLines.back().counts)
            ++incentive.newParticipants;
    }
    payHeads(scheme, acquired, incentive);
    for (const ConfirmedDues& one : dues) {
        DuesIncentiveLine line{one, 0, {}, IncentiveReason::NoRate};
        if (const DuesIncentive* rate = rateOf(scheme, one)) {
            line.points = rate->points;
            line.amount = share(one.amount, rate->points);
            line.reason = IncentiveReason::Paid;
        }
        incentive.dues += line.amount;
        incentive.duesLines.push_back(line);
    }
    const Rupiah earned = incentive.acquisition + incentive.dues;
    incentive.toOrganisation = share(earned, scheme.organisationPoints);
    incentive.toKader = scheme.organisation == OrganisationShare::TakenFromKader
                            ? earned - incentive.toOrganisation
                            : earned;
    return incentive;
}

} // namespace penggerak
