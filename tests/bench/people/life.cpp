#include "tests/bench/people/life.h"

#include <algorithm>

namespace penggerak::bench {

namespace {

Stage firstStage(Random& random, bool participant)
{
    if (participant)
        return random.percent(80) ? Stage::Active : Stage::Registered;
    const std::uint32_t draw = random.below(100);
    if (draw < 62)
        return Stage::Prospect;
    if (draw < 80)
        return Stage::Contacted;
    if (draw < 90)
        return Stage::Informed;
    return draw < 95 ? Stage::Registered : Stage::Active;
}

Stage nextStage(Random& random, Stage stage)
{
    switch (stage) {
    case Stage::Prospect:
        return random.percent(80) ? Stage::Contacted : Stage::Informed;
    case Stage::Contacted:
        return random.percent(80) ? Stage::Informed : Stage::Registered;
    case Stage::Informed:
        return random.percent(80) ? Stage::Registered : Stage::Active;
    case Stage::Registered:
    case Stage::Lapsed:
        return Stage::Active;
    case Stage::Active:
        return Stage::Arrears;
    default:
        return random.percent(80) ? Stage::Active : Stage::Lapsed;
    }
}

} // namespace

std::vector<Step> drawLife(Random& random, bool participant)
{
    const int days = lastEntry.sinceEpoch() - firstEntry.sinceEpoch();
    std::vector<Step> life{
        {firstEntry.plusDays(random.between(0, days)), firstStage(random, participant)}};
    const int steps = 1 + int(std::min({random.below(6), random.below(6) + 1, 4u}));
    while (int(life.size()) < steps) {
        const Step& last = life.back();
        const Day on = last.on.plusDays(random.between(1, 45));
        if (on > lastEntry)
            break;
        life.push_back({on, nextStage(random, last.stage)});
    }
    return life;
}

} // namespace penggerak::bench
