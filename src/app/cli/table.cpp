#include "app/cli/table.h"

#include <algorithm>

namespace penggerak::cli {

namespace {

std::size_t width(const std::string& text)
{
    return std::size_t(std::count_if(text.begin(), text.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
    }));
}

} // namespace

std::string Table::text() const
{
    std::vector<std::string> headings = m_headings;
    std::vector<bool> right;
    std::vector<std::size_t> widths;
    for (std::string& heading : headings) {
        right.push_back(!heading.empty() && heading.front() == '>');
        if (right.back())
            heading.erase(0, 1);
        widths.push_back(width(heading));
    }
    for (const auto& row : m_rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], width(row[i]));

    std::string all;
    const auto line = [&](const std::vector<std::string>& cells) {
        std::string one;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::string space(widths[i] - width(cells[i]), ' ');
            one += (i == 0 ? "" : "  ") + (right[i] ? space + cells[i] : cells[i] + space);
        }
        one.erase(one.find_last_not_of(' ') + 1);
        all += one + '\n';
    };
    line(headings);
    for (const auto& row : m_rows)
        line(row);
    return all;
}

} // namespace penggerak::cli
