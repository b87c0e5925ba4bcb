#include "storage/people/search_text.h"

#include "core/people/name_key.h"

#include <algorithm>

namespace penggerak::storage {

namespace {

constexpr std::size_t tailDigits = 4; // of a NIK stand in the index of words
constexpr std::size_t nikDigits = 16;
constexpr std::size_t kpjDigits = 11;
constexpr std::size_t longestPhone = 15; // with its 62

std::string digitsOf(std::string_view typed)
{
    std::string digits;
    for (const char sign : typed)
        if (sign >= '0' && sign <= '9')
            digits.push_back(sign);
    return digits;
}

/// The numbers of `length` digits that begin with `digits`.
NumberRange beginningWith(const char* column, const std::string& digits, std::size_t length)
{
    std::int64_t low = std::stoll(digits);
    std::int64_t high = low;
    for (std::size_t i = digits.size(); i < length; ++i) {
        low *= 10;
        high = high * 10 + 9;
    }
    return {column, low, high};
}

std::vector<NumberRange> rangesOf(const std::string& digits)
{
    std::vector<NumberRange> ranges;
    if (digits.size() <= nikDigits && digits[0] != '0')
        ranges.push_back(beginningWith("nik", digits, nikDigits));
    if (digits.size() <= kpjDigits)
        ranges.push_back(beginningWith("kpj", digits, kpjDigits));
    // A phone is kept as 62 and the rest; people type 08 or 8.
    const std::string phone = digits[0] == '0'              ? "62" + digits.substr(1)
                              : digits.starts_with("62")    ? digits
                              : digits[0] == '8'            ? "62" + digits
                                                            : std::string();
    for (std::size_t length = phone.size(); !phone.empty() && length <= longestPhone; ++length)
        ranges.push_back(beginningWith("phone", phone, length));
    return ranges;
}

} // namespace

SearchText searchText(std::string_view typed)
{
    SearchText text;
    const bool isNumber = typed.find_first_not_of("0123456789 +-.()") == std::string_view::npos;
    const std::string digits = digitsOf(typed);
    if (isNumber && digits.size() > tailDigits) {
        text.ranges = rangesOf(digits);
        return text;
    }
    const std::string words = isNumber ? digits : nameKey(typed);
    for (std::size_t begin = 0; begin < words.size();) {
        const std::size_t end = std::min(words.find(' ', begin), words.size());
        if (!text.match.empty())
            text.match += " AND ";
        // A key holds no quote: quoted, no word is an operator.
        text.match += '"' + words.substr(begin, end - begin) + '"';
        begin = end + 1;
    }
    if (!text.match.empty())
        text.match += '*';
    text.prefix = words;
    return text;
}

} // namespace penggerak::storage
