#include "core/base/spreadsheet_values.h"

#include <array>
#include <optional>
#include <string>

namespace penggerak {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

constexpr std::array<std::string_view, 2> wideSpaces{"\xC2\xA0", "\xE2\x80\xAF"};

/// Every kind of space that tables hold becomes one plain sign; those at the ends go.
std::string plainSpaces(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        std::size_t width = text[i] == '\t' || text[i] == '\r' || text[i] == '\n' ? 1 : 0;
        for (const std::string_view wide : wideSpaces)
            if (text.substr(i, wide.size()) == wide)
                width = wide.size();
        plain.push_back(width ? ' ' : text[i]);
        i += width ? width : 1;
    }
    const std::size_t first = plain.find_first_not_of(' ');
    if (first == std::string::npos)
        return {};
    return plain.substr(first, plain.find_last_not_of(' ') - first + 1);
}

struct MonthName
{
    std::string_view name;
    int month;
};

/// Full names and short forms in use; anything else is no month.
constexpr std::array<MonthName, 43> monthNames{{
    {"januari", 1},   {"january", 1},   {"jan", 1},      {"februari", 2},  {"february", 2},
    {"pebruari", 2},  {"feb", 2},       {"peb", 2},      {"maret", 3},     {"march", 3},
    {"mar", 3},       {"april", 4},     {"apr", 4},      {"mei", 5},       {"may", 5},
    {"juni", 6},      {"june", 6},      {"jun", 6},      {"juli", 7},      {"july", 7},
    {"jul", 7},       {"agustus", 8},   {"august", 8},   {"agu", 8},       {"agt", 8},
    {"ags", 8},       {"agust", 8},     {"aug", 8},      {"september", 9}, {"sept", 9},
    {"sep", 9},       {"oktober", 10},  {"october", 10}, {"okt", 10},      {"oct", 10},
    {"november", 11}, {"nopember", 11}, {"nov", 11},     {"nop", 11},      {"desember", 12},
    {"december", 12}, {"des", 12},      {"dec", 12},
}};

std::optional<int> monthOf(std::string_view word)
{
    std::string folded;
    for (const char c : word)
        folded.push_back(lower(c));
    for (const MonthName& known : monthNames)
        if (known.name == folded)
            return known.month;
    return std::nullopt;
}

/// A run of digits or of letters.
struct Part
{
    std::string_view text;
    char before = '\0'; ///< the sign that separates it from the part before; a space counts last

    bool isWord() const { return !isDigit(text[0]); }
    int value() const
    {
        int sum = 0;
        for (const char c : text)
            sum = sum * 10 + (c - '0');
        return sum;
    }
};

/// Three parts of at most four digits or of letters; nothing when the text is no such thing.
std::optional<std::array<Part, 3>> threeParts(std::string_view text)
{
    std::array<Part, 3> parts;
    std::size_t count = 0;
    char separator = '\0';
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        if (!isDigit(c) && !isLetter(c)) {
            const bool known = c == ' ' || c == '/' || c == '-' || c == '.' || c == ',';
            if (!known || count == 0 || (c != ' ' && separator != '\0' && separator != ' '))
                return std::nullopt;
            if (separator == '\0' || c != ' ')
                separator = c;
            ++i;
            continue;
        }
        if (count == parts.size())
            return std::nullopt;
        const std::size_t first = i;
        while (i < text.size() && (isDigit(c) ? isDigit(text[i]) : isLetter(text[i])))
            ++i;
        if (isDigit(c) && i - first > 4)
            return std::nullopt;
        parts[count] = Part{text.substr(first, i - first), separator};
        ++count;
        separator = '\0';
    }
    if (count != parts.size() || separator != '\0')
        return std::nullopt;
    return parts;
}

/// Where a time of day begins behind a date: ` 00:00`, `T00:00:00.000Z`.
std::string_view withoutTime(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon < 2)
        return text;
    std::size_t begin = colon;
    while (begin > 0 && isDigit(text[begin - 1]))
        --begin;
    if (begin == colon || colon - begin > 2 || begin == 0 ||
        (text[begin - 1] != ' ' && text[begin - 1] != 'T'))
        return text;
    if (text.substr(colon).find_first_not_of("0123456789:.,ZAPMapm +") != std::string_view::npos)
        return text;
    const std::size_t last = text.find_last_not_of(' ', begin - 2);
    return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

bool isYear(const Part& part)
{
    return !part.isWord() && part.text.size() == 4;
}

bool isShort(const Part& part)
{
    return !part.isWord() && part.text.size() <= 2;
}

std::optional<Day> dayOf(const std::array<Part, 3>& parts)
{
    const auto& [first, second, third] = parts;
    if (isShort(first) && second.isWord() && isYear(third)) {
        const auto month = monthOf(second.text);
        return month ? Day::of(third.value(), *month, first.value()) : std::nullopt;
    }
    if (first.isWord() && isShort(second) && isYear(third)) {
        const auto month = monthOf(first.text);
        return month ? Day::of(third.value(), *month, second.value()) : std::nullopt;
    }
    if (second.before != third.before || second.before == ',' || second.before == '\0')
        return std::nullopt;
    if (isYear(first) && isShort(second) && isShort(third))
        return Day::of(first.value(), second.value(), third.value());
    if (isShort(first) && isShort(second) && isYear(third))
        return Day::of(third.value(), second.value(), first.value());
    return std::nullopt;
}

/// Whether digits and one kind of group sign stand as people group thousands: `1.234.567`.
bool areGroups(std::string_view text, char sign)
{
    std::size_t begin = 0;
    std::size_t end = text.find(sign);
    if (end == 0 || end > 3 || (end != std::string_view::npos && text[0] == '0'))
        return end == std::string_view::npos;
    while (end != std::string_view::npos) {
        begin = end + 1;
        end = text.find(sign, begin);
        if ((end == std::string_view::npos ? text.size() : end) - begin != 3)
            return false;
    }
    return true;
}

struct Written
{
    std::string_view whole;
    std::string_view decimals;
    char group = '\0';
};

/// Which sign groups and which one opens the decimals.
std::optional<Written> takeApart(std::string_view text, NumberHand hand)
{
    const std::size_t dot = text.rfind('.');
    const std::size_t comma = text.rfind(',');
    const bool dots = dot != std::string_view::npos;
    const bool commas = comma != std::string_view::npos;
    if (hand == NumberHand::Spreadsheet) {
        if (commas)
            return std::nullopt;
        return dots ? Written{text.substr(0, dot), text.substr(dot + 1)} : Written{text, {}};
    }
    if (text.find(' ') != std::string_view::npos) {
        if (dots && commas)
            return std::nullopt;
        const std::size_t sign = dots ? dot : comma;
        return dots || commas ? Written{text.substr(0, sign), text.substr(sign + 1), ' '}
                              : Written{text, {}, ' '};
    }
    if (dots && commas) {
        const std::size_t last = dot > comma ? dot : comma;
        return Written{text.substr(0, last), text.substr(last + 1), dot > comma ? ',' : '.'};
    }
    if (!dots && !commas)
        return Written{text, {}};
    const char sign = dots ? '.' : ',';
    if (areGroups(text, sign))
        return Written{text, {}, sign};
    const std::size_t last = dots ? dot : comma;
    return Written{text.substr(0, last), text.substr(last + 1)};
}

std::optional<std::int64_t> integer(const Written& written, bool negative)
{
    if (written.whole.empty() || (written.group && !areGroups(written.whole, written.group)))
        return std::nullopt;
    std::int64_t sum = 0;
    for (const char c : written.whole) {
        if (c == written.group && c != '\0')
            continue;
        if (!isDigit(c) || __builtin_mul_overflow(sum, std::int64_t(10), &sum))
            return std::nullopt;
        const std::int64_t digit = negative ? -(c - '0') : c - '0';
        if (__builtin_add_overflow(sum, digit, &sum))
            return std::nullopt;
    }
    return sum;
}

Result<std::int64_t> number(std::string_view text, NumberHand hand)
{
    bool negative = false;
    if (!text.empty() && (text[0] == '-' || text[0] == '+')) {
        negative = text[0] == '-';
        text.remove_prefix(1);
    }
    const auto written = takeApart(text, hand);
    if (!written || written->decimals.find_first_not_of("0123456789") != std::string_view::npos)
        return fail("number_unreadable");
    const auto value = integer(*written, negative);
    if (!value)
        return fail("number_unreadable");
    if (written->decimals.find_first_not_of('0') != std::string_view::npos)
        return fail("number_decimals");
    return *value;
}

bool dropPrefix(std::string_view& text, std::string_view lowerPrefix)
{
    if (text.size() < lowerPrefix.size())
        return false;
    for (std::size_t i = 0; i < lowerPrefix.size(); ++i)
        if (lower(text[i]) != lowerPrefix[i])
            return false;
    text.remove_prefix(lowerPrefix.size());
    return true;
}

} // namespace

Result<Day> parseDay(std::string_view text)
{
    const std::string plain = plainSpaces(text);
    const auto parts = threeParts(withoutTime(plain));
    const auto day = parts ? dayOf(*parts) : std::nullopt;
    if (!day)
        return fail("date_unreadable");
    return *day;
}

Result<std::int64_t> parseCount(std::string_view text, NumberHand hand)
{
    return number(plainSpaces(text), hand);
}

Result<Rupiah> parseRupiah(std::string_view text, NumberHand hand)
{
    const std::string plain = plainSpaces(text);
    std::string_view rest = plain;
    const bool negative = dropPrefix(rest, "-");
    if (dropPrefix(rest, "rp.") || dropPrefix(rest, "rp") || dropPrefix(rest, "idr"))
        while (dropPrefix(rest, " ")) {
        }
    for (const std::string_view end : {",-", ".-"})
        if (rest.size() > end.size() && rest.substr(rest.size() - end.size()) == end)
            rest.remove_suffix(end.size());
    const auto value = number((negative ? "-" : "") + std::string(rest), hand);
    if (!value)
        return fail(value.error());
    return Rupiah(*value);
}

bool isDamagedNik(std::string_view text)
{
    const std::string plain = plainSpaces(text);
    const std::string_view view = plain;
    return view.find_first_of("eE") != std::string_view::npos &&
           view.find_first_of("+,.") != std::string_view::npos &&
           view.find_first_of("0123456789") != std::string_view::npos &&
           view.find_first_not_of("0123456789.,+eE ") == std::string_view::npos;
}

} // namespace penggerak
