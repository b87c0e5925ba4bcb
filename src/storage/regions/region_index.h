#pragma once

#include "storage/regions/region_table.h"

namespace penggerak::storage {

/// Finds regions by the beginning of a word of their name, or by the beginning of their code. Built
/// once over a table, which must outlive it; immutable afterwards.
class RegionIndex
{
public:
    explicit RegionIndex(const RegionTable& table);

    /// Exact names (`surabaya` is Kota Surabaya's) first, wider regions before narrower ones, then
    /// by name and code. `within`: codes without dots; when not empty, only regions inside one of
    /// them. Time is bounded by the number of names with that beginning; two letters take under 5
    /// ms.
    std::vector<const RegionTable::Entry*>
    find(std::string_view text, const std::vector<std::string>& within, std::size_t limit) const;

private:
    struct Word
    {
        std::uint64_t head = 0; ///< the first eight bytes, big end first: decides most comparisons
        std::uint32_t offset =
            0; ///< of the word in the folded arena; its name goes on to a newline
        std::uint32_t entry = 0;
    };
    /// What a hit is sorted by: exact names first, then the rank of the region.
    struct Hit
    {
        bool partial = true;
        std::uint32_t rank = 0;
        std::uint32_t entry = 0;
        auto operator<=>(const Hit&) const = default;
    };

    std::string_view restOfName(std::uint32_t offset) const;
    void foldNames();
    void sortWords();
    void rankRegions();
    bool isWholeName(const Word& word) const;
    std::vector<Hit> hitsByName(std::string_view folded) const;
    std::vector<Hit> hitsByCode(std::string_view digits) const;

    const RegionTable& m_table;
    std::string m_folded; ///< each folded name and a newline, in the table's order
    std::vector<std::uint32_t> m_nameStart; ///< of an entry in the folded arena
    std::vector<Word> m_words;              ///< sorted by the rest of the name from each word on
    std::vector<std::uint32_t> m_rank;      ///< of an entry: wider first, then name, then code
};

} // namespace penggerak::storage
