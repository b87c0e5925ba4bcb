#include "services/text/sentences.h"

#include "resources/resources.h"
#include "services/text/catalogue.h"

#include <algorithm>
#include <array>
#include <optional>

namespace penggerak::services {

namespace {

/// Constants of the program, read from its resources when first asked for.
const Catalogue& sentences()
{
    static const Catalogue instance(resource("text/sentences.json"));
    return instance;
}

const Catalogue& terms()
{
    static const Catalogue instance(resource("text/terms.json"));
    return instance;
}

using Data = std::vector<std::pair<std::string, Error::Value>>;

std::string textOf(const Error::Value& value, std::string_view form, Language language)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return form == "plain" ? std::to_string(*number) : formatCount(*number, language);
    if (const auto* day = std::get_if<Day>(&value))
        return formatDay(*day, language);
    const auto& text = std::get<std::string>(value);
    return form == "term" ? term(text, language) : text;
}

/// `key` or `key:form`, filled in; nothing when the error does not carry the key.
std::optional<std::string> filled(std::string_view placeholder, const Data& data, Language language)
{
    const std::size_t colon = placeholder.find(':');
    const std::string_view key = placeholder.substr(0, colon);
    const std::string_view form =
        colon == std::string_view::npos ? std::string_view() : placeholder.substr(colon + 1);
    const auto found =
        std::find_if(data.begin(), data.end(), [&](const auto& pair) { return pair.first == key; });
    if (found == data.end())
        return std::nullopt;
    return textOf(found->second, form, language);
}

struct Filled
{
    std::string text;
    bool whole = true; ///< every placeholder found its value
};

/// Fills `{key}`; a value that is missing leaves a dash. `[...]` is left out where one is missing
/// in it.
Filled fill(std::string_view pattern, const Data& data, Language language)
{
    Filled result;
    while (!pattern.empty()) {
        const char opening = pattern.front();
        const std::size_t close = opening == '{'   ? pattern.find('}')
                                  : opening == '[' ? pattern.find(']')
                                                   : std::string_view::npos;
        if (close == std::string_view::npos) {
            result.text += opening;
            pattern.remove_prefix(1);
            continue;
        }
        const std::string_view inside = pattern.substr(1, close - 1);
        if (opening == '{') {
            const std::optional<std::string> value = filled(inside, data, language);
            result.text += value.value_or("-");
            result.whole = result.whole && value;
        } else if (const Filled optional = fill(inside, data, language); optional.whole) {
            result.text += optional.text;
        }
        pattern.remove_prefix(close + 1);
    }
    return result;
}

} // namespace

std::string sentence(const Error& error, Language language)
{
    return sentence(error.code, error.data, language);
}

std::string sentence(const std::string& code, const Data& data, Language language)
{
    const std::string* pattern = sentences().find(code, language);
    return pattern ? fill(*pattern, data, language).text : code;
}

bool hasSentence(const std::string& code)
{
    return sentences().find(code, Language::Indonesian) != nullptr;
}

std::string formatCount(std::int64_t value, Language language)
{
    std::string digits = std::to_string(value);
    const std::ptrdiff_t first = value < 0 ? 1 : 0;
    const char separator = language == Language::Indonesian ? '.' : ',';
    for (auto at = std::ptrdiff_t(digits.size()) - 3; at > first; at -= 3)
        digits.insert(digits.begin() + at, separator);
    return digits;
}

std::string formatPercent(const std::string& point, Language language)
{
    std::string text = point;
    if (language == Language::Indonesian)
        std::replace(text.begin(), text.end(), '.', ',');
    return text;
}

std::string formatMonth(Month month, Language language)
{
    constexpr std::array indonesian{"Jan", "Feb", "Mar", "Apr", "Mei", "Jun",
                                    "Jul", "Agu", "Sep", "Okt", "Nov", "Des"};
    constexpr std::array english{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto index = std::size_t(month.number() - 1);
    return std::string(language == Language::Indonesian ? indonesian[index] : english[index]) +
           " " + std::to_string(month.year());
}

std::string formatDay(Day day, Language language)
{
    const std::string number = std::to_string(day.dayOfMonth());
    return (number.size() < 2 ? "0" : "") + number + " " + formatMonth(Month::of(day), language);
}

std::string term(const std::string& code, Language language)
{
    const std::string* text = terms().find(code, language);
    return text ? *text : code;
}

} // namespace penggerak::services
