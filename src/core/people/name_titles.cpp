#include "core/people/name_titles.h"

#include "core/base/fold.h"

#include <algorithm>
#include <array>

namespace penggerak {

namespace {

using Words = std::vector<std::string>;

/// Before a name: of address, pilgrimage, nobility and study.
constexpr std::array<std::string_view, 42> inFront{
    "h",  "hj",    "kh",  "tgh", "tgk",  "ust", "ustd", "ustad",    "ustadz",    "drs",  "dra",
    "dr", "drg",   "drh", "ir",  "prof", "apt", "ns",   "ners",     "r",         "rr",   "rd",
    "rm", "rngt",  "raj", "ny",  "nj",   "nn",  "tn",   "sdr",      "sdri",      "sdra", "bpk",
    "bp", "bapak", "pak", "ibu", "bu",   "alm", "almh", "almarhum", "almarhumah"};

/// After a name, where no comma sets them off: only what nobody is called.
constexpr std::array<std::string_view, 62> behind{
    "sh",   "se",     "st",     "spd",   "spdi",  "skom", "sag",      "ssos",      "sip",
    "skep", "sked",   "sfarm",  "ssi",   "ssn",   "spsi", "sstp",     "skm",       "spt",
    "shut", "stp",    "shi",    "sei",   "sthi",  "shum", "ssy",      "sst",       "sikom",
    "str",  "strkeb", "sgz",    "mm",    "mt",    "mh",   "msi",      "mpd",       "mpdi",
    "mkes", "mkom",   "mhum",   "msc",   "mba",   "mag",  "mkn",      "mkep",      "mikom",
    "amd",  "amdkeb", "amdkep", "amkeb", "amkep", "amk",  "phd",      "lc",        "bsc",
    "drs",  "dra",    "h",      "hj",    "alm",   "almh", "almarhum", "almarhumah"};

/// After a comma, or written in pieces (`S. P.`), these too.
constexpr std::array<std::string_view, 26> behindComma{
    "ma",   "ss",   "sp",   "ba",   "mp",  "ak",   "ca",    "sak",   "mak",
    "makt", "mars", "msn",  "spog", "spa", "sppd", "spb",   "spjp",  "spkj",
    "spn",  "sps",  "spot", "gr",   "ns",  "ners", "mphil", "amdkom"};

template <std::size_t size>
bool holds(const std::array<std::string_view, size>& titles, std::string_view word)
{
    return std::find(titles.begin(), titles.end(), word) != titles.end();
}

template <std::size_t size>
bool holdsBeginning(const std::array<std::string_view, size>& titles, std::string_view word)
{
    return std::any_of(titles.begin(), titles.end(), [word](std::string_view title) {
        return title.substr(0, word.size()) == word;
    });
}

constexpr std::size_t mostPieces = 4; // A. Md. Keb.

Words wordsOf(std::string_view text)
{
    const std::string words = folded(text);
    Words result;
    for (std::size_t begin = 0; begin < words.size();) {
        const std::size_t end = std::min(words.find(' ', begin), words.size());
        result.push_back(words.substr(begin, end - begin));
        begin = end + 1;
    }
    return result;
}

std::string joined(Words::const_iterator begin, Words::const_iterator end)
{
    std::string text;
    for (; begin != end; ++begin)
        text += *begin;
    return text;
}

/// Whether these words, set off by a comma, are titles and nothing else; the last may be a
/// beginning where the name is unfinished.
bool areTitles(const Words& words, bool unfinished)
{
    std::size_t at = 0;
    while (at < words.size()) {
        std::size_t taken = 0;
        for (std::size_t most = std::min(mostPieces, words.size() - at); most > 0 && !taken;
             --most) {
            const auto begin = words.begin() + std::ptrdiff_t(at);
            const std::string title = joined(begin, begin + std::ptrdiff_t(most));
            const bool atEnd = at + most == words.size();
            if (holds(behind, title) || holds(behindComma, title) ||
                (unfinished && atEnd &&
                 (holdsBeginning(behind, title) || holdsBeginning(behindComma, title))))
                taken = most;
        }
        if (!taken)
            return false;
        at += taken;
    }
    return true;
}

/// How many of the first words are one title.
std::size_t titleInFront(const Words& words)
{
    if (words.size() > 2) {
        const std::string two = words[0] + words[1];
        if (words[0].size() == 1 && words[1].size() == 1 &&
            (two == "kh" || two == "ra" || two == "rm" || two == "rr" || two == "rd"))
            return 2;
    }
    return words.size() > 1 && holds(inFront, words[0]) ? 1 : 0;
}

/// How many of the last words are one title; one word at least is left.
std::size_t titleBehind(const Words& words, bool unfinished)
{
    for (std::size_t most = std::min(mostPieces, words.size() - 1); most > 0; --most) {
        const auto begin = words.end() - std::ptrdiff_t(most);
        const std::string title = joined(begin, words.end());
        if (holds(behind, title))
            return most;
        if (most > 1 && begin->size() == 1 &&
            (holds(behindComma, title) ||
             (unfinished && (holdsBeginning(behind, title) || holdsBeginning(behindComma, title)))))
            return most;
    }
    return 0;
}

Words withoutTitles(std::string_view name, bool unfinished)
{
    Words all;
    Words words;
    while (!name.empty()) {
        const std::size_t end = std::min(name.find_first_of(",;/()"), name.size());
        const Words piece = wordsOf(name.substr(0, end));
        all.insert(all.end(), piece.begin(), piece.end());
        if (words.empty() || !areTitles(piece, unfinished))
            words.insert(words.end(), piece.begin(), piece.end());
        name.remove_prefix(std::min(end + 1, name.size()));
    }
    if (words.empty())
        return all;
    while (const std::size_t titles = titleInFront(words))
        words.erase(words.begin(), words.begin() + std::ptrdiff_t(titles));
    while (const std::size_t titles = titleBehind(words, unfinished))
        words.erase(words.end() - std::ptrdiff_t(titles), words.end());
    return words;
}

} // namespace

std::vector<std::string> wordsWithoutTitles(std::string_view name)
{
    return withoutTitles(name, false);
}

std::vector<std::string> wordsWithoutUnfinishedTitles(std::string_view typed)
{
    return withoutTitles(typed, true);
}

} // namespace penggerak
