#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace penggerak::storage {

/// BLAKE2b-256: 32 bytes.
std::string blake2b(std::string_view bytes);

/// The same over bytes that come one part after another.
class Blake2b
{
public:
    Blake2b();
    ~Blake2b();
    void add(std::string_view bytes);
    /// Ends it; nothing may be added afterwards.
    std::string finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Bytes of the system's generator.
std::string randomBytes(std::size_t count);
/// Lower-case hexadecimal.
std::string toHex(std::string_view bytes);
/// Nothing when the text is not hexadecimal, in pairs, of either case.
std::optional<std::string> fromHex(std::string_view hex);

} // namespace penggerak::storage
