#pragma once

#include "core/base/id.h"
#include "core/enrollment/stage.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace penggerak {

using SheetId = Id<struct SheetIdKind>;

/// A paper that a kader takes along and that is keyed back by row number (features.md N11).
enum class SheetKind { Visit, Collection };
inline constexpr std::array allSheetKinds{SheetKind::Visit, SheetKind::Collection};
/// `visit`, `collection`.
std::string_view code(SheetKind kind);
std::optional<SheetKind> sheetKindFromCode(std::string_view text);

/// What the kader wrote into a row. Numbers stand in the book.
enum class SheetMark {
    Paid,
    NotHome,
    Later, ///< asked to come again
    NoMoney,
    Stops, ///< does not want to go on
    MovedAway,
    Willing, ///< wants to be registered
    Informed,
    OtherInsurance,
    NotInterested,
    NoTrust,
    FamilyObjects,
};
/// `paid`, `not_home` ...
std::string_view code(SheetMark mark);
std::optional<SheetMark> sheetMarkFromCode(std::string_view text);

/// A mark and the one digit under which it stands on paper and is keyed.
struct SheetChoice
{
    char key = '0';
    SheetMark mark = SheetMark::Paid;
};
/// The likeliest first.
const std::vector<SheetChoice>& choicesOf(SheetKind kind);
/// By its digit or its word, among those of the kind.
std::optional<SheetMark> markOf(SheetKind kind, std::string_view text);

/// How a prospect's stage follows from a mark on a visit; nothing where it stays.
struct MarkedMove
{
    Stage to = Stage::Contacted;
    Reason reason = Reason::None;
};
std::optional<MarkedMove> moveOf(SheetMark mark);

/// What stands on paper and is typed to find a sheet: its number in four digits or more, and a
/// check digit behind it.
std::string sheetCode(int number);
/// The number of a code; blanks, dots and dashes in it do not matter. Nothing where the check digit
/// does not fit.
std::optional<int> sheetNumber(std::string_view code);

/// Where somebody lives, for the order of a walk.
struct Stop
{
    std::string region;
    std::string rw;
    std::string rt;
    std::string address;
    std::string name;
};
/// Whether a walk comes to `one` first: by kelurahan, RW, RT in it, house, name. RT are numbered
/// anew in each RW, so the RW leads. Numbers in an address count as numbers: house 9 is before 10.
bool walksBefore(const Stop& one, const Stop& two);

} // namespace penggerak
