#include "storage/exchange/table_text.h"
#include "storage/exchange/xlsx_archive.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace penggerak;
using penggerak::storage::TableLimits;
using penggerak::test::bytesOf;
using penggerak::test::Parts;
using penggerak::test::tableOf;
using penggerak::test::TempFolder;
using penggerak::test::workbook;
using penggerak::test::writeBytes;
using namespace std::string_literals;

namespace {

const std::string oneRow = "<row><c><v>1</v></c></row>";

std::string read(const Parts& parts, bool stored = false, const TableLimits& limits = {})
{
    const TempFolder folder;
    test::writeArchive(folder / "t.xlsx", parts, stored);
    return tableOf(folder / "t.xlsx", {}, limits);
}

/// The archive with every occurrence of some bytes replaced by as many others.
std::string readPatched(const Parts& parts, const std::string& from, const std::string& to)
{
    const TempFolder folder;
    test::writeArchive(folder / "t.xlsx", parts, true);
    std::string bytes = bytesOf(folder / "t.xlsx");
    for (std::size_t at = bytes.find(from); at != std::string::npos; at = bytes.find(from, at))
        bytes.replace(at, from.size(), to);
    writeBytes(folder / "t.xlsx", bytes);
    return tableOf(folder / "t.xlsx");
}

std::string littleEndian(std::size_t value)
{
    std::string bytes;
    for (int i = 0; i < 4; ++i, value >>= 8)
        bytes.push_back(char(value & 0xFF));
    return bytes;
}

Parts withSheet(const std::string& xml)
{
    Parts parts = workbook("");
    parts["xl/worksheets/sheet1.xml"] = xml;
    return parts;
}

} // namespace

TEST_CASE("a zip bomb is refused by its ratio")
{
    CHECK(read(workbook(oneRow + std::string(50'000'000, ' '))) == "xlsx_bomb");
    Parts strings = workbook(oneRow);
    strings["xl/sharedStrings.xml"] = "<sst>" + std::string(50'000'000, ' ') + "</sst>";
    CHECK(read(strings) == "xlsx_bomb");
}

TEST_CASE("a size that lies is counted while it is inflated")
{
    const Parts parts = workbook(oneRow + std::string(5'000'000, ' '));
    const TempFolder folder;
    test::writeArchive(folder / "t.xlsx", parts);
    std::string bytes = bytesOf(folder / "t.xlsx");
    const std::string real = littleEndian(parts.at("xl/worksheets/sheet1.xml").size());
    for (std::size_t at = bytes.find(real); at != std::string::npos; at = bytes.find(real, at))
        bytes.replace(at, real.size(), littleEndian(300));
    writeBytes(folder / "t.xlsx", bytes);
    const std::string result = tableOf(folder / "t.xlsx");
    CHECK((result == "xlsx_bomb" || result == "xlsx_damaged"));
}

TEST_CASE("bounds on inflated sheets and on strings hold without any ratio")
{
    TableLimits limits;
    limits.sheetBytes = 100'000;
    CHECK(read(workbook(oneRow + std::string(100'000, ' ')), true, limits) == "xlsx_bomb");
    limits = {};
    limits.sharedStringBytes = 1000;
    Parts parts = workbook(oneRow);
    parts["xl/sharedStrings.xml"] = "<sst><si><t>" + std::string(2000, 'x') + "</t></si></sst>";
    CHECK(read(parts, true, limits) == "xlsx_bomb");
    parts["xl/sharedStrings.xml"] = "<sst>";
    for (int i = 0; i < 300; ++i)
        parts["xl/sharedStrings.xml"] += "<si/>";
    parts["xl/sharedStrings.xml"] += "</sst>";
    CHECK(read(parts, true, limits) == "xlsx_bomb");
}

TEST_CASE("names that leave the archive are refused")
{
    for (const char* name : {"../x", "xl/../../x", "/etc/passwd", "C:/x", "..\\x", "xl/.."}) {
        Parts parts = workbook(oneRow);
        parts[name] = "x";
        CAPTURE(name);
        CHECK(read(parts) == "xlsx_name");
    }
    Parts parts = workbook(oneRow);
    parts["xl/..data..xml"] = "x";
    CHECK(read(parts) == "1: n:1\n");
}

TEST_CASE("an archive of too many entries is refused")
{
    Parts parts = workbook(oneRow);
    for (int i = 0; i < 600; ++i)
        parts["x" + std::to_string(i)] = "";
    CHECK(read(parts) == "xlsx_bomb");
}

TEST_CASE("entities and document types are refused before they grow")
{
    std::string lol = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\">";
    for (char c = 'b'; c < 'k'; ++c) {
        lol += "<!ENTITY "s + c + " \"";
        for (int i = 0; i < 10; ++i)
            lol += "&"s + char(c - 1) + ";";
        lol += "\">";
    }
    CHECK(read(withSheet(lol + "]><worksheet><sheetData><row><c t=\"str\"><v>&j;</v></c></row>"
                               "</sheetData></worksheet>")) == "xlsx_bomb");
    CHECK(read(withSheet("<!DOCTYPE w SYSTEM \"file:///etc/passwd\"><worksheet/>")) == "xlsx_bomb");
}

TEST_CASE("XML that would fill the memory is refused")
{
    TableLimits limits;
    const auto refused = [&](const std::string& xml) { return read(withSheet(xml), true, limits); };
    std::string deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "<a>";
    CHECK(refused(deep) == "xlsx_bomb");
    CHECK(refused("<w a=\"" + std::string(3'000'000, 'x') + "\"/>") == "xlsx_bomb");
    CHECK(refused("<!--" + std::string(3'000'000, 'x') + "--><w/>") == "xlsx_bomb");
    std::string names = "<w>";
    for (int i = 0; i < 400'000; ++i)
        names += "<a" + std::to_string(i) + "/>";
    CHECK(refused(names + "</w>") == "xlsx_bomb");
    CHECK(refused("<w>" + std::string(3'000'000, ' ') + "</w>") == "table_empty");
}

TEST_CASE("an archive that ends too early is taken for one still being written")
{
    const TempFolder folder;
    test::writeArchive(folder / "t.xlsx", workbook(oneRow), true);
    const std::string bytes = bytesOf(folder / "t.xlsx");
    for (const std::size_t size : {bytes.size() - 1, bytes.size() / 2, std::size_t(30)}) {
        writeBytes(folder / "t.xlsx", bytes.substr(0, size));
        CHECK(tableOf(folder / "t.xlsx") == "table_growing");
    }
    writeBytes(folder / "t.xlsx", "PK\x03\x04" + bytes.substr(bytes.size() - 22));
    CHECK(tableOf(folder / "t.xlsx") == "xlsx_damaged");
}

TEST_CASE("bytes that changed on the way are damage")
{
    CHECK(readPatched(workbook(oneRow), "<v>1</v>", "<v>2</v>") == "xlsx_damaged");
}

TEST_CASE("an encrypted entry is refused by name")
{
    const TempFolder folder;
    test::writeArchive(folder / "t.xlsx", workbook(oneRow), true);
    std::string bytes = bytesOf(folder / "t.xlsx");
    for (const auto& [mark, flags] : {std::pair("PK\x03\x04"s, 6), std::pair("PK\x01\x02"s, 8)})
        for (std::size_t at = bytes.find(mark); at != std::string::npos;
             at = bytes.find(mark, at + 1))
            bytes[at + std::size_t(flags)] = char(bytes[at + std::size_t(flags)] | 1);
    writeBytes(folder / "t.xlsx", bytes);
    CHECK(tableOf(folder / "t.xlsx") == "xlsx_encrypted");
}
