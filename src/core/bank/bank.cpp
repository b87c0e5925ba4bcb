#include "core/bank/bank.h"

#include "core/base/fold.h"
#include "core/people/name_key.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <tuple>

namespace penggerak {

namespace {

constexpr int forAmount = 50;
constexpr int forDay = 20;
constexpr int lessADay = 4;
constexpr int forProof = 20;
constexpr int forName = 10;
constexpr std::size_t shortestWord = 3;

std::vector<std::string> wordsOf(const std::string& key)
{
    std::vector<std::string> words;
    for (std::size_t begin = 0; begin < key.size();) {
        const std::size_t end = std::min(key.find(' ', begin), key.size());
        if (end > begin)
            words.push_back(key.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

/// What a line or an entry is compared by, made once each.
struct LineWords
{
    explicit LineWords(const BankLine& line)
        : text(' ' + folded(line.description + ' ' + line.reference) + ' ')
    {
        for (std::string& word : wordsOf(nameKey(line.description + ' ' + line.reference)))
            names.insert(std::move(word));
    }
    std::string text;
    std::set<std::string> names;
};
struct EntryWords
{
    explicit EntryWords(const BankEntry& entry)
        : proof(folded(entry.proof))
        , names(wordsOf(nameKey(entry.name)))
    {
        std::erase_if(names, [](const std::string& word) { return word.size() < shortestWord; });
    }
    std::string proof;
    std::vector<std::string> names;
};

std::optional<BankScore> scoreOf(const BankLine& line, const LineWords& said,
                                 const BankEntry& entry, const EntryWords& known)
{
    if (line.office != entry.office || line.amount != entry.amount || entry.reversed)
        return std::nullopt;
    BankScore score;
    score.daysApart = line.on.sinceEpoch() - entry.on.sinceEpoch();
    score.proof =
        !known.proof.empty() && said.text.find(' ' + known.proof + ' ') != std::string::npos;
    score.name = !known.names.empty() &&
                 std::all_of(known.names.begin(), known.names.end(),
                             [&](const std::string& word) { return said.names.count(word) != 0; });
    const int apart = std::abs(score.daysApart);
    if (apart > bankDaysApart && !score.proof)
        return std::nullopt;
    score.total = forAmount + std::max(0, forDay - lessADay * apart) +
                  (score.proof ? forProof : 0) + (score.name ? forName : 0);
    return score;
}

} // namespace

std::string_view code(BankEntryKind kind)
{
    switch (kind) {
    case BankEntryKind::TopUp:
        return "top_up";
    case BankEntryKind::Refund:
        return "refund";
    case BankEntryKind::HandIn:
        return "hand_in";
    }
    return {};
}

std::optional<BankScore> bankScore(const BankLine& line, const BankEntry& entry)
{
    return scoreOf(line, LineWords(line), entry, EntryWords(entry));
}

std::vector<BankSuggestion> suggestBankMatches(const std::vector<BankLine>& lines,
                                               const std::vector<BankEntry>& entries)
{
    std::multimap<Rupiah, std::pair<const BankEntry*, EntryWords>> byAmount;
    for (const BankEntry& entry : entries)
        byAmount.emplace(entry.amount, std::pair(&entry, EntryWords(entry)));
    std::vector<BankSuggestion> pairs;
    for (const BankLine& line : lines) {
        const LineWords said(line);
        const auto [first, last] = byAmount.equal_range(line.amount);
        for (auto known = first; known != last; ++known) {
            const auto& [entry, words] = known->second;
            if (const auto score = scoreOf(line, said, *entry, words))
                pairs.push_back({line.id, entry->id, *score});
        }
    }
    std::sort(pairs.begin(), pairs.end(), [](const BankSuggestion& a, const BankSuggestion& b) {
        const auto rank = [](const BankSuggestion& one) {
            return std::tuple(-one.score.total, std::abs(one.score.daysApart), one.line, one.entry);
        };
        return rank(a) < rank(b);
    });
    std::set<BankLineId> lined;
    std::set<BankEntryId> entered;
    std::erase_if(pairs, [&](const BankSuggestion& one) {
        if (lined.count(one.line) != 0 || entered.count(one.entry) != 0)
            return true;
        lined.insert(one.line);
        entered.insert(one.entry);
        return false;
    });
    return pairs;
}

} // namespace penggerak
