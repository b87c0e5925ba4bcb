#include "tests/bench/people/word_list.h"

#include <algorithm>

namespace penggerak::bench {

WordList::WordList(std::string_view words)
{
    constexpr std::uint32_t scale = 1'000'000;
    constexpr std::uint32_t flatness = 6; // the first word is drawn as often as 1 / flatness says
    std::uint32_t sum = 0;
    while (true) {
        const std::size_t begin = words.find_first_not_of(" \n");
        if (begin == std::string_view::npos)
            break;
        words.remove_prefix(begin);
        const std::size_t end = std::min(words.find_first_of(" \n"), words.size());
        sum += scale / (flatness + std::uint32_t(m_words.size()));
        m_words.push_back(words.substr(0, end));
        m_sums.push_back(sum);
        words.remove_prefix(end);
    }
}

std::string_view WordList::draw(Random& random) const
{
    const auto place = std::upper_bound(m_sums.begin(), m_sums.end(), random.below(m_sums.back()));
    return m_words[std::size_t(place - m_sums.begin())];
}

} // namespace penggerak::bench
