#pragma once

#include "tests/bench/people/random.h"

#include <string_view>
#include <vector>

namespace penggerak::bench {

/// Words in the order of their frequency, as names are distributed: few that half the people bear,
/// and a long tail. `_` stands for a space inside a word.
class WordList
{
public:
    explicit WordList(std::string_view words);

    std::string_view draw(Random& random) const;
    std::string_view at(std::size_t index) const { return m_words[index]; }
    std::size_t size() const { return m_words.size(); }

private:
    std::vector<std::string_view> m_words;
    std::vector<std::uint32_t> m_sums; ///< running sums of the weights
};

} // namespace penggerak::bench
