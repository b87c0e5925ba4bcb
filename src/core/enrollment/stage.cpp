#include "core/enrollment/stage.h"

#include <algorithm>
#include <utility>

namespace penggerak {

namespace {

constexpr std::array<std::string_view, 10> stageCodes{
    "outside",    "unreached", "prospect", "contacted", "informed",
    "registered", "active",    "arrears",  "lapsed",    "refused"};

constexpr std::array<std::string_view, 16> reasonCodes{"",
                                                       "died",
                                                       "moved_away",
                                                       "over_age",
                                                       "not_working",
                                                       "jht_claimed",
                                                       "not_found",
                                                       "counted_twice",
                                                       "no_money",
                                                       "other_insurance",
                                                       "not_interested",
                                                       "no_trust",
                                                       "family_objects",
                                                       "other_refusal",
                                                       "beyond_estimate",
                                                       "shortfall"};

template <class Enum, std::size_t N>
std::optional<Enum> fromCode(const std::array<std::string_view, N>& codes, std::string_view text)
{
    const auto found = std::find(codes.begin(), codes.end(), text);
    if (found == codes.end())
        return std::nullopt;
    return Enum(found - codes.begin());
}

constexpr bool between(Stage stage, Stage low, Stage high)
{
    return stage >= low && stage <= high;
}

} // namespace

std::optional<Segment> segmentFromCode(std::string_view text)
{
    if (text == "PU" || text == "pu")
        return Segment::Pu;
    if (text == "BPU" || text == "bpu")
        return Segment::Bpu;
    return std::nullopt;
}

std::string_view code(Stage stage)
{
    return stageCodes[std::size_t(stage)];
}

std::optional<Stage> stageFromCode(std::string_view text)
{
    return fromCode<Stage>(stageCodes, text);
}

bool isAllowed(Stage from, Stage to)
{
    if (from == to)
        return false;
    if (to == Stage::Outside)
        return true;
    if (from == Stage::Outside)
        return between(to, Stage::Unreached, Stage::Active);
    if (between(from, Stage::Unreached, Stage::Active) &&
        between(to, Stage::Unreached, Stage::Active))
        return to > from;
    constexpr std::array<std::pair<Stage, Stage>, 5> beside{{
        {Stage::Refused, Stage::Prospect},
        {Stage::Active, Stage::Arrears},
        {Stage::Arrears, Stage::Active},
        {Stage::Arrears, Stage::Lapsed},
        {Stage::Lapsed, Stage::Active},
    }};
    if (to == Stage::Refused)
        return between(from, Stage::Prospect, Stage::Registered);
    return std::find(beside.begin(), beside.end(), std::pair(from, to)) != beside.end();
}

std::string_view code(Reason reason)
{
    return reasonCodes[std::size_t(reason)];
}

std::optional<Reason> reasonFromCode(std::string_view text)
{
    return fromCode<Reason>(reasonCodes, text);
}

bool fits(Reason reason, Stage to)
{
    if (to == Stage::Outside)
        return std::find(outsideReasons.begin(), outsideReasons.end(), reason) !=
               outsideReasons.end();
    if (to == Stage::Refused)
        return std::find(refusalReasons.begin(), refusalReasons.end(), reason) !=
               refusalReasons.end();
    return reason == Reason::None;
}

} // namespace penggerak
