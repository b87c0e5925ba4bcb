#pragma once

#include "core/base/day.h"
#include "tests/bench/people/life.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace penggerak::bench {

inline constexpr int timedRuns = 25;

struct TypedText
{
    std::string name;
    std::string text;
};

/// What is typed into the search field, in both measurements.
inline const std::vector<TypedText>& typedTexts()
{
    static const std::vector<TypedText> all{{"two letters", "si"},     {"three letters", "har"},
                                            {"five letters", "sulas"}, {"two words", "sri wahy"},
                                            {"end of a NIK", "0007"},  {"phone", "081200001234"}};
    return all;
}

/// Another day for every run, over all five years.
inline Day dayOfRun(int run)
{
    const int days = lastEntry.sinceEpoch() - firstEntry.sinceEpoch();
    return firstEntry.plusDays((run * 389 + 701) % days);
}

/// A commit about a year before the last one, of books that lived on (lives/live_on.h).
inline std::int64_t earlierThan(std::int64_t lastSeq)
{
    return std::max(std::int64_t(1), lastSeq - 12);
}

} // namespace penggerak::bench
