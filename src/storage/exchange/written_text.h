#pragma once

#include <string>
#include <string_view>

namespace penggerak::storage {

/// Text as every format can hold it: UTF-8, whose broken bytes become U+FFFD, without NUL.
std::string writableText(std::string_view text);

/// With a leading `'` where a spreadsheet would take it for a formula, and where it has one itself.
std::string guarded(std::string_view text);

} // namespace penggerak::storage
