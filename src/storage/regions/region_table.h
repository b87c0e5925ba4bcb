#pragma once

#include "core/base/region_code.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace penggerak::storage {

/// The Kemendagri table: codes and names in one arena, sorted by code. Immutable once made, so any
/// number of threads may read it.
class RegionTable
{
public:
    struct Entry
    {
        std::uint32_t offset = 0; ///< of the code in the arena; the name follows after a tab
        std::uint8_t codeLength = 0;
        std::uint8_t nameLength = 0;
    };

    /// `compressed`: zstd of lines `CODE<tab>NAME` sorted by code (scripts/make-regions). Throws
    /// StorageError where it is damaged.
    explicit RegionTable(std::string_view compressed);

    const std::vector<Entry>& entries() const { return m_entries; }
    std::string_view code(const Entry& entry) const
    {
        return std::string_view(m_arena).substr(entry.offset, entry.codeLength);
    }
    std::string_view name(const Entry& entry) const
    {
        return std::string_view(m_arena).substr(entry.offset + entry.codeLength + 1u,
                                                entry.nameLength);
    }

    /// The entry of a code without dots; null when it does not exist.
    const Entry* find(std::string_view digits) const;
    /// Index range [first, last) of the codes that begin with these digits.
    std::pair<std::size_t, std::size_t> beginningWith(std::string_view digits) const;
    /// Those directly below a code, by code; the provinces for an empty one.
    std::vector<const Entry*> below(std::string_view digits) const;

private:
    std::string m_arena;
    std::vector<Entry> m_entries;
};

} // namespace penggerak::storage
