#pragma once

#include "tests/bench/people/random.h"

#include <string>

namespace penggerak::bench {

/// A name as staff type it: one to four words, titles, old spellings of the old, the many ways of
/// writing Muhammad, apostrophes, and whatever case the sender's list is in.
std::string drawName(Random& random, bool female, int age);

/// Kader of the bench's branch: two for each kelurahan, all different.
std::string kaderName(std::size_t index);
/// A firm of the city; the same name for the same index.
std::string employerName(std::size_t index);

} // namespace penggerak::bench
