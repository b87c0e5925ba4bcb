#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace penggerak::services {

/// Makes the demo book from resources/demo: the figures of the founding articles and invented
/// people, each entered through the ordinary verbs on the day when it was learned, so that time
/// travel shows something. The same bytes of content each time. Takes some seconds; the file is
/// there whole or not at all. Code: `file_exists`, and those of Book::create.
Outcome makeDemo(const std::filesystem::path& path);

} // namespace penggerak::services
