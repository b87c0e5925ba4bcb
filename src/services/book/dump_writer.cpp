#include "services/book/dump_writer.h"

#include <algorithm>

namespace penggerak::services {

std::string indented(const Json& value, int depth)
{
    const std::string plain = value.dump(1);
    std::string text;
    text.reserve(plain.size() + plain.size() / 4);
    for (const char c : plain) {
        text += c;
        if (c == '\n')
            text.append(std::size_t(depth), ' ');
    }
    return text;
}

std::string quoted(const std::string& text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) {
        return c >= ' ' && c <= '~' && c != '"' && c != '\\';
    });
    return plain ? '"' + text + '"' : Json(text).dump();
}

} // namespace penggerak::services
