#pragma once

#include "core/base/amount.h"
#include "core/base/id.h"

namespace penggerak::services {

/// What a verb about rupiah answers.
struct Posted
{
    std::int64_t id = 0; ///< of the due, transfer or hand-in; of the first of many
    Seq seq = 0;
    Rupiah available;      ///< of the deposit it took from or added to, today, after it
    bool held = false;     ///< a due that the deposit did not cover
    std::int64_t rows = 1; ///< how many dues it was about
};

} // namespace penggerak::services
