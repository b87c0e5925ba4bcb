#pragma once

#include "core/base/amount.h"

#include <cstdint>
#include <vector>

namespace penggerak {

/// A row of a collection sheet: its printed number and an amount.
struct SheetAmount
{
    int row = 0;
    Rupiah amount;

    friend bool operator==(const SheetAmount&, const SheetAmount&) = default;
};

/// What the collector wrote at the bottom of his sheet: how many paid, and how much together.
struct SheetControl
{
    std::int64_t count = 0;
    Rupiah total;
};

/// What may be wrong with a row where the control figures and what was keyed differ.
enum class SuspectKind {
    SwappedDigits, ///< two neighbouring digits: 68.000 for 86.000
    NotAsPrinted,  ///< keyed with another amount than the sheet asks for
    KeyedTwice,
    NotKeyed,
    KeyedTooMuch, ///< keyed although nothing was paid
};

struct SheetSuspect
{
    SuspectKind kind = SuspectKind::SwappedDigits;
    int row = 0;
    Rupiah keyed;   ///< zero where nothing was keyed
    Rupiah perhaps; ///< what would explain the whole difference; zero: take the row away

    friend bool operator==(const SheetSuspect&, const SheetSuspect&) = default;
};

struct SheetCheck
{
    std::int64_t countShort = 0; ///< written minus keyed
    Rupiah totalShort;           ///< likewise
    /// Rows of which one alone explains the difference, the likelier kinds first, by row.
    std::vector<SheetSuspect> suspects;

    bool matches() const { return countShort == 0 && totalShort.isZero(); }
};

/// Compares what was keyed with the two control figures (features.md N11). `printed` are the rows
/// of the sheet with the amounts that it asks for.
SheetCheck checkSheet(const std::vector<SheetAmount>& printed,
                      const std::vector<SheetAmount>& keyed, const SheetControl& control);

} // namespace penggerak
