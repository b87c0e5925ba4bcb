#include "core/people/name_key.h"

#include <algorithm>
#include <array>

namespace penggerak {

namespace {

/// The base letter of U+00C0 to U+00FF; '\0' where there is none.
constexpr std::string_view latin1Base =
    "aaaaaaaceeeeiiiidnooooo\0ouuuuypsaaaaaaaceeeeiiiidnooooo\0ouuuuypy";

std::string baseLetter(unsigned char lead, unsigned char trail)
{
    if (lead == 0xC3 && trail >= 0x80 && trail <= 0xBF) {
        const char letter = latin1Base[std::size_t(trail) - 0x80];
        return letter ? std::string(1, letter) : std::string();
    }
    if ((lead == 0xC2) && trail == 0xA0)
        return " ";
    return {};
}

bool isTitle(std::string_view word)
{
    constexpr std::array<std::string_view, 14> titles{"h",  "hj", "drs", "dra", "ir", "dr",  "prof",
                                                      "kh", "r",  "rr",  "st",  "se", "spd", "alm"};
    return std::find(titles.begin(), titles.end(), word) != titles.end();
}

bool isMuhammad(std::string_view word)
{
    constexpr std::array<std::string_view, 12> spellings{
        "muhammad", "mohammad", "muhamad", "mohamad", "mohammed", "muhammed",
        "mochammad", "mochamad", "muchammad", "moh", "muh", "mohd"};
    return std::find(spellings.begin(), spellings.end(), word) != spellings.end();
}

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at))
        text.replace(at, from.size(), to);
}

} // namespace

std::string foldText(std::string_view utf8)
{
    std::string folded;
    const auto space = [&folded] {
        if (!folded.empty() && folded.back() != ' ')
            folded.push_back(' ');
    };
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte >= 'A' && byte <= 'Z')
            folded.push_back(char(byte - 'A' + 'a'));
        else if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9'))
            folded.push_back(char(byte));
        else if (byte == '\'' || byte == '`')
            continue;
        else if (byte < 0x80)
            space();
        else if (i + 1 < utf8.size()) {
            const std::string letter = baseLetter(byte, static_cast<unsigned char>(utf8[i + 1]));
            if (letter == " ")
                space();
            else
                folded += letter;
            while (i + 1 < utf8.size() && (static_cast<unsigned char>(utf8[i + 1]) & 0xC0) == 0x80)
                ++i;
        }
    }
    while (!folded.empty() && folded.back() == ' ')
        folded.pop_back();
    return folded;
}

std::string nameKey(std::string_view name)
{
    const std::string folded = foldText(name);
    std::string key;
    for (std::size_t begin = 0; begin < folded.size();) {
        const std::size_t end = std::min(folded.find(' ', begin), folded.size());
        std::string word = folded.substr(begin, end - begin);
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
    return key.empty() ? folded : key;
}

} // namespace penggerak
