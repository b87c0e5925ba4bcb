#include "storage/database/hash.h"

#include "storage/database/storage_error.h"

#include <sodium.h>

namespace penggerak::storage {

namespace {

void startSodium()
{
    static const bool started = sodium_init() >= 0;
    if (!started)
        throw StorageError(StorageError::Kind::Other, 0, "sodium");
}

int digit(char character)
{
    if (character >= '0' && character <= '9')
        return character - '0';
    if (character >= 'a' && character <= 'f')
        return character - 'a' + 10;
    if (character >= 'A' && character <= 'F')
        return character - 'A' + 10;
    return -1;
}

} // namespace

std::string blake2b(std::string_view bytes)
{
    startSodium();
    std::string result(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(result.data()), result.size(),
                       reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), nullptr,
                       0);
    return result;
}

struct Blake2b::State
{
    crypto_generichash_state hash;
};

Blake2b::Blake2b()
    : m_state(std::make_unique<State>())
{
    startSodium();
    crypto_generichash_init(&m_state->hash, nullptr, 0, 32);
}

Blake2b::~Blake2b() = default;

void Blake2b::add(std::string_view bytes)
{
    crypto_generichash_update(&m_state->hash, reinterpret_cast<const unsigned char*>(bytes.data()),
                              bytes.size());
}

std::string Blake2b::finish()
{
    std::string result(32, '\0');
    crypto_generichash_final(&m_state->hash, reinterpret_cast<unsigned char*>(result.data()),
                             result.size());
    return result;
}

std::string randomBytes(std::size_t count)
{
    startSodium();
    std::string result(count, '\0');
    randombytes_buf(result.data(), result.size());
    return result;
}

std::string toHex(std::string_view bytes)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string hex;
    hex.reserve(bytes.size() * 2);
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        hex += digits[value >> 4U];
        hex += digits[value & 15U];
    }
    return hex;
}

std::optional<std::string> fromHex(std::string_view hex)
{
    if (hex.size() % 2 != 0)
        return std::nullopt;
    std::string bytes;
    bytes.reserve(hex.size() / 2);
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        const int high = digit(hex[i]);
        const int low = digit(hex[i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes += static_cast<char>(high * 16 + low);
    }
    return bytes;
}

} // namespace penggerak::storage
