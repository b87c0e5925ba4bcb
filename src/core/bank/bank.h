#pragma once

#include "core/base/amount.h"
#include "core/base/day.h"
#include "core/base/id.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace penggerak {

/// The bank's statement and what of the book its lines are.

using BankLineId = Id<struct BankLineIdKind>;
/// The number of the transfer or of the hand-in.
using BankEntryId = Id<struct BankEntryIdKind>;

struct BankLine
{
    BankLineId id;
    OfficeId office;
    Day on;
    Rupiah amount; ///< above zero: it came in
    std::string description;
    std::string reference;

    friend bool operator==(const BankLine&, const BankLine&) = default;
};

/// What of the book stands on a bank's statement: deposits paid in and out through the bank, and
/// cash handed in, which is taken there.
enum class BankEntryKind { TopUp, Refund, HandIn };
/// `top_up`, `refund`, `hand_in`.
std::string_view code(BankEntryKind kind);

struct BankEntry
{
    BankEntryId id;
    BankEntryKind kind = BankEntryKind::TopUp;
    OfficeId office;
    Day on;
    Rupiah amount; ///< as the bank writes it: above zero came in
    std::string name;
    std::string proof;
    bool reversed = false;

    friend bool operator==(const BankEntry&, const BankEntry&) = default;
};

/// How well a line fits an entry of the same amount: 50, up to 20 more for the same day, 20 for the
/// number of its proof in the bank's words, 10 for the name.
struct BankScore
{
    int total = 0;
    int daysApart = 0; ///< above zero: the bank wrote it later
    bool proof = false;
    bool name = false;

    friend bool operator==(const BankScore&, const BankScore&) = default;
};

/// Days by which an entry without its proof's number may stand off.
inline constexpr int bankDaysApart = 10;

/// Nothing where they cannot be the same: another office or amount, a reversed entry, or too many
/// days between them and no number that says so.
std::optional<BankScore> bankScore(const BankLine& line, const BankEntry& entry);

struct BankSuggestion
{
    BankLineId line;
    BankEntryId entry;
    BankScore score;

    friend bool operator==(const BankSuggestion&, const BankSuggestion&) = default;
};

/// Pairs off lines and entries, each once, the best pairs first.
std::vector<BankSuggestion> suggestBankMatches(const std::vector<BankLine>& lines,
                                               const std::vector<BankEntry>& entries);

} // namespace penggerak
