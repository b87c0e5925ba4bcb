#include "storage/exchange/csv_splitter.h"

#include <cstring>

namespace penggerak::storage {

namespace {

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

bool holdsLineEnd(std::string_view text)
{
    return text.find_first_of("\r\n") != std::string_view::npos;
}

} // namespace

CsvSplitter::CsvSplitter(char delimiter, std::size_t columns, std::size_t cellBytes)
    : m_columns(columns)
    , m_cellBytes(cellBytes)
{
    for (const char c : {delimiter, '\r', '\n', '\0'})
        m_stops[static_cast<unsigned char>(c)] = true;
}

CsvSplitter::Found CsvSplitter::plain(std::string_view text, std::size_t& at, Cell& cell) const
{
    while (at < text.size() && !m_stops[static_cast<unsigned char>(text[at])])
        ++at;
    cell.end = cell.tail = at;
    if (at - cell.begin > m_cellBytes)
        return Found::LongCell;
    return at < text.size() && text[at] == '\0' ? Found::Nul : Found::Record;
}

CsvSplitter::Found CsvSplitter::outgrown(std::string_view text, std::size_t at,
                                         const Cell& cell) const
{
    return holdsLineEnd(text.substr(cell.begin, at - cell.begin)) ? Found::OpenQuote
                                                                  : Found::LongCell;
}

CsvSplitter::Found CsvSplitter::quoted(std::string_view text, bool last, std::size_t& at,
                                       Cell& cell) const
{
    cell.quoted = true;
    cell.begin = ++at;
    std::size_t doubled = 0;
    for (;; at += 2, ++doubled) {
        while (at < text.size() && text[at] != '"' && text[at] != '\0')
            ++at;
        if (at - cell.begin - doubled > m_cellBytes)
            return outgrown(text, at, cell);
        if (at == text.size())
            return last ? Found::OpenQuote : Found::NeedMore;
        if (text[at] == '\0')
            return Found::Nul;
        if (at + 1 == text.size() && !last)
            return Found::NeedMore;
        if (at + 1 == text.size() || text[at + 1] != '"')
            break;
    }
    cell.doubled = doubled > 0;
    cell.end = at++;
    const std::size_t closed = at;
    while (at < text.size() && !m_stops[static_cast<unsigned char>(text[at])])
        ++at;
    cell.tail = at;
    if (at > closed && holdsLineEnd(text.substr(cell.begin, cell.end - cell.begin)))
        return Found::OpenQuote;
    if (at - cell.begin - doubled > m_cellBytes + 1)
        return Found::LongCell;
    return at < text.size() && text[at] == '\0' ? Found::Nul : Found::Record;
}

CsvSplitter::Found CsvSplitter::split(std::string_view text, bool last, std::vector<Cell>& cells,
                                      std::size_t& used) const
{
    cells.clear();
    used = 0;
    if (text.empty())
        return last ? Found::End : Found::NeedMore;
    for (std::size_t at = 0;; ++at) {
        if (cells.size() == m_columns)
            return Found::ManyColumns;
        Cell& cell = cells.emplace_back();
        cell.begin = at;
        const bool quote = at < text.size() && text[at] == '"';
        const Found found = quote ? quoted(text, last, at, cell) : plain(text, at, cell);
        if (found != Found::Record)
            return found;
        if (at == text.size() && !last)
            return Found::NeedMore;
        if (at == text.size() || isLineEnd(text[at]))
            break;
    }
    used = cells.back().tail;
    if (used == text.size())
        return Found::Record;
    const bool carriage = text[used] == '\r';
    ++used;
    if (carriage && used == text.size() && !last)
        return Found::NeedMore;
    if (carriage && used < text.size() && text[used] == '\n')
        ++used;
    return Found::Record;
}

std::string_view CsvSplitter::take(char* text, const Cell& cell)
{
    char* const begin = text + cell.begin;
    if (!cell.quoted || (!cell.doubled && cell.tail == cell.end + 1))
        return {begin, cell.end - cell.begin};
    char* to = begin;
    for (const char* from = begin; from < text + cell.end; ++from) {
        *to++ = *from;
        if (*from == '"')
            ++from;
    }
    const std::size_t rest = cell.tail - cell.end - 1;
    std::memmove(to, text + cell.end + 1, rest);
    return {begin, static_cast<std::size_t>(to - begin) + rest};
}

} // namespace penggerak::storage
