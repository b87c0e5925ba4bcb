#include "storage/exchange/written_text.h"

#include "storage/exchange/table_writer.h"
#include "storage/exchange/text_encoding.h"

namespace penggerak::storage {

namespace {

bool needsGuard(char first)
{
    return std::string_view("=+-@\t\r\0'", 8).find(first) != std::string_view::npos;
}

} // namespace

std::string writableText(std::string_view text)
{
    std::string whole;
    while (!text.empty()) {
        Utf8Check check;
        check.add(text);
        const auto invalid = check.firstInvalid();
        const std::size_t good = invalid ? static_cast<std::size_t>(*invalid) : text.size();
        for (const char c : text.substr(0, good))
            if (c != '\0')
                whole.push_back(c);
        if (!invalid)
            break;
        whole += "\xEF\xBF\xBD";
        text.remove_prefix(good + 1);
    }
    return whole;
}

std::string guarded(std::string_view text)
{
    return !text.empty() && needsGuard(text[0]) ? "'" + std::string(text) : std::string(text);
}

std::string_view unguarded(std::string_view text)
{
    if (text.size() > 1 && text[0] == '\'' && needsGuard(text[1]))
        text.remove_prefix(1);
    return text;
}

} // namespace penggerak::storage
