#pragma once

#include <string>
#include <vector>

namespace penggerak::cli {

/// The command line (design.md section 3): parses, runs one command, prints its answer on standard
/// output or its error on standard error. Gives the exit code: 0, 1 refused, 2 usage, 3 the book
/// cannot be used.
int run(const std::vector<std::string>& arguments);

} // namespace penggerak::cli
