#include "core/people/name_key.h"

#include "core/people/name_titles.h"

#include <algorithm>
#include <array>
#include <optional>

namespace penggerak {

namespace {

struct Spelling
{
    std::string_view written; ///< in new spelling
    std::string_view key;
};

/// Names that are written in many ways and are one name to everybody.
constexpr std::array<Spelling, 16> spellings{{{"mohammad", "muhammad"},
                                              {"muhamad", "muhammad"},
                                              {"mohamad", "muhammad"},
                                              {"mohammed", "muhammad"},
                                              {"muhammed", "muhammad"},
                                              {"mohamed", "muhammad"},
                                              {"muhamed", "muhammad"},
                                              {"moh", "muhammad"},
                                              {"muh", "muhammad"},
                                              {"mohd", "muhammad"},
                                              {"muhd", "muhammad"},
                                              {"mhd", "muhammad"},
                                              {"md", "muhammad"},
                                              {"sitti", "siti"},
                                              {"st", "siti"},
                                              {"abd", "abdul"}}};

/// The new spelling of the two letters at a place; empty when they stay as they are.
std::string_view digraph(std::string_view word, std::size_t at)
{
    const std::string_view two = word.substr(at, 2);
    if (two == "oe")
        return "u";
    if (two == "dj")
        return "j";
    if (two == "tj")
        return "c";
    if (two == "sj")
        return "sy";
    if (at == 0 && two == "nj")
        return "ny";
    if (at > 0 && (two == "ch" || two == "kh"))
        return "h";
    return {};
}

std::string newSpelling(std::string_view word)
{
    std::string result;
    for (std::size_t at = 0; at < word.size();) {
        const std::string_view letters = digraph(word, at);
        if (letters.empty()) {
            result.push_back(word[at++]);
        } else {
            result += letters;
            at += 2;
        }
    }
    return result;
}

std::string keyWord(std::string_view word)
{
    std::string key = newSpelling(word);
    for (const Spelling& spelling : spellings)
        if (spelling.written == key)
            return std::string(spelling.key);
    return key;
}

/// What the last letter becomes if the next one makes a digraph of it that begins with another.
std::optional<char> otherReading(std::string_view word)
{
    switch (word.back()) {
    case 'o':
        return 'u';
    case 'd':
        return 'j';
    case 't':
        return 'c';
    case 'c':
    case 'k':
        return word.size() > 1 ? std::optional('h') : std::nullopt;
    default:
        return std::nullopt;
    }
}

bool begins(std::string_view beginning, std::string_view word)
{
    return word.substr(0, beginning.size()) == beginning;
}

NameBeginnings beginningsOf(std::string_view word)
{
    NameBeginnings result{keyWord(word)};
    const auto add = [&result](std::string beginning) {
        if (std::find(result.begin(), result.end(), beginning) == result.end())
            result.push_back(std::move(beginning));
    };
    add(newSpelling(word));
    if (const auto letter = otherReading(word))
        add(newSpelling(word.substr(0, word.size() - 1)) + *letter);
    const std::size_t read = result.size();
    for (std::size_t i = 0; i < read; ++i)
        for (const Spelling& spelling : spellings)
            if (begins(result[i], spelling.written) && !begins(result[i], spelling.key))
                add(std::string(spelling.key));
    return result;
}

} // namespace

std::string nameKey(std::string_view name)
{
    std::string key;
    for (const std::string& word : wordsWithoutTitles(name)) {
        if (!key.empty())
            key.push_back(' ');
        key += keyWord(word);
    }
    return key;
}

std::vector<NameBeginnings> nameBeginnings(std::string_view typed)
{
    std::vector<NameBeginnings> result;
    for (const std::string& word : wordsWithoutUnfinishedTitles(typed))
        result.push_back(beginningsOf(word));
    return result;
}

bool beginsWordsOf(const std::string& key, const std::vector<NameBeginnings>& typed)
{
    const std::string words = " " + key;
    return std::all_of(typed.begin(), typed.end(), [&words](const NameBeginnings& word) {
        return std::any_of(word.begin(), word.end(), [&words](const std::string& beginning) {
            return words.find(" " + beginning) != std::string::npos;
        });
    });
}

} // namespace penggerak
