#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

/// What every target defines: libFuzzer calls it, and replay.cpp with each file of its corpus.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace penggerak::fuzz {

inline std::string_view textOf(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), size};
}

/// A promise of the code under test: broken, it ends the program.
inline void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

} // namespace penggerak::fuzz
