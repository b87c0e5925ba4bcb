#pragma once

#include "core/base/amount.h"
#include "core/base/region_code.h"
#include "core/benefits/benefit.h"
#include "services/actors/session.h"

#include <optional>
#include <string>
#include <vector>

namespace penggerak::services {

/// Benefits handed over, kept as evidence for outreach: what was paid, to whose heirs, and where.

/// The word of a kind in terms.json.
inline std::string termOf(BenefitKind kind)
{
    return "benefit." + std::string(code(kind));
}

struct BenefitFields
{
    BenefitKind kind = BenefitKind::Death;
    /// Whose benefit it is: somebody of the book, or a name, or a number of people without names.
    std::optional<PersonId> person;
    std::string participant;
    std::int64_t participants = 1;
    std::optional<std::int64_t> heirs; ///< all of them; nothing: not said
    Rupiah amount;                     ///< for each participant
    Day on;                            ///< of handing over
    /// Where it helped: at least one of these.
    std::optional<RegionCode> region;
    std::optional<BodyId> body;
    std::optional<ActivityId> activity;
    std::string source;
    std::string reason; ///< why the amount is not that of the rule of the day
    std::string note;
};

/// Codes: `date_future`, `amount_missing`, `amount_negative`, `amount_too_large`,
/// `benefit_participants` (most), `benefit_many_named`, `benefit_heirs` (most), `person_unknown`,
/// `region_unknown`, `body_unknown`, `activity_unknown`, `benefit_nowhere`, `benefit_differs`
/// (amount, ruled, day).
Result<BenefitId> addBenefit(const Session& session, const BenefitFields& fields);
/// Of an entry that was wrong; the audit keeps what it said. Code: `benefit_unknown`.
Result<Seq> removeBenefit(const Session& session, BenefitId id);

struct Benefit
{
    BenefitId id;
    BenefitFields fields;
    std::string name; ///< of the participant; empty where none is known
    std::string body;
    std::string activity;

    Rupiah total() const { return Rupiah(fields.amount.value() * fields.participants); }
};

struct BenefitFilter
{
    std::optional<RegionCode> region; ///< with those inside it
    std::optional<BodyId> body;
    std::optional<ActivityId> activity;
    std::optional<Day> from;
    std::optional<Day> to;
};
/// The newest first.
Result<std::vector<Benefit>> listBenefits(const Session& session, const BenefitFilter& filter);
/// Code: `benefit_unknown`.
Result<Benefit> showBenefit(const Session& session, BenefitId id);

/// What an outreach sheet is about: a region, a group or partner, or an activity.
struct OutreachPlace
{
    std::optional<RegionCode> region;
    std::optional<BodyId> body;
    std::optional<ActivityId> activity;
};
struct OutreachFacts
{
    std::string place;
    std::string office;            ///< of the activity; may be empty
    std::vector<Benefit> benefits; ///< the newest first
    Day today;
};
/// For an activity: what is linked to it, to its partner, or lies in its region. Codes:
/// `region_unknown`, `body_unknown`, `activity_unknown`, `benefit_nowhere` (none is named).
Result<OutreachFacts> outreachFacts(const Session& session, const OutreachPlace& place);

} // namespace penggerak::services
