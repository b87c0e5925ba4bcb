#include "storage/exchange/file_kind.h"

#include <array>
#include <string>
#include <string_view>

namespace penggerak::storage {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view oleBegin = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;
/// Excel 2 to 4 put their sheet into the file as it is.
constexpr std::array<std::string_view, 4> bareSheets{"\x09\x00\x04\x00"sv, "\x09\x02\x06\x00"sv,
                                                     "\x09\x04\x06\x00"sv, "\x09\x08\x10\x00"sv};
constexpr std::array<std::string_view, 4> markups{"<html"sv, "<!doctype"sv, "<table"sv, "<?xml"sv};

std::uint32_t littleEndian(std::string_view bytes, std::size_t at, std::size_t width)
{
    std::uint32_t value = 0;
    for (std::size_t i = width; i-- > 0;)
        value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

/// Whether a compound file wraps an encrypted document: its directory then names this stream.
bool wrapsEncrypted(const TableFile& file, std::string_view head)
{
    constexpr std::string_view name = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv;
    if (head.size() < 52)
        return false;
    const std::uint32_t shift = littleEndian(head, 30, 2) & 15U;
    const std::int64_t directory = (std::int64_t(littleEndian(head, 48, 4)) + 1) << shift;
    return file.read(directory, 16 * 1024).find(name) != std::string::npos;
}

bool isMarkup(std::string_view head)
{
    if (head.substr(0, 3) == "\xEF\xBB\xBF")
        head.remove_prefix(3);
    const std::size_t first = head.find_first_not_of(" \t\r\n");
    std::string begin(head.substr(first == std::string_view::npos ? head.size() : first, 16));
    for (char& c : begin)
        c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    for (const std::string_view markup : markups)
        if (begin.compare(0, markup.size(), markup) == 0)
            return true;
    return false;
}

} // namespace

FileKind fileKindOf(const TableFile& file)
{
    const std::string bytes = file.read(0, 512);
    const std::string_view head = bytes;
    if (head.substr(0, 4) == "PK\x03\x04"sv || head.substr(0, 4) == "PK\x05\x06"sv)
        return FileKind::Zip;
    if (head.substr(0, 8) == oleBegin)
        return wrapsEncrypted(file, head) ? FileKind::EncryptedOffice : FileKind::OldExcel;
    for (const std::string_view bare : bareSheets)
        if (head.substr(0, 4) == bare)
            return FileKind::OldExcel;
    return isMarkup(head) ? FileKind::Markup : FileKind::Text;
}

} // namespace penggerak::storage
