#pragma once

#include "tests/bench/people/word_list.h"

#include <array>
#include <vector>

namespace penggerak::bench {

/// How one people of the city names its children.
struct People
{
    std::uint32_t weight = 0;             ///< of 1,000 in the city
    std::array<std::uint32_t, 4> words{}; ///< percent with one, two, three and four words
    WordList maleFirst;
    WordList maleMore;
    WordList femaleFirst;
    WordList femaleMore;
    WordList clan; ///< last word of all of a family; empty where there is none
};

/// Weights are guesses for Surabaya, and sum to 1,000.
const std::vector<People>& peoples();

} // namespace penggerak::bench
