#include "storage/exchange/text_encoding.h"

#include "core/base/result.h"

#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

namespace penggerak::storage {

namespace {

constexpr std::size_t partBytes = 256 * 1024;
constexpr std::size_t sampleBytes = 64 * 1024;

/// 0x80 to 0x9F; the rest is Latin-1.
constexpr std::array<char16_t, 32> windows1252High{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

bool isWideText(std::string_view head)
{
    if (head.substr(0, 2) == "\xFF\xFE" || head.substr(0, 2) == "\xFE\xFF" ||
        head.substr(0, 4) == std::string_view("\0\0\xFE\xFF", 4))
        return true;
    if (head.size() < 8)
        return false;
    std::array<std::size_t, 2> nuls{};
    for (std::size_t i = 0; i < head.size(); ++i)
        nuls[i % 2] += head[i] == '\0' ? 1U : 0U;
    const std::size_t half = head.size() / 2;
    const bool oneSide = (nuls[0] * 5 > half * 2 && nuls[1] * 20 < half) ||
                         (nuls[1] * 5 > half * 2 && nuls[0] * 20 < half);
    return oneSide || (nuls[0] + nuls[1]) * 2 > head.size();
}

std::optional<std::int64_t> firstInvalidUtf8(const TableFile& file, std::int64_t begin)
{
    Utf8Check check;
    const auto part = std::make_unique<char[]>(partBytes);
    for (std::int64_t at = begin;;) {
        const std::size_t got = file.read(at, part.get(), partBytes);
        check.add({part.get(), got});
        at += static_cast<std::int64_t>(got);
        if (got < partBytes || check.firstInvalid().value_or(at) < at - 4)
            break;
    }
    const auto invalid = check.firstInvalid();
    return invalid ? std::optional(*invalid + begin) : std::nullopt;
}

/// Whether the second opinion takes a text with broken letters for UTF-8 all the same.
bool looksLikeBrokenUtf8(std::string_view sample)
{
    const std::unique_ptr<std::remove_pointer_t<uchardet_t>, decltype(&uchardet_delete)> detector(
        uchardet_new(), &uchardet_delete);
    if (!detector || uchardet_handle_data(detector.get(), sample.data(), sample.size()) != 0)
        return false;
    uchardet_data_end(detector.get());
    return std::string_view(uchardet_get_charset(detector.get())) == utf8Name;
}

bool sameName(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
        const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; };
        return lower(x) == lower(y);
    });
}

} // namespace

void Utf8Check::add(std::string_view part)
{
    std::size_t i = 0;
    while (i < part.size() && !m_invalid) {
        std::uint64_t eight = 0;
        if (m_wanted == 0 && i + sizeof eight <= part.size()) {
            std::memcpy(&eight, part.data() + i, sizeof eight);
            if ((eight & 0x8080808080808080U) == 0) {
                i += sizeof eight;
                continue;
            }
        }
        addByte(static_cast<unsigned char>(part[i]), m_size + static_cast<std::int64_t>(i));
        ++i;
    }
    m_size += static_cast<std::int64_t>(part.size());
}

void Utf8Check::addByte(unsigned char byte, std::int64_t offset)
{
    if (m_wanted > 0) {
        if (byte < m_low || byte > m_high)
            m_invalid = m_letter;
        --m_wanted;
        m_low = 0x80;
        m_high = 0xBF;
        return;
    }
    if (byte < 0x80)
        return;
    m_letter = offset;
    m_low = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
    m_high = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
    if (byte >= 0xC2 && byte <= 0xDF)
        m_wanted = 1;
    else if (byte >= 0xE0 && byte <= 0xEF)
        m_wanted = 2;
    else if (byte >= 0xF0 && byte <= 0xF4)
        m_wanted = 3;
    else
        m_invalid = offset;
}

std::optional<std::int64_t> Utf8Check::firstInvalid() const
{
    if (m_invalid)
        return m_invalid;
    return m_wanted > 0 ? std::optional(m_letter) : std::nullopt;
}

TextEncoding encodingOf(const TableFile& file, const std::string& wanted)
{
    const std::string head = file.read(0, 4096);
    if (isWideText(head))
        throw Refused(refusal("table_utf16", "file").with("file", file.name()));
    const bool asUtf8 = sameName(wanted, utf8Name);
    const bool asWindows = sameName(wanted, windows1252Name);
    if (!wanted.empty() && !asUtf8 && !asWindows)
        throw Refused(
            refusal("table_encoding", "file").with("file", file.name()).with("encoding", wanted));
    if (asWindows)
        return {std::string(windows1252Name), 0, std::nullopt};
    const bool marked = std::string_view(head).substr(0, 3) == "\xEF\xBB\xBF";
    const std::int64_t begin = marked ? 3 : 0;
    const auto invalid = firstInvalidUtf8(file, begin);
    if (!invalid || asUtf8 || marked)
        return {std::string(utf8Name), begin, invalid};
    const std::string sample =
        file.read(std::max<std::int64_t>(0, *invalid - std::int64_t(sampleBytes / 2)), sampleBytes);
    if (looksLikeBrokenUtf8(sample))
        return {std::string(utf8Name), begin, invalid};
    return {std::string(windows1252Name), 0, std::nullopt};
}

void appendWindows1252(std::string_view bytes, std::string& utf8)
{
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            utf8.push_back(c);
            continue;
        }
        const unsigned code = byte < 0xA0 ? windows1252High[byte - 0x80U] : byte;
        if (code < 0x800) {
            utf8.push_back(static_cast<char>(0xC0U | code >> 6U));
        } else {
            utf8.push_back(static_cast<char>(0xE0U | code >> 12U));
            utf8.push_back(static_cast<char>(0x80U | (code >> 6U & 0x3FU)));
        }
        utf8.push_back(static_cast<char>(0x80U | (code & 0x3FU)));
    }
}

} // namespace penggerak::storage
