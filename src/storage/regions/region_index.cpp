#include "storage/regions/region_index.h"

#include "core/base/fold.h"

#include <algorithm>
#include <numeric>

namespace penggerak::storage {

namespace {

std::uint64_t headOf(std::string_view text)
{
    std::uint64_t head = 0;
    for (std::size_t i = 0; i < 8; ++i)
        head = (head << 8) |
               (i < text.size() ? std::uint64_t(static_cast<unsigned char>(text[i])) : 0);
    return head;
}

/// `35.78` as digits; empty when the text is no code.
std::string asDigits(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            digits.push_back(c);
        else if (c != '.' && c != ' ')
            return {};
    }
    return digits;
}

bool liesWithin(std::string_view code, const std::vector<std::string>& within)
{
    return within.empty() ||
           std::any_of(within.begin(), within.end(), [&](const std::string& wider) {
               return code.substr(0, wider.size()) == wider;
           });
}

} // namespace

RegionIndex::RegionIndex(const RegionTable& table)
    : m_table(table)
{
    foldNames();
    sortWords();
    rankRegions();
}

std::string_view RegionIndex::restOfName(std::uint32_t offset) const
{
    const std::string_view rest = std::string_view(m_folded).substr(offset);
    return rest.substr(0, rest.find('\n'));
}

void RegionIndex::foldNames()
{
    m_nameStart.reserve(m_table.entries().size());
    for (const RegionTable::Entry& entry : m_table.entries()) {
        m_nameStart.push_back(std::uint32_t(m_folded.size()));
        m_folded += folded(m_table.name(entry));
        m_folded += '\n';
    }
}

void RegionIndex::sortWords()
{
    m_words.reserve(m_nameStart.size() * 2);
    for (std::uint32_t entry = 0; entry < m_nameStart.size(); ++entry) {
        const std::string_view name = restOfName(m_nameStart[entry]);
        for (std::size_t at = 0; at < name.size(); ++at)
            if (at == 0 || name[at - 1] == ' ')
                m_words.push_back(
                    {headOf(name.substr(at)), m_nameStart[entry] + std::uint32_t(at), entry});
    }
    std::sort(m_words.begin(), m_words.end(), [this](const Word& a, const Word& b) {
        if (a.head != b.head)
            return a.head < b.head;
        const int order = restOfName(a.offset).compare(restOfName(b.offset));
        return order != 0 ? order < 0 : a.entry < b.entry;
    });
}

void RegionIndex::rankRegions()
{
    std::vector<std::uint32_t> order(m_nameStart.size());
    std::iota(order.begin(), order.end(), 0u);
    std::vector<std::uint64_t> heads(order.size());
    for (std::size_t i = 0; i < heads.size(); ++i)
        heads[i] = headOf(restOfName(m_nameStart[i]));
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        const auto lengthA = m_table.entries()[a].codeLength;
        const auto lengthB = m_table.entries()[b].codeLength;
        if (lengthA != lengthB)
            return lengthA < lengthB;
        if (heads[a] != heads[b])
            return heads[a] < heads[b];
        const int names = restOfName(m_nameStart[a]).compare(restOfName(m_nameStart[b]));
        return names != 0 ? names < 0 : a < b;
    });
    m_rank.resize(order.size());
    for (std::uint32_t rank = 0; rank < order.size(); ++rank)
        m_rank[order[rank]] = rank;
}

/// From the name's first word on; behind "Kota" or "Kabupaten" too, as people say it.
bool RegionIndex::isWholeName(const Word& word) const
{
    const std::uint32_t start = m_nameStart[word.entry];
    if (word.offset == start)
        return true;
    constexpr std::uint8_t regency = 4;
    return m_table.entries()[word.entry].codeLength == regency &&
           word.offset == m_folded.find(' ', start) + 1;
}

std::vector<RegionIndex::Hit> RegionIndex::hitsByName(std::string_view text) const
{
    const std::uint64_t head = headOf(text);
    const auto first = std::partition_point(m_words.begin(), m_words.end(), [&](const Word& word) {
        if (text.size() >= 8 && word.head != head)
            return word.head < head;
        return restOfName(word.offset) < text;
    });
    const auto last = std::partition_point(first, m_words.end(), [&](const Word& word) {
        return restOfName(word.offset).substr(0, text.size()) == text;
    });
    std::vector<Hit> hits;
    hits.reserve(std::size_t(last - first));
    for (auto word = first; word != last; ++word) {
        const bool whole = m_folded[word->offset + text.size()] == '\n' && isWholeName(*word);
        hits.push_back({!whole, m_rank[word->entry], word->entry});
    }
    return hits;
}

std::vector<RegionIndex::Hit> RegionIndex::hitsByCode(std::string_view digits) const
{
    const auto [first, last] = m_table.beginningWith(digits);
    std::vector<Hit> hits;
    hits.reserve(last - first);
    for (std::size_t i = first; i < last; ++i)
        hits.push_back({m_table.code(m_table.entries()[i]) != digits, m_rank[i], std::uint32_t(i)});
    return hits;
}

std::vector<const RegionTable::Entry*> RegionIndex::find(std::string_view text,
                                                         const std::vector<std::string>& within,
                                                         std::size_t limit) const
{
    const std::string digits = asDigits(text);
    const std::string key = folded(text);
    if (key.empty())
        return {};
    std::vector<Hit> hits = digits.empty() ? hitsByName(key) : hitsByCode(digits);
    if (!within.empty())
        std::erase_if(hits, [&](const Hit& hit) {
            return !liesWithin(m_table.code(m_table.entries()[hit.entry]), within);
        });
    // A name that is hit by several of its words gives equal hits, which stand side by side.
    constexpr std::size_t wordsAlike = 4;
    const std::size_t wanted = std::min(hits.size(), std::min(limit, hits.size()) * wordsAlike);
    const auto end = hits.begin() + std::ptrdiff_t(wanted);
    std::partial_sort(hits.begin(), end, hits.end());
    hits.erase(std::unique(hits.begin(), end), hits.end());
    hits.resize(std::min(hits.size(), limit));

    std::vector<const RegionTable::Entry*> found;
    found.reserve(hits.size());
    for (const Hit& hit : hits)
        found.push_back(&m_table.entries()[hit.entry]);
    return found;
}

} // namespace penggerak::storage
