#pragma once

#include "core/base/amount.h"
#include "core/base/day.h"
#include "core/base/id.h"
#include "core/enrollment/stage.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace penggerak {

using AgreementId = Id<struct PartnerAgreementKind>;
struct Agreement
{
    AgreementId id;
    BodyId body;
    std::string number;
    std::string title;
    Day from;
    Day until;                ///< its last day
    std::optional<Day> ended; ///< before its time
    std::string note;
};

enum class AgreementState { Coming, Running, Ending, Over, Ended };
/// `coming`, `running`, `ending`, `over`, `ended`.
std::string_view code(AgreementState state);
/// Ending: within so many days of its last day.
AgreementState stateOn(const Agreement& agreement, Day day, int endingWithin);

/// What a wadah of Perisai has to keep, by the rule of a day.
struct WadahRule
{
    Day from;
    int agents = 0; ///< at least
    int years = 0;  ///< the longest agreement
    std::string source;
};
const WadahRule* wadahRuleOn(Day day, const std::vector<WadahRule>& rules);
/// Whether an agreement runs longer than the rule of its first day allows.
bool isTooLong(const Agreement& agreement, const std::vector<WadahRule>& rules);

using AgentId = Id<struct PartnerAgentKind>;
/// A kader works for a wadah.
struct PartnerAgent
{
    AgentId id;
    BodyId body;
    KaderId kader;
    Day since;
    std::optional<Day> until;
};

using CommitmentId = Id<struct CommitmentKind>;
/// A partner has promised so many people of a body.
struct Commitment
{
    CommitmentId id;
    BodyId partner;
    BodyId body;
    std::optional<AgreementId> agreement;
    Segment segment = Segment::Bpu;
    Heads heads;
    std::optional<Heads> ofHeads; ///< out of so many that the partner has
    bool about = false;           ///< of ofHeads
    Day on;
    std::optional<Day> due;
    std::string source;
    std::optional<Day> ended;
};

} // namespace penggerak
