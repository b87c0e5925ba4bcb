#include "storage/regions/region_table.h"

#include "storage/database/storage_error.h"

#include <zstd.h>

#include <algorithm>
#include <array>

namespace penggerak::storage {

namespace {

/// The table of today is 2 MB; anything far above that is not a region table.
constexpr unsigned long long maxArena = 64ull * 1024 * 1024;

[[noreturn]] void damaged()
{
    throw StorageError(StorageError::Kind::Corrupt, 0, "region table");
}

std::string decompressed(std::string_view compressed)
{
    const unsigned long long size = ZSTD_getFrameContentSize(compressed.data(), compressed.size());
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR || size > maxArena)
        damaged();
    std::string text(std::size_t(size), '\0');
    const std::size_t written =
        ZSTD_decompress(text.data(), text.size(), compressed.data(), compressed.size());
    if (ZSTD_isError(written) || written != text.size())
        damaged();
    return text;
}

/// The code is a key of 2, 4, 6 or 10 digits; the next level's length, 0 below a village.
std::size_t lengthBelow(std::size_t length)
{
    constexpr std::array<std::size_t, 11> next{2, 0, 4, 0, 6, 0, 10, 0, 0, 0, 0};
    return length < next.size() ? next[length] : 0;
}

} // namespace

RegionTable::RegionTable(std::string_view compressed)
    : m_arena(decompressed(compressed))
{
    m_entries.reserve(92'000);
    std::string_view previous;
    for (std::size_t at = 0; at < m_arena.size();) {
        const std::size_t tab = m_arena.find('\t', at);
        const std::size_t end = m_arena.find('\n', at);
        if (tab == std::string::npos || end == std::string::npos || tab > end || tab - at > 10 ||
            end - tab - 1 > 255)
            damaged();
        const Entry entry{std::uint32_t(at), std::uint8_t(tab - at), std::uint8_t(end - tab - 1)};
        if (code(entry) <= previous)
            damaged();
        previous = code(entry);
        m_entries.push_back(entry);
        at = end + 1;
    }
}

const RegionTable::Entry* RegionTable::find(std::string_view digits) const
{
    const auto found = std::lower_bound(
        m_entries.begin(), m_entries.end(), digits,
        [this](const Entry& entry, std::string_view key) { return code(entry) < key; });
    return found != m_entries.end() && code(*found) == digits ? &*found : nullptr;
}

std::pair<std::size_t, std::size_t> RegionTable::beginningWith(std::string_view digits) const
{
    const auto first = std::lower_bound(
        m_entries.begin(), m_entries.end(), digits,
        [this](const Entry& entry, std::string_view key) { return code(entry) < key; });
    const auto last = std::partition_point(first, m_entries.end(), [&](const Entry& entry) {
        return code(entry).substr(0, digits.size()) == digits;
    });
    return {std::size_t(first - m_entries.begin()), std::size_t(last - m_entries.begin())};
}

std::vector<const RegionTable::Entry*> RegionTable::below(std::string_view digits) const
{
    const std::size_t length = lengthBelow(digits.size());
    std::vector<const Entry*> result;
    if (length == 0)
        return result;
    const auto [first, last] = beginningWith(digits);
    for (std::size_t i = first; i < last; ++i)
        if (m_entries[i].codeLength == length)
            result.push_back(&m_entries[i]);
    return result;
}

} // namespace penggerak::storage
