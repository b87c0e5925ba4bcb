#include "storage/exchange/xlsx_reader.h"

#include <algorithm>

namespace penggerak::storage {

XlsxReader::XlsxReader(std::unique_ptr<TableFile> file, const ReadAs& as, const TableLimits& limits)
    : m_file(std::move(file))
    , m_limits(limits)
    , m_archive(*m_file, limits)
    , m_book(readBook(m_archive, m_file->name()))
{
    const XlsxBook::Sheet& sheet = chosenSheet(as.sheet);
    m_as.sheet = sheet.name;
    m_entry = m_archive.open(sheet.part, limits.sheetBytes);
    m_file->checkUnchanged();
}

const XlsxBook::Sheet& XlsxReader::chosenSheet(const std::string& name) const
{
    const auto& sheets = m_book.sheets;
    const auto found = std::find_if(sheets.begin(), sheets.end(), [&](const auto& sheet) {
        return name.empty() ? !sheet.hidden : sheet.name == name;
    });
    if (found != sheets.end())
        return *found;
    if (name.empty())
        return sheets.front();
    throw Refused(
        refusal("xlsx_no_sheet", "file").with("file", m_file->name()).with("sheet", name));
}

std::vector<std::string> XlsxReader::sheets() const
{
    std::vector<std::string> names;
    for (const XlsxBook::Sheet& sheet : m_book.sheets)
        names.push_back(sheet.name);
    return names;
}

std::int64_t XlsxReader::bytesRead() const
{
    return m_entry->bytesRead();
}

std::int64_t XlsxReader::bytesTotal() const
{
    return std::max(m_entry->saidSize(), m_entry->bytesRead());
}

void XlsxReader::begin()
{
    m_strings = XlsxStrings::read(m_archive, m_book.stringsPart, m_limits, m_file->name());
    m_rows.emplace(m_strings, readDateStyles(m_archive, m_book.stylesPart, m_file->name()),
                   m_limits, m_file->name());
    m_xml.emplace(*m_rows);
    m_rows->pauses(*m_xml);
}

bool XlsxReader::advance()
{
    if (m_paused) {
        m_paused = !m_xml->resume();
    } else {
        if (m_last)
            return false;
        char* const buffer = m_xml->buffer(xmlPartBytes);
        checkXml(*m_xml, m_file->name());
        const std::size_t got = m_entry->read(buffer, xmlPartBytes);
        m_last = got == 0;
        m_paused = !m_xml->parse(got, m_last);
    }
    checkXml(*m_xml, m_file->name());
    return true;
}

bool XlsxReader::next(TableRow& row)
{
    if (!m_xml)
        begin();
    while (!m_rows->take(row)) {
        if (advance())
            continue;
        m_file->checkUnchanged();
        if (!m_anyRow)
            throw Refused(refusal("table_empty", "file").with("file", m_file->name()));
        return false;
    }
    m_anyRow = true;
    return true;
}

} // namespace penggerak::storage
