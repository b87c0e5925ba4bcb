#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace penggerak::storage {

/// Whether a number format shows days: built-in ones by their id, others by their code (a day or
/// year in it, or a month without hours; not `[h]:mm`).
bool isDateFormat(int id);
bool isDateFormat(std::string_view code);

/// A number as it is given out: whole ones below 10^15 as plain digits, others as the file writes
/// them. Beyond 15 digits a spreadsheet has lost the rest, and the caller shall see that.
std::string plainNumber(std::string_view text);

/// `YYYY-MM-DD` of a day counted from 1900 as Excel does, its 29 February 1900 included; nothing
/// for what is no day (below 1, beyond the year 9999, no number).
std::optional<std::string> dateOfSerial(std::string_view text);

/// Undoes `_x000D_`, the file format's way to write signs that XML cannot hold. In place; returns
/// the new length. NUL is dropped.
std::size_t unescapeSigns(char* text, std::size_t length);

/// Protects what unescapeSigns() would take for an escaped sign.
std::string escapedSigns(std::string_view text);

/// Column of a reference `C5`, from 1; nothing where it is none.
std::optional<std::int64_t> columnOf(std::string_view reference);

std::optional<std::int64_t> wholeNumber(std::string_view text);

} // namespace penggerak::storage
