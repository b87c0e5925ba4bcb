#include "core/training/row_numbers.h"

#include <charconv>
#include <set>
#include <string>

namespace penggerak {

namespace {

constexpr int largest = 9'999;

std::string_view withoutSpaces(std::string_view text)
{
    const auto first = text.find_first_not_of(' ');
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// A row number, 0 where the text is none.
int numberOf(std::string_view text)
{
    const std::string_view digits = withoutSpaces(text);
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool whole = error == std::errc() && end == digits.data() + digits.size();
    return whole && value >= 1 && value <= largest ? value : 0;
}

} // namespace

Result<std::vector<int>> rowNumbers(std::string_view text)
{
    std::set<int> rows;
    std::string_view rest = text;
    while (!rest.empty()) {
        const auto comma = rest.find_first_of(",;");
        const std::string_view part = withoutSpaces(rest.substr(0, comma));
        rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
        if (part.empty())
            continue;
        const auto dash = part.find('-');
        const int first = numberOf(part.substr(0, dash));
        const int last = dash == std::string_view::npos ? first : numberOf(part.substr(dash + 1));
        if (first == 0 || last < first)
            return fail(refusal("rows_invalid", "rows").with("value", std::string(part)));
        for (int row = first; row <= last; ++row)
            rows.insert(row);
    }
    if (rows.empty())
        return fail(refusal("rows_invalid", "rows").with("value", std::string(text)));
    return std::vector<int>(rows.begin(), rows.end());
}

} // namespace penggerak
