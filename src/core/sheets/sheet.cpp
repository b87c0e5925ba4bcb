#include "core/sheets/sheet.h"

#include "core/base/fold.h"
#include "core/dues/check_digit.h"

#include <algorithm>
#include <charconv>
#include <tuple>

namespace penggerak {

namespace {

constexpr std::array kindCodes{"visit", "collection"};
constexpr std::array markCodes{
    "paid",    "not_home", "later",           "no_money",       "stops",    "moved_away",
    "willing", "informed", "other_insurance", "not_interested", "no_trust", "family_objects"};
constexpr std::size_t leastDigits = 4;

template <class Value, std::size_t Size>
std::optional<Value> fromCode(const std::array<const char*, Size>& codes, std::string_view text)
{
    const auto found = std::find(codes.begin(), codes.end(), text);
    if (found == codes.end())
        return std::nullopt;
    return Value(found - codes.begin());
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Runs of digits filled up with zeros, so that comparing texts compares the numbers in them.
std::string withPaddedNumbers(const std::string& text)
{
    constexpr std::size_t width = 8;
    std::string padded;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        if (end == i) {
            padded += text[i++];
            continue;
        }
        padded.append(width - std::min(width, end - i), '0');
        padded.append(text, i, end - i);
        i = end;
    }
    return padded;
}

} // namespace

std::string_view code(SheetKind kind)
{
    return kindCodes.at(std::size_t(kind));
}

std::optional<SheetKind> sheetKindFromCode(std::string_view text)
{
    return fromCode<SheetKind>(kindCodes, text);
}

std::string_view code(SheetMark mark)
{
    return markCodes.at(std::size_t(mark));
}

std::optional<SheetMark> sheetMarkFromCode(std::string_view text)
{
    return fromCode<SheetMark>(markCodes, text);
}

const std::vector<SheetChoice>& choicesOf(SheetKind kind)
{
    static const std::vector<SheetChoice> collection{
        {'1', SheetMark::Paid},    {'2', SheetMark::NotHome}, {'3', SheetMark::Later},
        {'4', SheetMark::NoMoney}, {'5', SheetMark::Stops},   {'0', SheetMark::MovedAway}};
    static const std::vector<SheetChoice> visit{
        {'1', SheetMark::Willing},       {'2', SheetMark::Informed},
        {'3', SheetMark::Later},         {'4', SheetMark::NotHome},
        {'5', SheetMark::NoMoney},       {'6', SheetMark::OtherInsurance},
        {'7', SheetMark::NotInterested}, {'8', SheetMark::NoTrust},
        {'9', SheetMark::FamilyObjects}, {'0', SheetMark::MovedAway}};
    return kind == SheetKind::Visit ? visit : collection;
}

std::optional<SheetMark> markOf(SheetKind kind, std::string_view text)
{
    for (const SheetChoice& choice : choicesOf(kind))
        if (text == std::string_view(&choice.key, 1) || text == code(choice.mark))
            return choice.mark;
    return std::nullopt;
}

std::optional<MarkedMove> moveOf(SheetMark mark)
{
    switch (mark) {
    case SheetMark::Willing:
    case SheetMark::Informed:
        return MarkedMove{Stage::Informed, Reason::None};
    case SheetMark::Later:
        return MarkedMove{Stage::Contacted, Reason::None};
    case SheetMark::NoMoney:
        return MarkedMove{Stage::Refused, Reason::NoMoney};
    case SheetMark::OtherInsurance:
        return MarkedMove{Stage::Refused, Reason::OtherInsurance};
    case SheetMark::NotInterested:
        return MarkedMove{Stage::Refused, Reason::NotInterested};
    case SheetMark::NoTrust:
        return MarkedMove{Stage::Refused, Reason::NoTrust};
    case SheetMark::FamilyObjects:
        return MarkedMove{Stage::Refused, Reason::FamilyObjects};
    case SheetMark::MovedAway:
        return MarkedMove{Stage::Outside, Reason::MovedAway};
    case SheetMark::Paid:
    case SheetMark::NotHome:
    case SheetMark::Stops:
        break;
    }
    return std::nullopt;
}

std::string sheetCode(int number)
{
    std::string digits = std::to_string(number);
    digits.insert(0, leastDigits - std::min(leastDigits, digits.size()), '0');
    return digits + checkDigit(digits).value();
}

std::optional<int> sheetNumber(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (isDigit(c))
            digits += c;
        else if (c != ' ' && c != '.' && c != '-')
            return std::nullopt;
    }
    if (digits.size() <= leastDigits || !hasCheckDigit(digits))
        return std::nullopt;
    int number = 0;
    const char* const end = digits.data() + digits.size() - 1;
    const auto [stop, error] = std::from_chars(digits.data(), end, number);
    if (error != std::errc() || stop != end || number == 0)
        return std::nullopt;
    return number;
}

bool walksBefore(const Stop& one, const Stop& two)
{
    const auto key = [](const Stop& stop) {
        return std::tuple(stop.region, withPaddedNumbers(stop.rw), withPaddedNumbers(stop.rt),
                          withPaddedNumbers(folded(stop.address)), folded(stop.name));
    };
    return key(one) < key(two);
}

} // namespace penggerak
