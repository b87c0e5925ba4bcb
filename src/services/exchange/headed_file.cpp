#include "services/exchange/headed_file.h"

#include "services/partners/body_checks.h"
#include "storage/exchange/table_writer.h"

#include <algorithm>

namespace penggerak::services {

namespace {

constexpr std::size_t headingsWithin = 20;

} // namespace

HeadedFile::HeadedFile(const std::filesystem::path& file, const FileReading& reading,
                       const HeadingTable& known)
{
    const auto reader = storage::TableReader::open(file, toReadAs(reading));
    std::vector<std::pair<std::int64_t, TextRow>> top;
    storage::TableRow row;
    while (reader->next(row)) {
        HeadedRow read{row.number, toTexts(row), {}};
        for (const storage::TableCell& cell : row.cells)
            read.kinds.push_back(cell.kind);
        if (top.size() < headingsWithin)
            top.emplace_back(read.number, read.texts);
        m_rows.push_back(std::move(read));
    }
    const auto headings = findHeadings(top, {}, reading.headings, known);
    if (!headings) {
        m_headings = top.front().second;
        return;
    }
    for (std::size_t i = 0; i < headings->columns.size(); ++i) {
        m_headings.push_back(headings->columns[i].heading);
        if (!headings->columns[i].field.empty())
            m_columns.emplace(headings->columns[i].field, i);
    }
    std::erase_if(m_rows, [&](const HeadedRow& one) { return one.number <= headings->number; });
}

std::string HeadedFile::headings() const
{
    std::string all;
    for (const std::string& heading : m_headings)
        if (const std::string text = trimmedText(heading); !text.empty())
            all += (all.empty() ? "" : ", ") + text;
    return all;
}

std::string HeadedFile::text(const HeadedRow& row, const std::string& field) const
{
    const auto column = m_columns.find(field);
    if (column == m_columns.end() || column->second >= row.texts.size())
        return {};
    return trimmedText(std::string(storage::unguarded(row.texts[column->second])));
}

NumberHand HeadedFile::hand(const HeadedRow& row, const std::string& field) const
{
    const auto column = m_columns.find(field);
    const bool isNumber = column != m_columns.end() && column->second < row.kinds.size() &&
                          row.kinds[column->second] == storage::CellKind::Number;
    return isNumber ? NumberHand::Spreadsheet : NumberHand::Person;
}

std::string HeadedFile::heading(const std::string& field) const
{
    const auto column = m_columns.find(field);
    return column == m_columns.end() ? std::string() : m_headings[column->second];
}

} // namespace penggerak::services
