#include "core/base/fold.h"

#include <cstdint>

namespace penggerak {

namespace {

struct CodePoint
{
    std::uint32_t value = 0;
    std::size_t bytes = 1; ///< of the text that were read
    bool valid = false;
};

CodePoint readCodePoint(std::string_view text)
{
    const auto byte = [&](std::size_t i) {
        return std::uint32_t(static_cast<unsigned char>(text[i]));
    };
    const std::uint32_t lead = byte(0);
    if (lead < 0x80)
        return {lead, 1, true};
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (length == 0 || lead > 0xF4 || text.size() < length)
        return {};
    std::uint32_t value = lead & (0x7Fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80)
            return {};
        value = (value << 6) | (byte(i) & 0x3F);
    }
    return {value, length, true};
}

/// U+00C0 to U+00FF without their accents; a blank is a sign, not a letter.
constexpr std::string_view latin1 = "aaaaaaaceeeeiiiidnooooo ouuuuyts"
                                    "aaaaaaaceeeeiiiidnooooo ouuuuyty";
/// U+0100 to U+017F likewise.
constexpr std::string_view latinA =
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiijjjjkkklllllll"
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

bool isApostrophe(std::uint32_t c)
{
    return c == '\'' || c == '`' || c == 0xB4 || c == 0x2BC || c == 0x2018 || c == 0x2019;
}

bool isCombiningMark(std::uint32_t c)
{
    return c >= 0x300 && c <= 0x36F;
}

/// The folded letter or digit; 0 for a sign between words.
char asciiLetter(std::uint32_t c)
{
    if (c >= 'A' && c <= 'Z')
        return char(c - 'A' + 'a');
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
        return char(c);
    if (c >= 0xC0 && c <= 0xFF)
        return latin1[c - 0xC0] == ' ' ? '\0' : latin1[c - 0xC0];
    if (c >= 0x100 && c < 0x100 + latinA.size())
        return latinA[c - 0x100];
    return '\0';
}

} // namespace

std::string folded(std::string_view name)
{
    std::string result;
    result.reserve(name.size());
    bool gap = false;
    while (!name.empty()) {
        const CodePoint c = readCodePoint(name);
        const std::string_view bytes = name.substr(0, c.bytes);
        name.remove_prefix(c.bytes);
        if (!c.valid || isApostrophe(c.value) || isCombiningMark(c.value))
            continue;
        const char letter = asciiLetter(c.value);
        const bool otherLetter = c.value >= 0x180 && !(c.value >= 0x2000 && c.value <= 0x303F);
        if (!letter && !otherLetter) {
            gap = true;
            continue;
        }
        if (gap && !result.empty())
            result.push_back(' ');
        gap = false;
        if (letter)
            result.push_back(letter);
        else
            result.append(bytes);
    }
    return result;
}

} // namespace penggerak
