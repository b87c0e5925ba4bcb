#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace penggerak::storage {

/// Cuts text into the records of RFC 4180, one call a record, as spreadsheets read it: lines end in
/// LF, CRLF or CR; a quote counts only at the beginning of a cell; what follows a closing quote
/// belongs to the cell. It copies nothing and remembers nothing from one call to the next.
class CsvSplitter
{
public:
    struct Cell
    {
        std::size_t begin = 0;
        std::size_t end = 0;  ///< of a quoted cell: its closing quote
        std::size_t tail = 0; ///< where what follows the closing quote ends; else as `end`
        bool quoted = false;
        bool doubled = false; ///< holds `""`
    };
    enum class Found { Record, NeedMore, End, OpenQuote, LongCell, ManyColumns, Nul };

    CsvSplitter(char delimiter, std::size_t columns, std::size_t cellBytes);

    /// Reads the record that `text` begins with; `last`: nothing follows it in the file. Cells and
    /// `used` (with the line's end) are set for a Record; for the four failures the last of the
    /// cells is the one to blame.
    ///
    /// A quoted cell that outgrows its limit or goes on behind its closing quote is taken for an
    /// OpenQuote when it holds a line's end: otherwise one stray quote swallows every row up to the
    /// next.
    Found split(std::string_view text, bool last, std::vector<Cell>& cells,
                std::size_t& used) const;

    /// The cell's text; quotes are undone in place, once.
    static std::string_view take(char* text, const Cell& cell);

private:
    Found plain(std::string_view text, std::size_t& at, Cell& cell) const;
    Found quoted(std::string_view text, bool last, std::size_t& at, Cell& cell) const;
    Found outgrown(std::string_view text, std::size_t at, const Cell& cell) const;

    std::array<bool, 256> m_stops{}; ///< delimiter, CR, LF, NUL
    std::size_t m_columns;
    std::size_t m_cellBytes;
};

} // namespace penggerak::storage
