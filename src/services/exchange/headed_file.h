#pragma once

#include "core/base/spreadsheet_values.h"
#include "services/exchange/import_columns.h"

namespace penggerak::services {

struct HeadedRow
{
    std::int64_t number = 0; ///< as a spreadsheet shows it
    TextRow texts;
    std::vector<storage::CellKind> kinds;
};

/// A table whose columns are found by their headings, read as a whole: lists of thousands, not of
/// millions.
class HeadedFile
{
public:
    /// Throws as TableReader::open().
    HeadedFile(const std::filesystem::path& file, const FileReading& reading,
               const HeadingTable& known);

    /// Whether some row names a column that is known.
    bool isHeaded() const { return !m_columns.empty(); }
    bool has(const std::string& field) const { return m_columns.count(field) != 0; }
    /// All headings as the file has them; its first row where none is known.
    std::string headings() const;
    /// Those below the headings.
    const std::vector<HeadedRow>& rows() const { return m_rows; }

    /// Trimmed; empty where the column or cell is missing.
    std::string text(const HeadedRow& row, const std::string& field) const;
    NumberHand hand(const HeadedRow& row, const std::string& field) const;
    std::string heading(const std::string& field) const;

private:
    std::vector<HeadedRow> m_rows;
    TextRow m_headings;
    std::map<std::string, std::size_t> m_columns;
};

} // namespace penggerak::services
