#pragma once

#include "storage/exchange/table_file.h"
#include "storage/exchange/table_reader.h"
#include "storage/exchange/xlsx_parts.h"
#include "storage/exchange/xlsx_rows.h"

#include <optional>

namespace penggerak::storage {

/// Reads one sheet of an XLSX as it is inflated; the shared strings are read with the first row.
class XlsxReader final : public TableReader
{
public:
    XlsxReader(std::unique_ptr<TableFile> file, const ReadAs& as, const TableLimits& limits);

    bool next(TableRow& row) override;
    const ReadAs& readAs() const override { return m_as; }
    std::vector<std::string> sheets() const override;
    std::string_view format() const override { return "xlsx"; }
    std::int64_t bytesRead() const override;
    std::int64_t bytesTotal() const override;

private:
    const XlsxBook::Sheet& chosenSheet(const std::string& name) const;
    void begin();
    /// Reads on; false at the end of the sheet.
    bool advance();

    std::unique_ptr<TableFile> m_file;
    TableLimits m_limits;
    ZipArchive m_archive;
    XlsxBook m_book;
    ReadAs m_as;
    std::unique_ptr<ZipEntry> m_entry; ///< of the sheet
    XlsxStrings m_strings;
    std::optional<XlsxRows> m_rows;
    std::optional<XmlReader> m_xml;
    bool m_paused = false;
    bool m_last = false;
    bool m_anyRow = false;
};

} // namespace penggerak::storage
