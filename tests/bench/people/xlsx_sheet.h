#pragma once

#include "tests/bench/people/sheet.h"

namespace penggerak::bench {

std::unique_ptr<Sheet> createXlsxSheet(const std::filesystem::path& path,
                                       const std::vector<std::string>& headings);

} // namespace penggerak::bench
