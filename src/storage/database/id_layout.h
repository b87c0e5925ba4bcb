#pragma once

namespace penggerak::storage {

/// An id is, from its highest bit: 42 bits of milliseconds, the node that made it, and a counter
/// within the millisecond.
constexpr int idNodeBits = 10;
constexpr int idCounterBits = 11;

} // namespace penggerak::storage
