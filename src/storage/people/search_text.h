#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace penggerak::storage {

/// Digits of a NIK, phone or KPJ from the beginning, as a range of the column's numbers.
struct NumberRange
{
    const char* column = ""; ///< of `person`: nik, phone, kpj
    std::int64_t low = 0;
    std::int64_t high = 0;
};

/// What somebody typed to find people: either words (a name, the last four digits of a NIK) for
/// the index `person_search`, or at least five digits for the numbers themselves.
struct SearchText
{
    std::string match;  ///< of FTS5: every word whole, the last as a beginning; safe to bind
    std::string prefix; ///< the same words as a beginning of a name key, for engines without FTS5
    std::vector<NumberRange> ranges;

    bool isEmpty() const { return match.empty() && ranges.empty(); }
};

/// Nothing in it (isEmpty) when the text holds neither letter nor digit: then nobody is found.
SearchText searchText(std::string_view typed);

} // namespace penggerak::storage
