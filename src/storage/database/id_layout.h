#pragma once

#include "core/base/id.h"

#include <cstdint>

namespace penggerak::storage {

/// An id is the number of the commit that made it and, below, a counter within the commit: unique
/// by construction, growing with the ledger, and small, since it stands several times for each of a
/// million people (docs/adr/0005-ids.md).
constexpr int idCounterBits = 26;
constexpr std::int64_t idCounterMask = (std::int64_t(1) << idCounterBits) - 1;

/// Smaller than every id of that commit, larger than every id of those before.
constexpr std::int64_t idBefore(Seq seq)
{
    return seq << idCounterBits;
}

} // namespace penggerak::storage
