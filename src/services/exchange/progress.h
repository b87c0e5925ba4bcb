#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace penggerak::services {

/// How far a long act is.
struct ProgressStep
{
    std::string phase; ///< a code with words in terms.json: `reading`, `checking`, `writing` ...
    std::int64_t done = 0;
    std::int64_t total = 0; ///< 0 when not known yet
};

/// Told some times a second from the thread that works; false asks to stop. An act that was stopped
/// is refused with `cancelled` and leaves nothing behind.
using Progress = std::function<bool(const ProgressStep&)>;

} // namespace penggerak::services
