#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace penggerak {

/// The words of a name without what stands before and after it: `Dr. H. Budi Santoso, S.H., M.Si.
/// (Alm.)` -> `budi santoso`. Folded. A name that is nothing but titles keeps them. bin, binti and
/// al belong to the name.
std::vector<std::string> wordsWithoutTitles(std::string_view name);

/// The same of a name that is being typed: what may yet become a title after the name is left out
/// too (`Budi Santoso, S.Ko`), so that nobody is lost on the way to it.
std::vector<std::string> wordsWithoutUnfinishedTitles(std::string_view typed);

} // namespace penggerak
