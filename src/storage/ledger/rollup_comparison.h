#pragma once

#include "storage/ledger/ledger_checks.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace penggerak::storage {

/// Remembers the first finding of a check.
inline void failCheck(LedgerCheck& check, const std::string& detail)
{
    if (check.ok)
        check.detail = detail;
    check.ok = false;
}

/// Rows of a rollup, or what they must be: keys of `K` numbers, `V` sums each.
template <std::size_t K, std::size_t V>
struct RollupRow
{
    std::array<std::int64_t, K> key{};
    std::array<std::int64_t, V> sums{};
};

template <std::size_t K, std::size_t V>
using RollupRows = std::vector<RollupRow<K, V>>;

/// How a difference is told.
template <std::size_t K, std::size_t V>
struct RollupNames
{
    std::array<const char*, V> columns;
    std::function<std::string(const std::array<std::int64_t, K>&)> key;
    /// The last number of the key is a time; a stored row that no change calls for repeats the
    /// stock of the time before. Without it such a row must be nothing.
    bool isStock = false;
};

/// Names the first difference. A sum of nothing may stand in the table or not.
template <std::size_t K, std::size_t V>
void compareRollup(LedgerCheck& check, RollupRows<K, V> expected, RollupRows<K, V> stored,
                   const RollupNames<K, V>& names)
{
    const auto byKey = [](const auto& a, const auto& b) { return a.key < b.key; };
    std::sort(expected.begin(), expected.end(), byKey);
    std::sort(stored.begin(), stored.end(), byKey);
    const auto tell = [&](const std::array<std::int64_t, K>& key,
                          const std::array<std::int64_t, V>& kept,
                          const std::array<std::int64_t, V>& wanted) {
        for (std::size_t i = 0; i < V; ++i)
            if (kept[i] != wanted[i])
                failCheck(check, std::string(names.columns[i]) + " " + names.key(key) + ": " +
                                     std::to_string(kept[i]) + ", rows say " +
                                     std::to_string(wanted[i]));
    };
    const std::array<std::int64_t, V> nothing{};
    auto wanted = expected.begin();
    for (const RollupRow<K, V>& row : stored) {
        for (; wanted != expected.end() && wanted->key < row.key; ++wanted)
            if (wanted->sums != nothing)
                tell(wanted->key, nothing, wanted->sums);
        if (wanted != expected.end() && wanted->key == row.key) {
            if (wanted->sums != row.sums)
                tell(row.key, row.sums, wanted->sums);
            ++wanted;
            continue;
        }
        const bool repeats =
            names.isStock && wanted != expected.begin() &&
            std::equal(row.key.begin(), row.key.end() - 1, std::prev(wanted)->key.begin());
        const auto& beside = repeats ? std::prev(wanted)->sums : nothing;
        if (row.sums != beside)
            tell(row.key, row.sums, beside);
    }
    for (; wanted != expected.end(); ++wanted)
        if (wanted->sums != nothing)
            tell(wanted->key, nothing, wanted->sums);
    check.checked += std::int64_t(expected.size());
}

} // namespace penggerak::storage
