#include "storage/exchange/xlsx_rows.h"

#include "storage/exchange/xlsx_values.h"

namespace penggerak::storage {

XlsxRows::XlsxRows(const XlsxStrings& strings, std::vector<bool> dateStyles,
                   const TableLimits& limits, std::string fileName)
    : m_strings(strings)
    , m_dateStyles(std::move(dateStyles))
    , m_limits(limits)
    , m_fileName(std::move(fileName))
{
}

void XlsxRows::refuseDamaged() const
{
    throw Refused(refusal("xlsx_damaged", "file").with("file", m_fileName));
}

void XlsxRows::refuseLong() const
{
    throw Refused(refusal("table_cell_long", "file")
                      .with("file", m_fileName)
                      .with("row", m_row)
                      .with("column", m_column)
                      .with("limit", m_limits.cellBytes));
}

void XlsxRows::opened(std::string_view name, const XmlAttributes& attributes)
{
    m_collect = false;
    if (name == "sheetData")
        m_inData = true;
    else if (name == "row" && m_inData && !m_inRow)
        beginRow(attributes);
    else if (name == "c" && m_inRow && !m_inCell)
        beginCell(attributes);
    else if (name == "rPh")
        m_reading = true;
    else if (m_inCell && (name == "v" || (name == "t" && !m_reading)))
        m_collect = true;
    else if (m_inCell && name == "f")
        m_formula = true;
}

void XlsxRows::closed(std::string_view name)
{
    m_collect = false;
    if (name == "c" && m_inCell)
        endCell();
    else if (name == "row" && m_inRow && !m_inCell)
        endRow();
    else if (name == "rPh")
        m_reading = false;
    else if (name == "sheetData")
        m_inData = false;
}

void XlsxRows::text(std::string_view part)
{
    if (!m_collect)
        return;
    if (m_text.size() - m_begin + part.size() > static_cast<std::size_t>(m_limits.cellBytes))
        refuseLong();
    m_text += part;
}

void XlsxRows::beginRow(const XmlAttributes& attributes)
{
    const std::string_view given = attributes.get("r");
    const auto number = given.empty() ? m_row + 1 : wholeNumber(given).value_or(0);
    if (number <= m_row)
        refuseDamaged();
    if (number > m_limits.rows)
        throw Refused(
            refusal("table_rows", "file").with("file", m_fileName).with("limit", m_limits.rows));
    m_row = number;
    m_column = 0;
    m_inRow = true;
    m_text.clear();
    m_values.clear();
}

void XlsxRows::beginCell(const XmlAttributes& attributes)
{
    const std::string_view reference = attributes.get("r");
    const auto column = reference.empty() ? m_column + 1 : columnOf(reference).value_or(0);
    if (column < 1)
        refuseDamaged();
    m_column = column;
    const std::string_view type = attributes.get("t");
    m_type = type == "s"                            ? Type::Shared
             : type == "str" || type == "inlineStr" ? Type::Text
             : type == "b"                          ? Type::Boolean
             : type == "e"                          ? Type::Error
             : type == "d"                          ? Type::Date
                                                    : Type::Number;
    const auto style = wholeNumber(attributes.get("s")).value_or(0);
    m_style = style < 0 ? 0 : static_cast<std::size_t>(style);
    m_formula = false;
    m_begin = m_text.size();
    m_inCell = true;
}

XlsxRows::Value XlsxRows::replaced(CellKind kind, std::string_view text)
{
    m_text.replace(m_begin, std::string::npos, text);
    return {kind, m_formula, m_begin, text.size(), {}};
}

XlsxRows::Value XlsxRows::value()
{
    const std::string_view text = std::string_view(m_text).substr(m_begin);
    if (text.empty())
        return {CellKind::Empty, m_formula, m_begin, 0, {}};
    if (m_type == Type::Shared) {
        const auto index = wholeNumber(text);
        const auto shared = index ? m_strings.at(*index) : std::nullopt;
        if (!shared)
            throw Refused(refusal("xlsx_string_index", "file")
                              .with("file", m_fileName)
                              .with("row", m_row)
                              .with("column", m_column));
        if (static_cast<std::int64_t>(shared->size()) > m_limits.cellBytes)
            refuseLong();
        m_text.resize(m_begin);
        return {shared->empty() ? CellKind::Empty : CellKind::Text, m_formula, 0, 0, *shared};
    }
    if (m_type == Type::Text) {
        m_text.resize(m_begin + unescapeSigns(m_text.data() + m_begin, text.size()));
        const std::size_t length = m_text.size() - m_begin;
        return {length ? CellKind::Text : CellKind::Empty, m_formula, m_begin, length, {}};
    }
    if (m_type == Type::Boolean)
        return replaced(CellKind::Boolean, text == "1" || text == "true" ? "TRUE" : "FALSE");
    if (m_type == Type::Error)
        return {CellKind::Error, m_formula, m_begin, text.size(), {}};
    if (m_type == Type::Date)
        return replaced(CellKind::Date, std::string(text.substr(0, 10)));
    if (m_style < m_dateStyles.size() && m_dateStyles[m_style])
        if (const auto date = dateOfSerial(text))
            return replaced(CellKind::Date, *date);
    const std::string number = plainNumber(text);
    return replaced(number.empty() ? CellKind::Empty : CellKind::Number, number);
}

void XlsxRows::endCell()
{
    m_inCell = false;
    const Value found = value();
    // Formats alone reach to the last column of a sheet.
    if (found.kind == CellKind::Empty && !found.formula)
        return;
    if (m_column > m_limits.columns)
        throw Refused(refusal("table_columns", "file")
                          .with("file", m_fileName)
                          .with("row", m_row)
                          .with("limit", m_limits.columns));
    if (static_cast<std::int64_t>(m_text.size()) / m_limits.cellBytes > m_limits.columns)
        refuseDamaged(); // the same cell over and over
    if (m_values.size() < static_cast<std::size_t>(m_column))
        m_values.resize(static_cast<std::size_t>(m_column));
    m_values[static_cast<std::size_t>(m_column) - 1] = found;
}

void XlsxRows::endRow()
{
    m_inRow = false;
    if (m_values.empty())
        return;
    m_ready = true;
    m_reader->pause();
}

bool XlsxRows::take(TableRow& row)
{
    if (!m_ready)
        return false;
    m_ready = false;
    row.number = m_row;
    row.cells.clear();
    for (const Value& value : m_values) {
        const std::string_view own = std::string_view(m_text).substr(value.begin, value.length);
        row.cells.push_back({value.kind, value.shared.empty() ? own : value.shared, value.formula});
    }
    return true;
}

} // namespace penggerak::storage
