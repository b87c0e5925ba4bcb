#include "core/people/likeness.h"

#include <algorithm>
#include <array>

namespace penggerak {

namespace {

constexpr std::array<std::string_view, 9> reasonCodes{
    "same_name",          "similar_name", "same_birth_date", "same_phone",        "same_place",
    "same_neighbourhood", "nik_near",     "nik_differs",     "birth_date_differs"};

constexpr std::size_t longestCompared = 64;

std::vector<std::string_view> wordsOf(std::string_view key)
{
    std::vector<std::string_view> words;
    for (std::size_t begin = 0; begin < key.size();) {
        const std::size_t end = std::min(key.find(' ', begin), key.size());
        if (end > begin)
            words.push_back(key.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

/// Letters to change, leave out or add; more than `most` counts as most + 1.
std::size_t letterDistance(std::string_view a, std::string_view b, std::size_t most)
{
    a = a.substr(0, longestCompared);
    b = b.substr(0, longestCompared);
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > most)
        return most + 1;
    std::array<std::size_t, longestCompared + 1> row{};
    for (std::size_t i = 0; i <= a.size(); ++i)
        row[i] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
        std::size_t diagonal = row[0];
        row[0] = j;
        std::size_t least = j;
        for (std::size_t i = 1; i <= a.size(); ++i) {
            const std::size_t cost = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[i];
            row[i] = std::min({cost, row[i] + 1, row[i - 1] + 1});
            least = std::min(least, row[i]);
        }
        if (least > most)
            return most + 1;
    }
    return std::min(row[a.size()], most + 1);
}

/// Whether every word of the shorter name is in the longer one.
bool isPartOf(const std::vector<std::string_view>& few, const std::vector<std::string_view>& many)
{
    return std::all_of(few.begin(), few.end(), [&](std::string_view word) {
        return std::find(many.begin(), many.end(), word) != many.end();
    });
}

} // namespace

std::string_view code(LikeReason reason)
{
    return reasonCodes[std::size_t(reason)];
}

bool namesAlike(std::string_view a, std::string_view b)
{
    if (letterDistance(a, b, 2) <= (std::min(a.size(), b.size()) < 6 ? 1U : 2U))
        return true;
    std::vector<std::string_view> few = wordsOf(a);
    std::vector<std::string_view> many = wordsOf(b);
    if (few.size() > many.size())
        std::swap(few, many);
    // One short word alone says little.
    const bool says = few.size() > 1 || (!few.empty() && few.front().size() >= 5);
    return says && isPartOf(few, many);
}

bool nikNear(std::int64_t a, std::int64_t b)
{
    if (a == b)
        return false;
    std::array<int, 16> one{};
    std::array<int, 16> two{};
    for (std::size_t i = 0; i < one.size(); ++i) {
        one[i] = int(a % 10);
        two[i] = int(b % 10);
        a /= 10;
        b /= 10;
    }
    std::vector<std::size_t> differing;
    for (std::size_t i = 0; i < one.size(); ++i)
        if (one[i] != two[i])
            differing.push_back(i);
    if (differing.size() == 1)
        return true;
    return differing.size() == 2 && differing[1] == differing[0] + 1 &&
           one[differing[0]] == two[differing[1]] && one[differing[1]] == two[differing[0]];
}

Likeness likeness(const Identity& a, const Identity& b, const LikenessWeights& weights)
{
    Likeness found;
    const auto add = [&](LikeReason reason) {
        found.reasons.push_back(reason);
        found.score += weights.of[std::size_t(reason)];
    };
    if (!a.nameKey.empty() && a.nameKey == b.nameKey)
        add(LikeReason::SameName);
    else if (namesAlike(a.nameKey, b.nameKey))
        add(LikeReason::SimilarName);
    else
        return found;
    if (a.birthDate && b.birthDate)
        add(a.birthDate == b.birthDate ? LikeReason::SameBirthDate : LikeReason::BirthDateDiffers);
    if (a.phone && a.phone == b.phone)
        add(LikeReason::SamePhone);
    if (a.region && a.region == b.region) {
        add(LikeReason::SamePlace);
        if (!a.rt.empty() && a.rt == b.rt && a.rw == b.rw)
            add(LikeReason::SameNeighbourhood);
    }
    if (a.nik && b.nik && a.nik != b.nik)
        add(nikNear(*a.nik, *b.nik) ? LikeReason::NikNear : LikeReason::NikDiffers);
    return found;
}

} // namespace penggerak
