#pragma once

#include <string_view>
#include <vector>

namespace penggerak {

/// The bytes of a file below `resources/`, compiled into the program; empty when there is none of
/// that name. The name is the path below `resources/`, as in `text/sentences.json`.
std::string_view resource(std::string_view name);
/// The names that begin with a prefix, sorted.
std::vector<std::string_view> resourcesBelow(std::string_view prefix);

} // namespace penggerak
