#include "storage/exchange/table_text.h"

#include <catch2/catch.hpp>

using namespace penggerak;
using penggerak::storage::ReadAs;
using penggerak::storage::TableLimits;
using penggerak::storage::TableReader;
using penggerak::storage::TableRow;
using penggerak::test::tableOf;
using penggerak::test::TempFolder;
using penggerak::test::writeBytes;
using namespace std::string_literals;

namespace {

ReadAs guessed(const std::string& bytes)
{
    const TempFolder folder;
    writeBytes(folder / "t.csv", bytes);
    return TableReader::open(folder / "t.csv", {})->readAs();
}

} // namespace

TEST_CASE("a CSV is read row by row")
{
    CHECK(tableOf("NIK,Nama\r\n3578051203900001,Siti\r\n,\"Budi, S.E.\"\r\n"s) ==
          "1: NIK|Nama\n2: 3578051203900001|Siti\n3: .|Budi, S.E.\n");
    CHECK(tableOf("a;b\n1;2"s) == "1: a|b\n2: 1|2\n");
    CHECK(tableOf("a\tb\r1\t2\r"s) == "1: a|b\n2: 1|2\n");
}

TEST_CASE("quotes hold delimiters, quotes and line ends")
{
    CHECK(tableOf("a,b\n\"x,\"\"y\"\"\",\"one\ntwo\"\n"s) == "1: a|b\n2: x,\"y\"|one\ntwo\n");
    CHECK(tableOf("a,\"\"\n\"\"\"\",b\n"s) == "1: a|.\n2: \"|b\n");
    CHECK(tableOf("5\" pipe,a\"b\"\n"s) == "1: 5\" pipe|a\"b\"\n");
    CHECK(tableOf("\"Budi\" S.E.,2\n"s) == "1: Budi S.E.|2\n");
}

TEST_CASE("empty rows are left out and counted")
{
    CHECK(tableOf("\n;;\na;b\n\n\r\n;\nc;d\n"s) == "3: a|b\n7: c|d\n");
    CHECK(tableOf("a,b,\n"s) == "1: a|b|.\n");
}

TEST_CASE("the delimiter is guessed and can be chosen")
{
    CHECK(guessed("nama;iuran;bulan\nSiti;16.800,00;3\nBudi;1,5;2\n").delimiter == ';');
    CHECK(guessed("nama,iuran\nSiti,16800\n").delimiter == ',');
    CHECK(guessed("nama\tiuran\nSiti, S.E.\t16800\n").delimiter == '\t');
    CHECK(guessed("Laporan, Maret\n\nnama;iuran\nSiti;1\nBudi;2\n").delimiter == ';');
    CHECK(guessed("nama\nSiti\n").delimiter == ',');
    CHECK(guessed("\"a;b;c\",1\n\"d;e;f\",2\n").delimiter == ',');
    CHECK(tableOf("a;b,c\n"s, ReadAs{{}, ';', {}}) == "1: a|b,c\n");
    CHECK(tableOf("sep=;\r\na,b;c\r\n"s) == "1: a,b|c\n");
}

TEST_CASE("letters are UTF-8, with and without a mark, or windows-1252")
{
    CHECK(tableOf("\xEF\xBB\xBFNama,Cafe\xCC\x81\nRa\xE2\x80\x99s,\xC3\xA9\n"s) ==
          "1: Nama|Cafe\xCC\x81\n2: Ra\xE2\x80\x99s|\xC3\xA9\n");
    CHECK(tableOf("Andr\xE9;\x80 5;O\x92Neil\n"s) ==
          "1: Andr\xC3\xA9|\xE2\x82\xAC 5|O\xE2\x80\x99Neil\n");
    CHECK(guessed("Andr\xE9;5\n").encoding == "windows-1252");
    CHECK(guessed("Andr\xC3\xA9;5\n").encoding == "UTF-8");
    CHECK(tableOf("\xC3\xA9,1\n"s, ReadAs{{}, '\0', "windows-1252"}) == "1: \xC3\x83\xC2\xA9|1\n");
    CHECK(tableOf("ok,1\nok,2\nAndr\xE9,5\n"s, ReadAs{{}, '\0', "utf-8"}) ==
          "table_encoding encoding=UTF-8 row=3");
    CHECK(tableOf("a,1\n"s, ReadAs{{}, '\0', "EBCDIC"}) == "table_encoding encoding=EBCDIC");
}

TEST_CASE("a letter of windows-1252 late in a large file is found at opening")
{
    std::string bytes = "nama;n\n";
    while (bytes.size() < 700'000)
        bytes += "Siti Rahayu;1\n";
    CHECK(guessed(bytes + "Andr\xE9;1\n").encoding == "windows-1252");
    CHECK(guessed(bytes + "Andr\xC3\xA9;1\n").encoding == "UTF-8");
}

TEST_CASE("UTF-16 and UTF-32 are refused by name")
{
    CHECK(tableOf("\xFF\xFE"
                  "a\0,\0b\0\n\0"s) == "table_utf16");
    CHECK(tableOf("\xFE\xFF\0a\0,\0b"s) == "table_utf16");
    CHECK(tableOf("N\0a\0m\0a\0,\0b\0\n\0"s) == "table_utf16");
    CHECK(tableOf("\0N\0a\0m\0a\0,\0b\0\n"s) == "table_utf16");
    CHECK(tableOf("a\0\0\0,\0\0\0b\0\0\0\n\0\0\0"s) == "table_utf16");
    CHECK(tableOf("\0\0\xFE\xFF\0\0\0a"s) == "table_utf16");
}

TEST_CASE("a NUL byte is refused with its row")
{
    CHECK(tableOf("a,b,c,d\ne,f\0,g\n"s) == "table_nul row=2");
    CHECK(tableOf("a,b,c,d\ne,\"f\0\",g\n"s) == "table_nul row=2");
}

TEST_CASE("an open quote is refused with the row where it begins")
{
    std::string bytes = "nama,alamat\nSiti,Jalan A\nBudi,\"Jalan B\n";
    for (int i = 0; i < 30'000; ++i)
        bytes += "Orang,Jalan C\n";
    CHECK(tableOf(bytes) == "table_quote row=3");
    CHECK(tableOf("a,\"b\nc,d\n"s) == "table_quote row=1");
    // The next quote of the file would end the cell, and swallow the rows between.
    CHECK(tableOf("a,b\n\"c,d\ne,f\n\"g\",h\n"s) == "table_quote row=2");
}

TEST_CASE("cells, columns and rows beyond the bounds are refused")
{
    CHECK(tableOf("a,b\nc,"s + std::string(10'000'000, 'x') + "\n") ==
          "table_cell_long row=2 column=2");
    CHECK(tableOf("a,b\n\""s + std::string(10'000'000, 'x') + "\",c\n") ==
          "table_cell_long row=2 column=1");
    CHECK(tableOf("a,b\n"s + std::string(1'000'000, ',') + "\n") == "table_columns row=2");
    TableLimits limits;
    limits.rows = 2;
    CHECK(tableOf("a\nb\nc\n"s, {}, limits) == "table_rows");
    limits.rows = 3;
    CHECK(tableOf("a\nb\nc\n"s, {}, limits) == "1: a\n2: b\n3: c\n");
    const std::string widest(64 * 1024, 'x');
    CHECK(tableOf(widest + ",1\n") == "1: " + widest + "|1\n");
}

TEST_CASE("a file without data is refused, a heading alone is not")
{
    CHECK(tableOf(""s) == "table_empty");
    CHECK(tableOf("\xEF\xBB\xBF"s) == "table_empty");
    CHECK(tableOf("\r\n;;\r\n"s) == "table_empty");
    CHECK(tableOf("NIK;Nama\r\n"s) == "1: NIK|Nama\n");
}

TEST_CASE("what is no table is refused by what it is")
{
    const TempFolder folder;
    CHECK(tableOf(folder / "none.csv") == "table_missing");
    CHECK(tableOf(folder.path()) == "table_unreadable");
    CHECK(tableOf("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s + std::string(600, '\0')) == "table_xls");
    CHECK(tableOf("\x09\x08\x10\x00\x00\x06"s) == "table_xls");
    CHECK(tableOf("\r\n<HTML><table><tr><td>1"s) == "table_html");
}

TEST_CASE("an encrypted workbook is told from an old one")
{
    std::string bytes(2048, '\0');
    bytes.replace(0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    bytes[30] = 9; // sectors of 512 bytes; the directory is the second
    bytes[48] = 1;
    bytes.replace(1024, 32, "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"s);
    CHECK(tableOf(bytes) == "xlsx_encrypted");
}

TEST_CASE("a file that grows while it is read is refused")
{
    const TempFolder folder;
    writeBytes(folder / "t.csv", "a,b\n1,2\n");
    const auto reader = TableReader::open(folder / "t.csv", {});
    std::ofstream(folder / "t.csv", std::ios::app) << "3,4\n";
    CHECK_THROWS_MATCHES(test::printed(*reader), Refused,
                         Catch::Predicate<Refused>([](auto& refused) {
                             return refused.error().code == "table_growing";
                         }));
}

TEST_CASE("records that lie across the reader's buffer come out whole")
{
    std::string bytes;
    std::string wanted;
    for (int i = 1; i <= 9000; ++i) {
        const std::string cell(std::size_t(i % 97), 'x');
        bytes += "\"" + cell + "\"\"\n\",\xC3\xA9" + std::to_string(i) + (i % 2 ? "\r\n" : "\r");
        wanted += std::to_string(i) + ": " + cell + "\"\n|\xC3\xA9" + std::to_string(i) + "\n";
    }
    CHECK((tableOf(bytes) == wanted));
    std::string windows;
    for (int i = 1; i <= 200'000; ++i)
        windows += "\x80;\xE9\n";
    const std::string read = tableOf(windows);
    CHECK(read.substr(read.size() - 15) == "00: \xE2\x82\xAC|\xC3\xA9\n"s.insert(0, "2000"));
}
