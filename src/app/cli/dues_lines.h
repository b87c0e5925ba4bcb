#pragma once

#include "app/cli/command.h"

namespace penggerak::cli {

/// Many dues from a file of lines: debited with their billing codes, or confirmed with their
/// proofs. A dry run answers what each line would do.
Answer debitFile(Context& context, const std::string& path, Day on, const std::string& key,
                 bool dryRun);
Answer confirmFile(Context& context, const std::string& path, Day on, const std::string& key,
                   bool dryRun);

} // namespace penggerak::cli
