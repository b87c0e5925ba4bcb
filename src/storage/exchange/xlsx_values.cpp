#include "storage/exchange/xlsx_values.h"

#include "core/base/day.h"

#include <charconv>
#include <cmath>
#include <cstring>

namespace penggerak::storage {

namespace {

constexpr double plainBelow = 1e15;
constexpr int lastSerial = 2'958'465; // 9999-12-31
constexpr int leapDayThatNeverWas = 60;

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::optional<double> real(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// UTF-16 unit of `_xHHHH_` at the beginning of a text.
std::optional<unsigned> escapedUnit(std::string_view text)
{
    if (text.size() < 7 || text[0] != '_' || text[1] != 'x' || text[6] != '_')
        return std::nullopt;
    unsigned unit = 0;
    const auto [end, error] = std::from_chars(text.data() + 2, text.data() + 6, unit, 16);
    if (error != std::errc() || end != text.data() + 6)
        return std::nullopt;
    return unit;
}

std::size_t putUtf8(unsigned code, char* to)
{
    if (code < 0x80) {
        to[0] = static_cast<char>(code);
        return 1;
    }
    if (code < 0x800) {
        to[0] = static_cast<char>(0xC0U | code >> 6U);
        to[1] = static_cast<char>(0x80U | (code & 0x3FU));
        return 2;
    }
    to[0] = static_cast<char>(0xE0U | code >> 12U);
    to[1] = static_cast<char>(0x80U | (code >> 6U & 0x3FU));
    to[2] = static_cast<char>(0x80U | (code & 0x3FU));
    return 3;
}

} // namespace

bool isDateFormat(int id)
{
    return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 ||
           (id >= 50 && id <= 54) || id == 57 || id == 58;
}

bool isDateFormat(std::string_view code)
{
    bool day = false;
    bool month = false;
    bool clock = false;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i] >= 'A' && code[i] <= 'Z' ? char(code[i] + 32) : code[i];
        if (c == '\\' || c == '_' || c == '*') {
            ++i; // the sign behind it is shown as it is, as a gap, or again and again
        } else if (c == '"' || c == '[') {
            const std::size_t end = code.find(c == '"' ? '"' : ']', i + 1);
            if (c == '[' && i + 1 < code.size() && std::strchr("hHsSmM", code[i + 1]))
                clock = true;
            i = end == std::string_view::npos ? code.size() : end;
        } else {
            day = day || c == 'd' || c == 'y';
            month = month || c == 'm';
            clock = clock || c == 'h' || c == 's';
        }
    }
    return day || (month && !clock);
}

std::string plainNumber(std::string_view text)
{
    text = trimmed(text);
    if (text.find_first_not_of("0123456789") == std::string_view::npos)
        return std::string(text);
    const auto value = real(text);
    if (!value || std::abs(*value) >= plainBelow || *value != std::floor(*value))
        return std::string(text);
    return std::to_string(static_cast<std::int64_t>(*value));
}

std::optional<std::string> dateOfSerial(std::string_view text)
{
    const auto value = real(trimmed(text));
    if (!value || *value < 1 || *value >= lastSerial + 1)
        return std::nullopt;
    const int serial = static_cast<int>(*value);
    if (serial == leapDayThatNeverWas)
        return "1900-02-29";
    const Day first = *Day::of(1900, 1, 1);
    return first.plusDays(serial - (serial < leapDayThatNeverWas ? 1 : 2)).iso();
}

std::size_t unescapeSigns(char* text, std::size_t length)
{
    const std::string_view all(text, length);
    std::size_t from = all.find("_x");
    if (from == std::string_view::npos)
        return length;
    std::size_t to = from;
    while (from < length) {
        const auto unit = escapedUnit(all.substr(from));
        const bool surrogate = unit && *unit >= 0xD800 && *unit <= 0xDFFF;
        if (!unit || surrogate) {
            text[to++] = text[from++];
            continue;
        }
        if (*unit != 0)
            to += putUtf8(*unit, text + to);
        from += 7;
    }
    return to;
}

std::string escapedSigns(std::string_view text)
{
    std::string escaped;
    for (std::size_t i = 0; i < text.size(); ++i) {
        escaped.push_back(text[i]);
        if (escapedUnit(text.substr(i)))
            escaped += "x005F_";
    }
    return escaped;
}

std::optional<std::int64_t> columnOf(std::string_view reference)
{
    std::int64_t column = 0;
    std::size_t letters = 0;
    while (letters < reference.size() && letters < 4 && reference[letters] >= 'A' &&
           reference[letters] <= 'Z')
        column = column * 26 + (reference[letters++] - 'A' + 1);
    if (letters == 0 || letters == reference.size() || reference[letters] < '0' ||
        reference[letters] > '9')
        return std::nullopt;
    return column;
}

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    text = trimmed(text);
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

} // namespace penggerak::storage
