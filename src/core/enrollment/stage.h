#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace penggerak {

enum class Segment { Pu, Bpu };
inline constexpr std::array allSegments{Segment::Pu, Segment::Bpu};

/// `PU` and `BPU`.
constexpr std::string_view code(Segment segment)
{
    return segment == Segment::Pu ? "PU" : "BPU";
}
std::optional<Segment> segmentFromCode(std::string_view text);

/// Where a head stands. The order is the order of the way in; the last three lie beside it.
enum class Stage {
    Outside,
    Unreached,
    Prospect,
    Contacted,
    Informed,
    Registered,
    Active,
    Arrears,
    Lapsed,
    Refused,
};

inline constexpr std::array allStages{
    Stage::Outside,    Stage::Unreached, Stage::Prospect, Stage::Contacted, Stage::Informed,
    Stage::Registered, Stage::Active,    Stage::Arrears,  Stage::Lapsed,    Stage::Refused};

/// `unreached`, `prospect` ...: the word of JSON and of the store.
std::string_view code(Stage stage);
std::optional<Stage> stageFromCode(std::string_view text);

/// Acquired = active + arrears (design.md 1.1).
constexpr bool isAcquired(Stage stage)
{
    return stage == Stage::Active || stage == Stage::Arrears;
}

/// Whether the table of allowed movements has this one (design.md 1.1): forward from unreached to
/// active by any number of steps; prospect to registered -> refused; refused -> prospect;
/// active <-> arrears; arrears -> lapsed; lapsed -> active; outside -> any stage up to active; any
/// stage -> outside. Staying is not a movement.
bool isAllowed(Stage from, Stage to);

/// Whether a reason is asked for: into outside and into refused.
constexpr bool needsReason(Stage to)
{
    return to == Stage::Outside || to == Stage::Refused;
}

/// Why a head left or refused. Ledgers hold the code only; a note is an audit detail.
enum class Reason {
    None,
    // into outside
    Died,
    MovedAway,
    OverAge,
    NotWorking,
    JhtClaimed,
    NotFound,
    CountedTwice,
    // into refused
    NoMoney,
    OtherInsurance,
    NotInterested,
    NoTrust,
    FamilyObjects,
    OtherRefusal,
    // written by the program
    BeyondEstimate,
    Shortfall,
};

inline constexpr std::array outsideReasons{
    Reason::Died,       Reason::MovedAway, Reason::OverAge,     Reason::NotWorking,
    Reason::JhtClaimed, Reason::NotFound,  Reason::CountedTwice};
inline constexpr std::array refusalReasons{Reason::NoMoney,       Reason::OtherInsurance,
                                           Reason::NotInterested, Reason::NoTrust,
                                           Reason::FamilyObjects, Reason::OtherRefusal};

/// `died`, `moved_away` ...; empty for None.
std::string_view code(Reason reason);
std::optional<Reason> reasonFromCode(std::string_view text);
/// Whether this reason may stand on a movement into that stage.
bool fits(Reason reason, Stage to);

} // namespace penggerak
