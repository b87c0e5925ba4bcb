#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace penggerak::storage {

/// What a cell of a foreign table holds. A CSV knows Empty and Text only.
enum class CellKind { Empty, Text, Number, Date, Boolean, Error };

struct TableCell
{
    CellKind kind = CellKind::Empty;
    /// UTF-8. A number as the file writes it, a date as `YYYY-MM-DD`. Valid until the next row.
    std::string_view text;
    /// The value that the file remembers of a formula.
    bool formula = false;
};

struct TableRow
{
    /// As a spreadsheet numbers it: the first row of the sheet (record of the CSV) is 1.
    std::int64_t number = 0;
    /// Trailing empty cells may be missing.
    std::vector<TableCell> cells;
};

/// How a file is to be read. What is empty or zero is guessed.
struct ReadAs
{
    std::string sheet;     ///< XLSX: its name
    char delimiter = '\0'; ///< CSV: `,` `;` or tab
    std::string encoding;  ///< CSV: `UTF-8` or `windows-1252`

    friend bool operator==(const ReadAs&, const ReadAs&) = default;
};

/// Bounds on foreign input; generous for honest files, small enough for hostile ones.
struct TableLimits
{
    std::int64_t columns = 512;
    std::int64_t rows = 5'000'000;
    std::int64_t cellBytes = 64 * 1024;
    std::int64_t zipEntries = 512;
    std::int64_t sheetBytes = std::int64_t(4) << 30;         ///< one sheet, inflated
    std::int64_t sharedStringBytes = std::int64_t(96) << 20; ///< all shared strings together
    std::int64_t inflationRatio = 200;
};

/// Reads the rows of a CSV or an XLSX one after another, in bounded memory. Throws Refused; the
/// codes are named in open(). Nothing is ever extracted to disk.
class TableReader
{
public:
    virtual ~TableReader() = default;

    /// By what the file holds, not by its name. Codes, each with `file`: `table_missing`,
    /// `table_empty`, `table_unreadable`, `table_growing` (another program is writing it),
    /// `table_utf16`, `table_xls` (the old format), `table_html` (a web page or XML),
    /// `table_encoding` (encoding, and row once reading came to it), `table_nul` (row),
    /// `table_quote` (row, where an unclosed quote begins), `table_cell_long` (row, column),
    /// `table_columns` (row), `table_rows`, `xlsx_damaged`, `xlsx_bomb`, `xlsx_name` (an entry
    /// whose name leaves the archive), `xlsx_1904`, `xlsx_string_index` (row, column),
    /// `xlsx_no_sheet` (sheet), `xlsx_encrypted`.
    static std::unique_ptr<TableReader> open(const std::filesystem::path& path, const ReadAs& as,
                                             const TableLimits& limits = {});

    /// False at the end. Rows that are wholly empty are left out, but counted in `number`. A table
    /// without any other ends in `table_empty`. The codes are those of open(): what is wrong with a
    /// row or with the sheet shows only here.
    virtual bool next(TableRow& row) = 0;
    /// What was asked for, with everything guessed filled in.
    virtual const ReadAs& readAs() const = 0;
    /// Names of the sheets; empty for a CSV.
    virtual std::vector<std::string> sheets() const = 0;
    virtual std::string_view format() const = 0; ///< `csv`, `xlsx`
    /// For progress: bytes of the file (inflated sheet) read, and in all as far as is known.
    virtual std::int64_t bytesRead() const = 0;
    virtual std::int64_t bytesTotal() const = 0;
};

} // namespace penggerak::storage
