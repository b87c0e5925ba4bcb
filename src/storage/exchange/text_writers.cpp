#include "storage/exchange/text_writers.h"

#include "storage/exchange/written_text.h"

#include <nlohmann/json.hpp>

namespace penggerak::storage {

namespace {

constexpr char delimiter = ';';
constexpr std::string_view lineEnd = "\r\n";

std::string json(std::string_view text)
{
    return nlohmann::json(writableText(text)).dump();
}

} // namespace

CsvWriter::CsvWriter(const std::filesystem::path& path, const std::vector<WrittenColumn>& columns,
                     const std::vector<std::string>& about, Existing existing)
    : m_file(path, existing)
    , m_columns(columns.size())
{
    m_file.write("\xEF\xBB\xBF");
    for (const std::string& line : about) {
        addText(line);
        m_line += lineEnd;
    }
    if (!about.empty())
        m_line += lineEnd;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i > 0)
            m_line += delimiter;
        addText(columns[i].heading);
    }
    m_line += lineEnd;
    m_file.write(m_line);
}

void CsvWriter::addText(std::string_view text)
{
    const std::string safe = guarded(writableText(text));
    const bool plain = safe.find_first_of(";,\t\"\r\n") == std::string::npos &&
                       (safe.empty() || (safe.front() != ' ' && safe.back() != ' '));
    if (plain) {
        m_line += safe;
        return;
    }
    m_line += '"';
    for (const char c : safe) {
        m_line += c;
        if (c == '"')
            m_line += c;
    }
    m_line += '"';
}

void CsvWriter::add(const std::vector<WrittenCell>& row)
{
    m_line.clear();
    for (std::size_t i = 0; i < m_columns; ++i) {
        if (i > 0)
            m_line += delimiter;
        if (i >= row.size())
            continue;
        const WrittenCell& cell = row[i];
        if (cell.kind == WrittenCell::Kind::Number)
            m_line += std::to_string(cell.number);
        else if (cell.kind != WrittenCell::Kind::Empty)
            addText(cell.text);
    }
    m_line += lineEnd;
    m_file.write(m_line);
}

JsonWriter::JsonWriter(const std::filesystem::path& path, const std::vector<WrittenColumn>& columns,
                       const std::vector<std::string>& about, Existing existing)
    : m_file(path, existing)
{
    for (const WrittenColumn& column : columns)
        m_keys.push_back(json(column.key));
    m_line = "{\"about\":[";
    for (std::size_t i = 0; i < about.size(); ++i)
        m_line += (i > 0 ? "," : "") + json(about[i]);
    m_file.write(m_line + "],\n\"rows\":[");
}

void JsonWriter::add(const std::vector<WrittenCell>& row)
{
    m_line = m_first ? "\n{" : ",\n{";
    m_first = false;
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        m_line += (i > 0 ? "," : "") + m_keys[i] + ":";
        if (i >= row.size() || row[i].kind == WrittenCell::Kind::Empty)
            m_line += "null";
        else if (row[i].kind == WrittenCell::Kind::Number)
            m_line += std::to_string(row[i].number);
        else
            m_line += json(row[i].text);
    }
    m_file.write(m_line + "}");
}

void JsonWriter::finish()
{
    m_file.write("\n]}\n");
    m_file.publish();
}

} // namespace penggerak::storage
