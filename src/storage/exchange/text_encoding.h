#pragma once

#include "storage/exchange/table_file.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace penggerak::storage {

inline constexpr std::string_view utf8Name = "UTF-8";
inline constexpr std::string_view windows1252Name = "windows-1252";

/// Finds the first byte at which text stops being UTF-8 (RFC 3629: no overlong forms, no
/// surrogates), over parts that come one after another.
class Utf8Check
{
public:
    void add(std::string_view part);
    /// Offset from the start of the first part; also that of a letter cut off at the end.
    std::optional<std::int64_t> firstInvalid() const;

private:
    void addByte(unsigned char byte, std::int64_t offset);

    std::int64_t m_size = 0;
    std::int64_t m_letter = 0; ///< where the letter that is being read begins
    int m_wanted = 0;          ///< bytes of it still to come
    unsigned char m_low = 0x80;
    unsigned char m_high = 0xBF; ///< bounds of the next of them
    std::optional<std::int64_t> m_invalid;
};

/// How the letters of a text file are to be read.
struct TextEncoding
{
    std::string name;
    std::int64_t begin = 0; ///< behind a byte order mark
    /// From here on the file is not what `name` says; reading ends there.
    std::optional<std::int64_t> invalidAt;
};

/// `wanted` is what the user chose, or empty. Reads the file once. Throws Refused `table_utf16` or
/// `table_encoding` (file).
TextEncoding encodingOf(const TableFile& file, const std::string& wanted);

/// Appends windows-1252 as UTF-8. The five bytes that it leaves open become control characters, as
/// browsers have it.
void appendWindows1252(std::string_view bytes, std::string& utf8);

} // namespace penggerak::storage
