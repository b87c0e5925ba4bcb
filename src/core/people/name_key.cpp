#include "core/people/name_key.h"

#include "core/base/fold.h"

#include <algorithm>
#include <array>

namespace penggerak {

namespace {

bool isTitle(std::string_view word)
{
    constexpr std::array<std::string_view, 14> titles{"h",  "hj", "drs", "dra", "ir", "dr",  "prof",
                                                      "kh", "r",  "rr",  "st",  "se", "spd", "alm"};
    return std::find(titles.begin(), titles.end(), word) != titles.end();
}

bool isMuhammad(std::string_view word)
{
    constexpr std::array<std::string_view, 12> spellings{
        "muhammad",  "mohammad", "muhamad",   "mohamad", "mohammed", "muhammed",
        "mochammad", "mochamad", "muchammad", "moh",     "muh",      "mohd"};
    return std::find(spellings.begin(), spellings.end(), word) != spellings.end();
}

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at))
        text.replace(at, from.size(), to);
}

} // namespace

std::string nameKey(std::string_view name)
{
    const std::string words = folded(name);
    std::string key;
    for (std::size_t begin = 0; begin < words.size();) {
        const std::size_t end = std::min(words.find(' ', begin), words.size());
        std::string word = words.substr(begin, end - begin);
        begin = end + 1;
        if (isTitle(word))
            continue;
        if (isMuhammad(word))
            word = "muhammad";
        replaceAll(word, "oe", "u");
        replaceAll(word, "dj", "j");
        replaceAll(word, "tj", "c");
        if (!key.empty())
            key.push_back(' ');
        key += word;
    }
    return key.empty() ? words : key;
}

} // namespace penggerak
