#pragma once

#include "core/base/region_code.h"
#include "core/dues/due.h"
#include "core/dues/sheet_control.h"
#include "core/sheets/sheet.h"
#include "services/actors/session.h"
#include "services/rupiah/posted.h"

#include <optional>
#include <string>
#include <vector>

namespace penggerak::services {

/// Sheets that a kader takes along and that are keyed back by row number: visits to prospects, and
/// the collection of dues (features.md N11).

/// The word of a mark in terms.json.
inline std::string termOf(SheetMark mark)
{
    return "mark." + std::string(code(mark));
}
inline std::string termOf(SheetKind kind)
{
    return "sheet." + std::string(code(kind));
}

/// Whom a sheet is about: the people whom a kader looks after, all or those of a group, a region,
/// an RW or RT of it. On a visit those who are not registered yet and may be contacted; for a
/// collection those who are and can be asked for their next months.
struct NewSheet
{
    SheetKind kind = SheetKind::Collection;
    Segment segment = Segment::Bpu;
    KaderId kader;
    std::optional<BodyId> body;
    std::optional<RegionCode> region;
    std::string rw;
    std::string rt;
    int months = 1; ///< that each is asked for: 1, 2, 3, 6 or 12
};

/// Numbers its rows in the order of a walk and keeps what each asks for: every later print of it
/// carries the same. Codes: `kader_unknown`, `body_unknown`, those of checkedTerritory(),
/// `due_months` (months), `kader_not_own`, `sheet_nobody`, `sheet_many` (most).
Result<SheetId> makeSheet(const Session& session, const NewSheet& sheet);

struct SheetListRow
{
    SheetId id;
    std::string code;
    SheetKind kind = SheetKind::Collection;
    Segment segment = Segment::Bpu;
    KaderId kaderId;
    std::string kader;
    std::string body;
    std::optional<RegionCode> region;
    std::string rw;
    std::string rt;
    Day madeOn;
    std::optional<Day> keyedOn;
    int rows = 0;
    int marked = 0;
    Rupiah asked;
    Rupiah paid;
};
/// The newest first. A user who is a kader sees his own.
Result<std::vector<SheetListRow>> listSheets(const Session& session,
                                             const std::optional<KaderId>& kader = {});

struct SheetLine
{
    int row = 0;
    PersonId person;
    std::string name;
    std::string maskedNik;
    std::string address;
    std::string rt;
    std::string rw;
    std::optional<RegionCode> region;
    std::optional<Month> first; ///< none on a visit
    int months = 0;
    Rupiah amount;
    std::optional<SheetMark> mark;
    Rupiah paid;
    std::optional<DueId> due;
};
struct Sheet
{
    SheetListRow head;
    std::vector<SheetLine> lines; ///< by row
};
/// By what stands on the paper. Codes: `sheet_code` (code), `sheet_unknown` (code).
Result<SheetId> sheetOfCode(const Session& session, const std::string& code);
/// Codes: `sheet_unknown`, `kader_not_own`.
Result<Sheet> showSheet(const Session& session, SheetId sheet);

/// A row as the kader wrote it.
struct SheetEntry
{
    int row = 0;
    SheetMark mark = SheetMark::Paid;
    std::optional<Rupiah> amount; ///< of what is paid; empty: as printed
    std::string receipt;          ///< number of a block; may be empty
};
/// Compares what was keyed with the two figures at the bottom of the sheet: of a collection how
/// many paid and how much, of a visit how many rows have a mark.
SheetCheck checkEntries(const Sheet& sheet, const std::vector<SheetEntry>& entries,
                        const SheetControl& control);
/// The difference in words, with the row that would explain it. Codes: `sheet_differs` (count,
/// total), `sheet_suspect` (row, keyed, perhaps), `sheet_not_keyed` (row, perhaps),
/// `sheet_too_much` (row, keyed).
Error errorOf(const SheetCheck& check);

struct KeySheet
{
    SheetId sheet;
    Day on; ///< of the round
    std::vector<SheetEntry> entries;
    SheetControl control;
    std::string key;
};
struct SheetKeyed
{
    Posted posted; ///< `rows`: dues or movements written
    /// Rows of a visit whose stage stays, since it has moved on meanwhile.
    std::vector<int> unmoved;
};
/// Writes all rows or none: dues that the kader collected, or how the visited stand now. Codes:
/// `sheet_unknown`, `sheet_keyed` (code, day), `sheet_row` (row), `sheet_row_twice` (row),
/// `sheet_mark` (row), `sheet_amount` (amount, asked: no whole number of months), those of
/// errorOf(), and those of recordDue() or movePerson(); the field of a refusal names its row.
Result<SheetKeyed> keySheet(const Session& session, const KeySheet& command);

} // namespace penggerak::services
