#include "tests/bench/people/xlsx_sheet.h"

#include <xlsxwriter.h>

#include <stdexcept>

namespace penggerak::bench {

namespace {

constexpr lxw_row_t rowsOfSheet = 1'048'576;

void check(lxw_error error)
{
    if (error != LXW_NO_ERROR)
        throw std::runtime_error(lxw_strerror(error));
}

class XlsxSheet final : public Sheet
{
public:
    XlsxSheet(const std::filesystem::path& path, const std::vector<std::string>& headings)
        : m_headings(headings)
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        m_book = workbook_new_opt(path.c_str(), &options);
        if (!m_book)
            throw std::runtime_error("cannot write " + path.string());
        m_date = workbook_add_format(m_book);
        format_set_num_format(m_date, "dd/mm/yyyy");
    }
    ~XlsxSheet() override
    {
        if (m_book)
            workbook_close(m_book);
    }
    XlsxSheet(const XlsxSheet&) = delete;
    XlsxSheet& operator=(const XlsxSheet&) = delete;

    void add(const std::vector<Field>& row) override
    {
        if (!m_sheet || m_row == rowsOfSheet) {
            m_sheet = workbook_add_worksheet(m_book, nullptr);
            m_row = 0;
            write({m_headings.begin(), m_headings.end()});
        }
        write(row);
    }

    void finish() override
    {
        lxw_workbook* const book = m_book;
        m_book = nullptr;
        check(workbook_close(book));
    }

private:
    void write(const std::vector<Field>& row)
    {
        lxw_col_t column = 0;
        for (const Field& field : row) {
            if (const auto* const text = std::get_if<std::string_view>(&field)) {
                m_text = *text;
                if (!m_text.empty())
                    check(worksheet_write_string(m_sheet, m_row, column, m_text.c_str(), nullptr));
            } else {
                const Day day = std::get<Day>(field);
                lxw_datetime date{day.year(), day.month(), day.dayOfMonth(), 0, 0, 0};
                check(worksheet_write_datetime(m_sheet, m_row, column, &date, m_date));
            }
            ++column;
        }
        ++m_row;
    }

    std::vector<std::string> m_headings;
    std::string m_text;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_date = nullptr;
    lxw_row_t m_row = 0;
};

} // namespace

std::unique_ptr<Sheet> createXlsxSheet(const std::filesystem::path& path,
                                       const std::vector<std::string>& headings)
{
    return std::make_unique<XlsxSheet>(path, headings);
}

} // namespace penggerak::bench
