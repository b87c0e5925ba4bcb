#pragma once

#include <string>
#include <string_view>

namespace penggerak {

/// The form under which names are compared and sorted: folded, without titles (H., Hj., Drs., Ir.,
/// S.Pd. ...), old spellings as new (oe -> u, dj -> j, tj -> c) and the many ways of writing
/// Muhammad as one. Never shown.
std::string nameKey(std::string_view name);

} // namespace penggerak
