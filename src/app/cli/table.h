#pragma once

#include <string>
#include <vector>

namespace penggerak::cli {

/// Columns for people, as wide as their longest text. A heading that begins with `>` is of a column
/// of numbers, which stands to the right.
class Table
{
public:
    explicit Table(std::vector<std::string> headings)
        : m_headings(std::move(headings))
    {
    }

    void add(std::vector<std::string> cells) { m_rows.push_back(std::move(cells)); }
    std::string text() const;

private:
    std::vector<std::string> m_headings;
    std::vector<std::vector<std::string>> m_rows;
};

} // namespace penggerak::cli
