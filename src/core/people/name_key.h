#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace penggerak {

/// The form under which names are compared, searched and sorted: folded, without titles (Hj., Drs.,
/// S.Pd. ...), old spellings as new (oe -> u, dj -> j, tj -> c, sj -> sy, Nj- -> ny-; ch and kh
/// within a word -> h), and the many ways of writing Muhammad, Siti and Abdul as one each.
/// Never shown.
std::string nameKey(std::string_view name);

/// One typed word and the beginnings that a word of a key may have if it is meant: an unfinished
/// `so` may go on to Sofyan (`so`) or to Soekarno (`su`), `moc` to Mochtar (`moh`) or to Mochammad
/// (`muhammad`). The first is that of the
/// word as a whole.
using NameBeginnings = std::vector<std::string>;

/// The words of a name that is being typed, titles left out; every word may be a beginning. Whoever
/// is called what the text begins, in any spelling, has a key of which each of these words begins a
/// word. Words of one letter are among them.
std::vector<NameBeginnings> nameBeginnings(std::string_view typed);

/// Whether each of the words begins a word of the key.
bool beginsWordsOf(const std::string& key, const std::vector<NameBeginnings>& typed);

} // namespace penggerak
