#include "core/partners/company_name.h"

#include "core/base/fold.h"

#include <algorithm>
#include <array>
#include <utility>

namespace penggerak {

namespace {

constexpr std::array<std::string_view, 15> legalForms{
    "pt",      "cv",        "ud",       "pd",    "fa", "firma", "nv", "tbk",
    "persero", "perseroan", "terbatas", "perum", "po", "pma",   "co"};
constexpr std::array<std::string_view, 10> streetWords{"jl",  "jln", "jalan", "no",  "nomor",
                                                       "kel", "kec", "kota",  "kab", "blok"};
constexpr std::array<std::pair<std::string_view, std::string_view>, 7> spellings{
    std::pair<std::string_view, std::string_view>("jend", "jenderal"),
    {"ry", "raya"},
    {"gg", "gang"},
    {"ds", "desa"},
    {"komp", "kompleks"},
    {"perum", "perumahan"},
    {"kav", "kavling"}};

std::vector<std::string> wordsOf(const std::string& text)
{
    std::vector<std::string> words;
    std::size_t from = 0;
    while (from < text.size()) {
        const std::size_t to = std::min(text.find(' ', from), text.size());
        if (to > from)
            words.push_back(text.substr(from, to - from));
        from = to + 1;
    }
    return words;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

template <std::size_t N>
bool isOneOf(const std::array<std::string_view, N>& list, const std::string& word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// Items that two sorted lists share, counted as often as they stand in both.
template <class Items>
std::size_t shared(const Items& a, const Items& b)
{
    std::size_t count = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (*i < *j)
            ++i;
        else if (*j < *i)
            ++j;
        else
            ++count, ++i, ++j;
    }
    return count;
}

template <class Items>
int dice(Items a, Items b)
{
    if (a.empty() || b.empty())
        return 0;
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return int(200 * shared(a, b) / (a.size() + b.size()));
}

std::vector<std::pair<char, char>> pairsOf(const std::string& text)
{
    std::vector<std::pair<char, char>> pairs;
    for (std::size_t i = 0; i + 1 < text.size(); ++i)
        if (text[i] != ' ' && text[i + 1] != ' ')
            pairs.emplace_back(text[i], text[i + 1]);
    return pairs;
}

} // namespace

std::string companyKey(std::string_view name)
{
    const std::vector<std::string> all = wordsOf(folded(name));
    std::vector<std::string> words = all;
    std::erase_if(words, [](const std::string& word) { return isOneOf(legalForms, word); });
    return joined(words.empty() ? all : words);
}

std::string addressKey(std::string_view address)
{
    std::vector<std::string> words = wordsOf(folded(address));
    std::erase_if(words, [](const std::string& word) { return isOneOf(streetWords, word); });
    for (std::string& word : words)
        for (const auto& [brief, whole] : spellings)
            if (word == brief)
                word = whole;
    return joined(words);
}

int likeness(const std::string& a, const std::string& b)
{
    if (a.empty() || b.empty())
        return 0;
    if (a == b)
        return 100;
    return std::max(dice(pairsOf(a), pairsOf(b)), dice(wordsOf(a), wordsOf(b)));
}

int companyScore(const MatchRule& rule, int names, int addresses, bool bothHaveAddress)
{
    if (!bothHaveAddress)
        return names * 9 / 10;
    return (names * rule.nameWeight + addresses * (100 - rule.nameWeight)) / 100;
}

} // namespace penggerak
