#include "storage/exchange/csv_reader.h"

#include "storage/exchange/csv_guess.h"

#include <algorithm>
#include <cstring>

namespace penggerak::storage {

namespace {

constexpr std::size_t firstBuffer = 256 * 1024;
constexpr std::size_t sampleBytes = 64 * 1024;
/// A byte of windows-1252 takes up to three in UTF-8.
constexpr std::size_t widest = 3;

} // namespace

CsvReader::CsvReader(std::unique_ptr<TableFile> file, const ReadAs& as, const TableLimits& limits)
    : m_file(std::move(file))
    , m_limits(limits)
    , m_encoding(encodingOf(*m_file, as.encoding))
    , m_offset(m_encoding.begin)
{
    const std::string sample = m_file->read(m_encoding.begin, sampleBytes);
    const bool whole = m_encoding.begin + std::int64_t(sample.size()) >= m_file->size();
    const char named = namedDelimiter(sample);
    m_as.encoding = m_encoding.name;
    m_as.delimiter = as.delimiter ? as.delimiter : named ? named : guessDelimiter(sample, whole);
    if (named) // not a row: spreadsheets do not show it
        m_offset += sample.compare(5, 2, "\r\n") == 0 ? 7 : 6;
    m_splitter.emplace(m_as.delimiter, std::size_t(limits.columns), std::size_t(limits.cellBytes));
    m_file->checkUnchanged();
    m_buffer.resize(firstBuffer);
}

std::int64_t CsvReader::bytesRead() const
{
    return m_last ? m_file->size() : m_offset;
}

void CsvReader::fill()
{
    std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
    m_end -= m_begin;
    m_begin = 0;
    if (m_buffer.size() - m_end < m_buffer.size() / 2)
        m_buffer.resize(m_buffer.size() * 2);
    std::size_t room = m_buffer.size() - m_end;
    const bool convert = m_encoding.name == windows1252Name;
    if (convert)
        room /= widest;
    const std::size_t got = m_file->read(m_offset, m_buffer.data() + m_end, room);
    m_offset += std::int64_t(got);
    m_last = got < room;
    if (convert) {
        m_converted.clear();
        appendWindows1252({m_buffer.data() + m_end, got}, m_converted);
        std::memcpy(m_buffer.data() + m_end, m_converted.data(), m_converted.size());
    }
    m_end += convert ? m_converted.size() : got;
    if (m_last)
        m_file->checkUnchanged();
}

void CsvReader::checkEncoding() const
{
    if (!m_encoding.invalidAt)
        return;
    const std::int64_t end = m_offset - std::int64_t(m_end - m_begin - m_used);
    if (*m_encoding.invalidAt < end)
        throw Refused(refusal("table_encoding", "file")
                          .with("file", m_file->name())
                          .with("encoding", m_encoding.name)
                          .with("row", m_row));
}

void CsvReader::refuse(CsvSplitter::Found found) const
{
    using Found = CsvSplitter::Found;
    const std::string& name = m_file->name();
    const auto column = std::int64_t(m_cells.size());
    if (found == Found::OpenQuote)
        throw Refused(refusal("table_quote", "file").with("file", name).with("row", m_row));
    if (found == Found::LongCell)
        throw Refused(refusal("table_cell_long", "file")
                          .with("file", name)
                          .with("row", m_row)
                          .with("column", column)
                          .with("limit", m_limits.cellBytes));
    if (found == Found::Nul)
        throw Refused(refusal("table_nul", "file").with("file", name).with("row", m_row));
    throw Refused(refusal("table_columns", "file")
                      .with("file", name)
                      .with("row", m_row)
                      .with("limit", m_limits.columns));
}

bool CsvReader::nextRecord()
{
    using Found = CsvSplitter::Found;
    m_begin += m_used;
    m_used = 0;
    ++m_row;
    for (;;) {
        const std::string_view rest(m_buffer.data() + m_begin, m_end - m_begin);
        const Found found = m_splitter->split(rest, m_last, m_cells, m_used);
        if (found == Found::NeedMore) {
            fill();
            continue;
        }
        if (found == Found::End)
            return false;
        checkEncoding();
        if (found != Found::Record)
            refuse(found);
        if (m_row > m_limits.rows)
            throw Refused(refusal("table_rows", "file")
                              .with("file", m_file->name())
                              .with("limit", m_limits.rows));
        return true;
    }
}

bool CsvReader::next(TableRow& row)
{
    while (nextRecord()) {
        row.number = m_row;
        row.cells.clear();
        bool empty = true;
        for (const CsvSplitter::Cell& cell : m_cells) {
            const std::string_view text = CsvSplitter::take(m_buffer.data() + m_begin, cell);
            row.cells.push_back({text.empty() ? CellKind::Empty : CellKind::Text, text, false});
            empty = empty && text.empty();
        }
        if (empty)
            continue;
        m_anyRow = true;
        return true;
    }
    if (!m_anyRow)
        throw Refused(refusal("table_empty", "file").with("file", m_file->name()));
    return false;
}

} // namespace penggerak::storage
