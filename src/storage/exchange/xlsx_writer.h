#pragma once

#include "storage/exchange/table_writer.h"
#include "storage/exchange/written_file.h"

namespace penggerak::storage {

/// Writes through libxlsxwriter, which keeps one row in memory and the rest in unnamed files beside
/// the target; it does not see every failure of a disk, so finish() reads the result once more.
class XlsxWriter final : public TableWriter
{
public:
    /// Rows that a sheet has room for; tests take fewer.
    static constexpr std::int64_t sheetRows = 1'048'576;

    XlsxWriter(const std::filesystem::path& path, std::vector<WrittenColumn> columns,
               std::vector<std::string> about, Existing existing = Existing::Kept,
               std::int64_t rowsPerSheet = sheetRows);
    ~XlsxWriter() override;

    void add(const std::vector<WrittenCell>& row) override;
    void finish() override;

private:
    struct Book;
    void beginSheet();
    /// `format`: the library's own, or null.
    void putText(std::size_t column, std::string_view text, void* format);
    void put(std::size_t column, const WrittenCell& cell);
    /// Throws Refused `disk` where the finished file does not hold every row.
    void readAgain() const;

    WrittenFile m_file;
    std::vector<WrittenColumn> m_columns;
    std::vector<std::string> m_about;
    std::int64_t m_rowsPerSheet;
    std::unique_ptr<Book> m_book;
    std::int64_t m_row = 0;               ///< of the present sheet, from 1
    std::vector<std::int64_t> m_lastRows; ///< of each sheet, the last that is not empty
};

} // namespace penggerak::storage
