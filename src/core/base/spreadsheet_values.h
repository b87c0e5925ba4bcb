#pragma once

#include "core/base/amount.h"
#include "core/base/result.h"

#include <cstdint>
#include <string_view>

namespace penggerak {

/// Who wrote a number. People group by thousands with dot or comma, so that `1.234` is a thousand
/// and more; a spreadsheet's number cell has no groups, and its dot is the decimal point.
enum class NumberHand { Person, Spreadsheet };

/// A date as people write it in tables, day first: `2/11/1990`, `02-11-1990`, `2 Nov 1990`,
/// `2 November 1990` (Indonesian and English months), and `1990-11-02`; a time of day behind it is
/// dropped. A year needs four digits, since two leave the century open. Code: `date_unreadable`;
/// the error does not carry the text, which may be a NIK in the wrong column.
Result<Day> parseDay(std::string_view text);

/// A whole number with or without groups: `1.234.567`, `1,234,567`, `1 234 567`, `1.234,00`. Codes:
/// `number_unreadable` (also beyond 64 bits), `number_decimals` (a part below one).
Result<std::int64_t> parseCount(std::string_view text, NumberHand hand = NumberHand::Person);

/// Whole rupiah: as parseCount(), with `Rp` or `IDR` in front and `,-` behind. The same codes.
Result<Rupiah> parseRupiah(std::string_view text, NumberHand hand = NumberHand::Person);

/// Whether a text is a long number as spreadsheets shorten it, `3,57805E+15`: the last digits of
/// the NIK that it was are lost.
bool isDamagedNik(std::string_view text);

} // namespace penggerak
