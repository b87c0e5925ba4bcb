#include "storage/exchange/xlsx_writer.h"

#include "core/base/result.h"
#include "storage/exchange/table_reader.h"
#include "storage/exchange/written_text.h"
#include "storage/exchange/xlsx_values.h"

#include <xlsxwriter.h>

#include <limits>
#include <utility>

namespace penggerak::storage {

namespace {

/// Beyond it a spreadsheet loses digits.
constexpr std::int64_t exactNumber = 999'999'999'999'999;
constexpr std::size_t longestText = 32'767; ///< letters of a cell

bool beginsLetter(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
}

/// No longer than a cell may be; what was cut ends in an ellipsis.
std::string fitting(const std::string& text)
{
    if (text.size() <= longestText)
        return text;
    std::size_t letters = 0;
    std::size_t cut = text.size();
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!beginsLetter(text[i]))
            continue;
        // A letter beyond 16 bits counts twice.
        letters += static_cast<unsigned char>(text[i]) >= 0xF0U ? 2U : 1U;
        if (letters == longestText)
            cut = i;
        if (letters > longestText)
            return text.substr(0, cut) + "\xE2\x80\xA6";
    }
    return text;
}

} // namespace

struct XlsxWriter::Book
{
    std::string folder;
    lxw_workbook* workbook = nullptr;
    lxw_worksheet* sheet = nullptr;
    lxw_format* heading = nullptr;
    lxw_format* date = nullptr;

    explicit Book(const std::filesystem::path& file)
        : folder(file.parent_path().string())
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = folder.data();
        workbook = workbook_new_opt(file.c_str(), &options);
        if (!workbook)
            throw std::bad_alloc();
        heading = workbook_add_format(workbook);
        date = workbook_add_format(workbook);
        format_set_bold(heading);
        format_set_num_format(date, "dd/mm/yyyy");
    }
    ~Book()
    {
        if (workbook)
            lxw_workbook_free(workbook);
    }
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;
};

XlsxWriter::XlsxWriter(const std::filesystem::path& path, std::vector<WrittenColumn> columns,
                       std::vector<std::string> about, Existing existing, std::int64_t rowsPerSheet)
    : m_file(path, existing)
    , m_columns(std::move(columns))
    , m_about(std::move(about))
    , m_rowsPerSheet(rowsPerSheet)
    , m_book(std::make_unique<Book>(m_file.scratch()))
{
    beginSheet();
}

XlsxWriter::~XlsxWriter() = default;

void XlsxWriter::beginSheet()
{
    const std::size_t number = m_lastRows.size() + 1;
    const std::string name = number == 1 ? "Data" : "Data " + std::to_string(number);
    m_book->sheet = workbook_add_worksheet(m_book->workbook, name.c_str());
    if (!m_book->sheet)
        m_file.refuseDisk();
    m_lastRows.push_back(0);
    m_row = 0;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        worksheet_set_column(m_book->sheet, lxw_col_t(i), lxw_col_t(i), m_columns[i].width,
                             nullptr);
    if (number == 1) {
        for (const std::string& line : m_about) {
            ++m_row;
            putText(0, line, nullptr);
        }
        m_row += m_about.empty() ? 0 : 1;
    }
    ++m_row;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        putText(i, m_columns[i].heading, m_book->heading);
    worksheet_freeze_panes(m_book->sheet, lxw_row_t(m_row), 0);
}

void XlsxWriter::putText(std::size_t column, std::string_view text, void* format)
{
    // The library escapes control characters, but not what already looks like one of its escapes.
    const std::string whole = fitting(escapedSigns(fitting(writableText(text))));
    if (whole.empty())
        return;
    m_lastRows.back() = m_row;
    if (worksheet_write_string(m_book->sheet, lxw_row_t(m_row - 1), lxw_col_t(column),
                               whole.c_str(), static_cast<lxw_format*>(format)) != LXW_NO_ERROR)
        m_file.refuseDisk();
}

void XlsxWriter::put(std::size_t column, const WrittenCell& cell)
{
    const auto row = lxw_row_t(m_row - 1);
    const auto at = lxw_col_t(column);
    if (cell.kind == WrittenCell::Kind::Number && cell.number <= exactNumber &&
        cell.number >= -exactNumber) {
        m_lastRows.back() = m_row;
        worksheet_write_number(m_book->sheet, row, at, double(cell.number), nullptr);
    } else if (cell.kind == WrittenCell::Kind::Number) {
        putText(column, std::to_string(cell.number), nullptr);
    } else if (const auto day = Day::parse(cell.text);
               cell.kind == WrittenCell::Kind::Date && day) {
        m_lastRows.back() = m_row;
        lxw_datetime date{day->year(), day->month(), day->dayOfMonth(), 0, 0, 0};
        worksheet_write_datetime(m_book->sheet, row, at, &date, m_book->date);
    } else if (cell.kind != WrittenCell::Kind::Empty) {
        putText(column, cell.text, nullptr);
    }
}

void XlsxWriter::add(const std::vector<WrittenCell>& row)
{
    if (m_row >= m_rowsPerSheet)
        beginSheet();
    ++m_row;
    for (std::size_t i = 0; i < row.size() && i < m_columns.size(); ++i)
        put(i, row[i]);
}

void XlsxWriter::finish()
{
    // It frees the book, whatever comes of it.
    if (workbook_close(std::exchange(m_book->workbook, nullptr)) != LXW_NO_ERROR)
        m_file.refuseDisk();
    readAgain();
    m_file.publish();
}

void XlsxWriter::readAgain() const
{
    TableLimits limits;
    limits.columns = std::numeric_limits<std::int64_t>::max();
    limits.cellBytes = limits.columns / 1024;
    limits.inflationRatio = limits.columns;
    limits.zipEntries = 65'535;
    limits.sheetBytes = limits.columns;
    limits.sharedStringBytes = limits.columns;
    std::vector<std::int64_t> lastRows;
    try {
        for (const std::string& sheet : TableReader::open(m_file.scratch(), {}, limits)->sheets()) {
            ReadAs as;
            as.sheet = sheet;
            const auto reader = TableReader::open(m_file.scratch(), as, limits);
            TableRow row;
            while (reader->next(row)) {
            }
            lastRows.push_back(row.number);
        }
    } catch (const Refused&) {
        m_file.refuseDisk();
    }
    if (lastRows != m_lastRows)
        m_file.refuseDisk();
}

} // namespace penggerak::storage
