#pragma once

#include "storage/exchange/table_reader.h"
#include "storage/exchange/xlsx_strings.h"
#include "storage/exchange/xml_reader.h"

#include <string>
#include <vector>

namespace penggerak::storage {

/// Puts the rows of a sheet together from its XML, and pauses the reader at the end of each that is
/// not empty.
class XlsxRows final : public XmlListener
{
public:
    XlsxRows(const XlsxStrings& strings, std::vector<bool> dateStyles, const TableLimits& limits,
             std::string fileName);

    void pauses(XmlReader& reader) { m_reader = &reader; }
    /// The row that reading paused at; false when there is none.
    bool take(TableRow& row);

    void opened(std::string_view name, const XmlAttributes& attributes) override;
    void closed(std::string_view name) override;
    void text(std::string_view part) override;

private:
    enum class Type { Number, Shared, Text, Boolean, Error, Date };
    /// Text of the row's arena, or a shared one.
    struct Value
    {
        CellKind kind = CellKind::Empty;
        bool formula = false;
        std::size_t begin = 0;
        std::size_t length = 0;
        std::string_view shared;
    };

    void beginRow(const XmlAttributes& attributes);
    void beginCell(const XmlAttributes& attributes);
    void endCell();
    Value value();
    /// Puts another text in place of the cell's own.
    Value replaced(CellKind kind, std::string_view text);
    void endRow();
    [[noreturn]] void refuseDamaged() const;
    [[noreturn]] void refuseLong() const;

    const XlsxStrings& m_strings;
    std::vector<bool> m_dateStyles;
    TableLimits m_limits;
    std::string m_fileName;
    XmlReader* m_reader = nullptr;

    bool m_inData = false;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_reading = false; ///< inside `rPh`
    bool m_collect = false;
    bool m_ready = false;

    std::int64_t m_row = 0;
    std::int64_t m_column = 0;
    Type m_type = Type::Number;
    std::size_t m_style = 0;
    bool m_formula = false;
    std::size_t m_begin = 0; ///< of the cell's text
    std::string m_text;      ///< of the row
    std::vector<Value> m_values;
};

} // namespace penggerak::storage
