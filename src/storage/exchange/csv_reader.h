#pragma once

#include "storage/exchange/csv_splitter.h"
#include "storage/exchange/table_file.h"
#include "storage/exchange/table_reader.h"
#include "storage/exchange/text_encoding.h"

#include <optional>

namespace penggerak::storage {

/// Reads a CSV through one buffer, which grows to one record at most.
class CsvReader final : public TableReader
{
public:
    CsvReader(std::unique_ptr<TableFile> file, const ReadAs& as, const TableLimits& limits);

    bool next(TableRow& row) override;
    const ReadAs& readAs() const override { return m_as; }
    std::vector<std::string> sheets() const override { return {}; }
    std::string_view format() const override { return "csv"; }
    std::int64_t bytesRead() const override;
    std::int64_t bytesTotal() const override { return m_file->size(); }

private:
    /// The next record as ranges of the buffer; false at the end.
    bool nextRecord();
    void fill();
    /// Whether a refused byte lies in the record just read.
    void checkEncoding() const;
    [[noreturn]] void refuse(CsvSplitter::Found found) const;

    std::unique_ptr<TableFile> m_file;
    TableLimits m_limits;
    ReadAs m_as;
    TextEncoding m_encoding;
    std::optional<CsvSplitter> m_splitter;
    std::string m_buffer;
    std::size_t m_begin = 0;   ///< of the record in the buffer
    std::size_t m_end = 0;     ///< of what the buffer holds
    std::size_t m_used = 0;    ///< bytes of the record last given out
    std::int64_t m_offset = 0; ///< in the file, of what comes into the buffer next
    bool m_last = false;
    bool m_anyRow = false;
    std::int64_t m_row = 0;
    std::vector<CsvSplitter::Cell> m_cells;
    std::string m_converted;
};

} // namespace penggerak::storage
