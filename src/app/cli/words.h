#pragma once

#include <string>
#include <vector>

namespace penggerak::cli {

/// Splits a line as a shell does: blanks part words, '...' holds them together as they stand, "..."
/// and a bare \ take the next character for what it is. Throws UsageError on an open quote.
std::vector<std::string> splitWords(const std::string& line);

} // namespace penggerak::cli
