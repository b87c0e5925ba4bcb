#include "storage/exchange/table_text.h"
#include "storage/exchange/table_writer.h"
#include "storage/exchange/xlsx_writer.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <sys/resource.h>

#include <csignal>
#include <random>

using namespace penggerak;
using penggerak::storage::TableFormat;
using penggerak::storage::TableReader;
using penggerak::storage::TableRow;
using penggerak::storage::TableWriter;
using penggerak::storage::unguarded;
using penggerak::storage::WrittenCell;
using penggerak::storage::WrittenColumn;
using penggerak::test::bytesOf;
using penggerak::test::tableOf;
using penggerak::test::TempFolder;
using namespace std::string_literals;

namespace {

using Kind = WrittenCell::Kind;

WrittenCell text(std::string value)
{
    return {Kind::Text, std::move(value), 0};
}
WrittenCell date(std::string value)
{
    return {Kind::Date, std::move(value), 0};
}
WrittenCell number(std::int64_t value)
{
    return {Kind::Number, {}, value};
}

const std::vector<WrittenColumn> columns{
    {"name", "Nama", 30}, {"born", "Lahir", 12}, {"dues", "Iuran", 12}};

const std::vector<TableFormat> formats{TableFormat::Csv, TableFormat::Xlsx, TableFormat::Json};

std::string codeOf(const std::function<void()>& act)
{
    try {
        act();
    } catch (const Refused& refused) {
        return refused.error().code;
    }
    return "done";
}

std::vector<std::string> texts(const std::filesystem::path& path)
{
    std::vector<std::string> found;
    const auto reader = TableReader::open(path, {});
    TableRow row;
    while (reader->next(row))
        found.emplace_back(row.cells.at(1).text);
    return found;
}

/// Texts of signs that formats stumble over.
std::string awkward(std::mt19937& random)
{
    static const std::vector<std::string> signs{"=",        "+",
                                                "-",        "@",
                                                "'",        "\"",
                                                ";",        ",",
                                                "\t",       "\r",
                                                "\n",       " ",
                                                "a",        "1",
                                                "_x0041_",  "_",
                                                "<",        "&",
                                                "\x01",     "\x1F",
                                                "\xC3\xA9", "\xF0\x9F\x98\x80",
                                                "]]>",      "Siti"};
    std::string made;
    for (std::size_t length = random() % 6; length > 0; --length)
        made += signs[random() % signs.size()];
    return made;
}

} // namespace

TEST_CASE("the format of a table is told by its name")
{
    CHECK(storage::tableFormatOf("a/b.csv") == TableFormat::Csv);
    CHECK(storage::tableFormatOf("B.XLSX") == TableFormat::Xlsx);
    CHECK(storage::tableFormatOf("b.json") == TableFormat::Json);
    CHECK_FALSE(storage::tableFormatOf("b.xls"));
    CHECK_FALSE(storage::tableFormatOf("csv"));
}

TEST_CASE("a CSV has the shape that Excel opens by itself")
{
    const TempFolder folder;
    const auto writer =
        TableWriter::create(folder / "t.csv", TableFormat::Csv, columns, {"Prospek, 2016-11-02"});
    writer->add({text("Siti; \"Ibu\""), date("1990-11-02"), number(-16800)});
    writer->add({text("=1+1"), {}, number(0)});
    writer->add({text("'kutip"), date("1900-02-28")});
    writer->finish();
    CHECK(bytesOf(folder / "t.csv") == "\xEF\xBB\xBF\"Prospek, 2016-11-02\"\r\n\r\n"
                                       "Nama;Lahir;Iuran\r\n"
                                       "\"Siti; \"\"Ibu\"\"\";1990-11-02;-16800\r\n"
                                       "'=1+1;;0\r\n"
                                       "''kutip;1900-02-28;\r\n");
    CHECK(test::filesIn(folder.path()) == 1);
}

TEST_CASE("an XLSX holds texts, whole numbers and real dates")
{
    const TempFolder folder;
    const auto writer =
        TableWriter::create(folder / "t.xlsx", TableFormat::Xlsx, columns, {"Prospek"});
    writer->add({text("=1+1"), date("1990-11-02"), number(-16800)});
    writer->add({text("3578991203900001"), date("1900-02-28"), number(999'999'999'999'999)});
    writer->add({});
    writer->add({text("Siti"), date("kemarin"), number(INT64_MAX)});
    writer->finish();
    CHECK(tableOf(folder / "t.xlsx") == "1: Prospek\n3: Nama|Lahir|Iuran\n"
                                        "4: =1+1|d:1990-11-02|n:-16800\n"
                                        "5: 3578991203900001|d:1900-02-28|n:999999999999999\n"
                                        "7: Siti|kemarin|9223372036854775807\n");
    CHECK(test::filesIn(folder.path()) == 1);
}

TEST_CASE("a JSON is an object of what it is about and its rows")
{
    const TempFolder folder;
    const auto writer =
        TableWriter::create(folder / "t.json", TableFormat::Json, columns, {"Prospek"});
    writer->add({text("=\"Siti\"\n\x01"), date("1990-11-02"), number(5)});
    writer->add({text("rusak\xFF\x00!"s)});
    writer->finish();
    const auto read = nlohmann::json::parse(bytesOf(folder / "t.json"));
    CHECK(read == nlohmann::json::parse(R"({"about": ["Prospek"], "rows": [
        {"name": "=\"Siti\"\n\u0001", "born": "1990-11-02", "dues": 5},
        {"name": "rusak\ufffd!", "born": null, "dues": null}]})"));
}

TEST_CASE("what is written is read again, whatever its signs")
{
    std::mt19937 random(20161102);
    for (const TableFormat format : {TableFormat::Csv, TableFormat::Xlsx}) {
        const TempFolder folder;
        const auto path = folder / (format == TableFormat::Csv ? "t.csv" : "t.xlsx");
        const auto writer =
            TableWriter::create(path, format, {{"n", "n", 5}, {"text", "text", 20}});
        std::vector<std::string> wanted{"text"};
        for (int i = 0; i < 3000; ++i) {
            wanted.push_back("x" + awkward(random));
            if (const std::string bare = awkward(random); !bare.empty())
                wanted.back() = bare;
            writer->add({number(i), text(wanted.back())});
        }
        writer->finish();
        std::vector<std::string> found = texts(path);
        if (format == TableFormat::Csv)
            for (std::string& each : found) {
                const bool formula = each.find_first_of("=+-@\t\r") == 0;
                CHECK_FALSE(formula);
                each = unguarded(each);
            }
        REQUIRE(found.size() == wanted.size());
        for (std::size_t i = 0; i < found.size(); ++i)
            if (found[i] != wanted[i])
                CHECK(found[i] == wanted[i]);
    }
}

TEST_CASE("the guard drops one quote, and only its own")
{
    CHECK(unguarded("'=1") == "=1");
    CHECK(unguarded("''a") == "'a");
    CHECK(unguarded("'''=") == "''=");
    CHECK(unguarded("'Aisyah") == "'Aisyah");
    CHECK(unguarded("'") == "'");
    CHECK(unguarded("=1") == "=1");
    CHECK(unguarded("") == "");
}

TEST_CASE("a table longer than a sheet goes on in the next, with its headings")
{
    const TempFolder folder;
    storage::XlsxWriter writer(folder / "t.xlsx", {{"n", "No", 5}}, {}, storage::Existing::Kept, 3);
    for (int i = 1; i <= 5; ++i)
        writer.add({number(i)});
    writer.finish();
    const auto reader = TableReader::open(folder / "t.xlsx", {});
    CHECK(reader->sheets() == std::vector<std::string>{"Data", "Data 2", "Data 3"});
    CHECK(tableOf(folder / "t.xlsx") == "1: No\n2: n:1\n3: n:2\n");
    CHECK(tableOf(folder / "t.xlsx", {"Data 3", '\0', {}}) == "1: No\n2: n:5\n");
}

TEST_CASE("a text longer than a cell of a sheet is cut visibly")
{
    const TempFolder folder;
    const auto writer = TableWriter::create(folder / "t.xlsx", TableFormat::Xlsx,
                                            {{"n", "n", 5}, {"text", "text", 20}});
    const std::string fits(32'767, 'x');
    writer->add({number(1), text(fits)});
    writer->add({number(2), text(fits + "y")});
    writer->finish();
    CHECK((texts(folder / "t.xlsx") ==
           std::vector<std::string>{"text", fits, fits.substr(1) + "\xE2\x80\xA6"}));
}

TEST_CASE("an existing file is never overwritten")
{
    for (const TableFormat format : formats) {
        const TempFolder folder;
        const auto path = folder / "t";
        const auto writer = TableWriter::create(path, format, columns);
        test::writeBytes(path, "sudah ada");
        CHECK(codeOf([&] { writer->finish(); }) == "file_exists");
        CHECK(codeOf([&] { TableWriter::create(path, format, columns); }) == "file_exists");
        CHECK(bytesOf(path) == "sudah ada");
    }
}

TEST_CASE("without finish nothing is left behind")
{
    for (const TableFormat format : formats) {
        const TempFolder folder;
        {
            const auto writer = TableWriter::create(folder / "t", format, columns);
            for (int i = 0; i < 10'000; ++i)
                writer->add({text("Siti"), date("1990-11-02"), number(i)});
        }
        CHECK(test::filesIn(folder.path()) == 0);
    }
}

TEST_CASE("a disk that takes no more leaves no half file")
{
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    auto* const handler = std::signal(SIGXFSZ, SIG_IGN);
    for (const TableFormat format : formats) {
        const TempFolder folder;
        const rlimit little{20'000, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &little);
        const std::string code = codeOf([&] {
            const auto writer = TableWriter::create(folder / "t", format, columns);
            for (int i = 0; i < 20'000; ++i)
                writer->add({text("Siti"), date("1990-11-02"), number(i)});
            writer->finish();
        });
        setrlimit(RLIMIT_FSIZE, &before);
        CHECK(code == "disk");
        CHECK(test::filesIn(folder.path()) == 0);
    }
    std::signal(SIGXFSZ, handler);
    const TempFolder folder;
    CHECK(codeOf([&] { TableWriter::create(folder / "none/t.csv", TableFormat::Csv, columns); }) ==
          "disk");
}
