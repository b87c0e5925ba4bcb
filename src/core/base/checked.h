#pragma once

#include <cstdint>
#include <limits>
#include <stdexcept>

namespace penggerak {

/// Thrown where a sum leaves 64 bits. No figure of a branch comes near it, so it means a damaged
/// input or a defect, never a user's mistake.
class Overflow : public std::overflow_error
{
public:
    Overflow()
        : std::overflow_error("integer overflow")
    {
    }
};

namespace checked {

inline std::int64_t add(std::int64_t a, std::int64_t b)
{
    std::int64_t result = 0;
    if (__builtin_add_overflow(a, b, &result))
        throw Overflow();
    return result;
}

inline std::int64_t subtract(std::int64_t a, std::int64_t b)
{
    std::int64_t result = 0;
    if (__builtin_sub_overflow(a, b, &result))
        throw Overflow();
    return result;
}

inline std::int64_t multiply(std::int64_t a, std::int64_t b)
{
    std::int64_t result = 0;
    if (__builtin_mul_overflow(a, b, &result))
        throw Overflow();
    return result;
}

} // namespace checked
} // namespace penggerak
