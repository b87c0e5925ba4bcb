#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace penggerak {

/// The form under which names of firms are compared: folded, without legal forms (PT, CV, UD, Tbk,
/// Persero ...). A name of nothing else keeps its words. Never shown.
std::string companyKey(std::string_view name);

/// An address as it is compared: folded, without the words for street and number; `jend` as
/// `jenderal` and the like as one.
std::string addressKey(std::string_view address);

/// How alike two keys are, 0 to 100: by pairs of neighbouring letters, and by whole words in any
/// order, whichever says more. 0 where one is empty.
int likeness(const std::string& a, const std::string& b);

/// How much name and address say, and from where on a pair is worth showing.
struct MatchRule
{
    int nameWeight = 0; ///< of 100; the address has the rest
    int suggested = 0;  ///< shown from this score on
    int sure = 0;       ///< from here on said to be most likely the same
    int sameNumber = 0; ///< the least likeness of names at which an equal NPP or NPWP decides alone
};

/// Of two firms: names weighed with addresses; names alone, less one in ten, where an address is
/// missing.
int companyScore(const MatchRule& rule, int names, int addresses, bool bothHaveAddress);

} // namespace penggerak
