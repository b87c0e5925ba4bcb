#include "tests/bench/people/sheet.h"
#include "tests/bench/people/xlsx_sheet.h"

#include <cstdio>
#include <stdexcept>

namespace penggerak::bench {

namespace {

using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

class CsvSheet final : public Sheet
{
public:
    CsvSheet(const std::filesystem::path& path, const std::vector<std::string>& headings)
        : m_file(std::fopen(path.c_str(), "wb"), &std::fclose)
        , m_path(path)
    {
        if (!m_file)
            throw std::runtime_error("cannot write " + path.string());
        m_line = "\xEF\xBB\xBF";
        add({headings.begin(), headings.end()});
    }

    void add(const std::vector<Field>& row) override
    {
        for (const Field& field : row) {
            if (const auto* const text = std::get_if<std::string_view>(&field))
                append(*text);
            else
                m_line += written(std::get<Day>(field));
            m_line += ';';
        }
        m_line.back() = '\r';
        m_line += '\n';
        if (m_line.size() > 1 << 16)
            flush();
    }

    void finish() override
    {
        flush();
        if (std::fclose(m_file.release()) != 0)
            throw std::runtime_error("cannot write " + m_path.string());
    }

private:
    void append(std::string_view text)
    {
        if (text.find_first_of(";\"\r\n") == std::string_view::npos) {
            m_line += text;
            return;
        }
        m_line += '"';
        for (const char c : text)
            m_line.append(c == '"' ? 2 : 1, c);
        m_line += '"';
    }

    void flush()
    {
        if (std::fwrite(m_line.data(), 1, m_line.size(), m_file.get()) != m_line.size())
            throw std::runtime_error("cannot write " + m_path.string());
        m_line.clear();
    }

    File m_file;
    std::filesystem::path m_path;
    std::string m_line;
};

void appendNumber(std::string& text, int value)
{
    text += char('0' + value / 10);
    text += char('0' + value % 10);
}

} // namespace

std::string written(Day day)
{
    std::string text;
    appendNumber(text, day.dayOfMonth());
    text += '/';
    appendNumber(text, day.month());
    return text + '/' + std::to_string(day.year());
}

std::unique_ptr<Sheet> Sheet::create(const std::filesystem::path& path,
                                     const std::vector<std::string>& headings)
{
    if (path.extension() == ".xlsx")
        return createXlsxSheet(path, headings);
    return std::make_unique<CsvSheet>(path, headings);
}

} // namespace penggerak::bench
