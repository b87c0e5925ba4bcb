#include "storage/exchange/table_text.h"
#include "storage/exchange/xlsx_archive.h"

#include <catch2/catch.hpp>

using namespace penggerak;
using penggerak::storage::ReadAs;
using penggerak::storage::TableLimits;
using penggerak::storage::TableReader;
using penggerak::test::Parts;
using penggerak::test::tableOf;
using penggerak::test::TempFolder;
using penggerak::test::workbook;
using namespace std::string_literals;

namespace {

std::string read(const Parts& parts, const ReadAs& as = {}, const TableLimits& limits = {})
{
    const TempFolder folder;
    test::writeArchive(folder / "t.xlsx", parts);
    return tableOf(folder / "t.xlsx", as, limits);
}

std::string readRows(const std::string& rows)
{
    return read(workbook(rows));
}

/// Styles whose cell formats have these number formats.
std::string styles(const std::string& custom, const std::vector<int>& formats)
{
    std::string text = "<styleSheet><numFmts>" + custom +
                       "</numFmts><cellStyleXfs>"
                       "<xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>";
    for (const int format : formats)
        text += "<xf numFmtId=\"" + std::to_string(format) + "\"/>";
    return text + "</cellXfs></styleSheet>";
}

} // namespace

TEST_CASE("an XLSX gives strings of every kind")
{
    Parts parts =
        workbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v>"
                 "</c><c r=\"C1\" t=\"inlineStr\"><is><t>in</t></is></c>"
                 "<c r=\"D1\" t=\"inlineStr\"><is><r><t>ri</t></r><r><t>ch</t></r>"
                 "<rPh><t>no</t></rPh></is></c></row>");
    parts["xl/sharedStrings.xml"] =
        "<sst><si><t>Nama &amp; NIK</t></si><si><r><rPr><b/></rPr><t xml:space=\"preserve\">tebal "
        "</t>"
        "</r><r><t>biasa</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh></si></sst>";
    CHECK(read(parts) == "1: Nama & NIK|tebal biasa|in|rich\n");
}

TEST_CASE("numbers, booleans, errors and formulas keep their kinds")
{
    CHECK(readRows("<row><c><v>12</v></c><c><v>12.0</v></c><c><v>1.5</v></c>"
                   "<c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c><c t=\"e\"><v>#N/A</v></c>"
                   "<c><f>A1*2</f><v>24</v></c><c t=\"str\"><f>A1&amp;\"x\"</f><v>12x</v></c>"
                   "<c><f>B1</f></c></row>") ==
          "1: n:12|n:12|n:1.5|b:TRUE|b:FALSE|e:#N/A|=n:24|=12x|=.\n");
}

TEST_CASE("a whole number is plain digits, a damaged one stays as the file has it")
{
    CHECK(readRows("<row><c><v>8.1234567890E10</v></c><c><v>3.57805E+15</v></c>"
                   "<c><v>3578051203900000</v></c><c><v>1E3</v></c><c><v>-5</v></c>"
                   "<c><v>0.30000000000000004</v></c><c><v>1E400</v></c></row>") ==
          "1: n:81234567890|n:3.57805E+15|n:3578051203900000|n:1000|n:-5|n:0.30000000000000004|"
          "n:1E400\n");
}

TEST_CASE("sparse rows and cells keep their places")
{
    CHECK(readRows("<row r=\"3\"><c r=\"C3\"><v>1</v></c><c><v>2</v></c></row><row/>"
                   "<row r=\"7\"><c r=\"A7\" s=\"1\"/><c r=\"XFD7\" s=\"1\"/></row>"
                   "<row><c r=\"B8\"><v>3</v></c></row>") == "3: .|.|n:1|n:2\n8: .|n:3\n");
}

TEST_CASE("numbers in a format of days are dates")
{
    Parts parts = workbook("<row><c s=\"0\"><v>33179</v></c><c s=\"1\"><v>33179</v></c>"
                           "<c s=\"2\"><v>33179.75</v></c><c s=\"3\"><v>33179</v></c>"
                           "<c s=\"4\"><v>33179</v></c><c s=\"5\"><v>33179</v></c>"
                           "<c s=\"6\"><v>1.5</v></c><c s=\"9\"><v>33179</v></c>"
                           "<c t=\"d\"><v>1990-11-02T00:00:00</v></c></row>");
    parts["xl/styles.xml"] =
        styles("<numFmt numFmtId=\"164\" formatCode=\"[$-421]dd\\ mmmm\\ yyyy;@\"/>"
               "<numFmt numFmtId=\"165\" formatCode=\"&quot;hari dd&quot; 0\"/>"
               "<numFmt numFmtId=\"166\" formatCode=\"[h]:mm\"/>",
               {0, 14, 22, 164, 165, 49, 166});
    CHECK(read(parts) == "1: n:33179|d:1990-11-02|d:1990-11-02|d:1990-11-02|n:33179|n:33179|n:1.5|"
                         "n:33179|d:1990-11-02\n");
}

TEST_CASE("days around the leap day that 1900 did not have are right")
{
    Parts parts =
        workbook("<row><c s=\"0\"><v>0</v></c><c s=\"0\"><v>1</v></c><c s=\"0\"><v>59</v></c>"
                 "<c s=\"0\"><v>60</v></c><c s=\"0\"><v>61</v></c><c s=\"0\"><v>42676</v></c>"
                 "<c s=\"0\"><v>2958465</v></c><c s=\"0\"><v>2958466</v></c>"
                 "<c s=\"0\"><v>-1</v></c></row>");
    parts["xl/styles.xml"] = styles("", {14});
    CHECK(read(parts) == "1: n:0|d:1900-01-01|d:1900-02-28|d:1900-02-29|d:1900-03-01|d:2016-11-02|"
                         "d:9999-12-31|n:2958466|n:-1\n");
}

TEST_CASE("sheets are named, chosen, and the first that is shown is the guess")
{
    Parts parts = workbook("<row><c><v>1</v></c></row>");
    parts["xl/workbook.xml"] = "<x:workbook xmlns:x=\"x\" xmlns:r=\"r\"><x:sheets>"
                               "<x:sheet name=\"Rahasia\" r:id=\"rId9\" state=\"hidden\"/>"
                               "<x:sheet name=\"Data\" r:id=\"rId1\"/></x:sheets></x:workbook>";
    std::string& relations = parts["xl/_rels/workbook.xml.rels"];
    relations.insert(relations.rfind("</"),
                     "<Relationship Id=\"rId9\" Type=\"" + test::relationType +
                         "worksheet\" Target=\"../xl/worksheets/two.xml\"/>");
    parts["xl/worksheets/two.xml"] =
        "<x:worksheet xmlns:x=\"x\"><x:sheetData><x:row><x:c><x:v>2</x:v></x:c></x:row>"
        "</x:sheetData></x:worksheet>";
    const TempFolder folder;
    test::writeArchive(folder / "t.xlsx", parts);
    const auto reader = TableReader::open(folder / "t.xlsx", {});
    CHECK(reader->sheets() == std::vector<std::string>{"Rahasia", "Data"});
    CHECK(reader->readAs().sheet == "Data");
    CHECK(reader->format() == "xlsx");
    CHECK(tableOf(folder / "t.xlsx") == "1: n:1\n");
    CHECK(tableOf(folder / "t.xlsx", ReadAs{"Rahasia", '\0', {}}) == "1: n:2\n");
    CHECK(tableOf(folder / "t.xlsx", ReadAs{"Lain", '\0', {}}) == "xlsx_no_sheet sheet=Lain");
}

TEST_CASE("signs that XML cannot hold are undone")
{
    CHECK(
        readRows("<row><c t=\"inlineStr\"><is><t>a_x000D__x000A_b_x005F_x0041__xD800__x0000__x1</t>"
                 "</is></c></row>") == "1: a\r\nb_x0041__xD800__x1\n");
}

TEST_CASE("the calendar of 1904 is refused by name")
{
    Parts parts = workbook("<row><c><v>1</v></c></row>");
    parts["xl/workbook.xml"] = "<workbook><workbookPr date1904=\"1\"/></workbook>";
    CHECK(read(parts) == "xlsx_1904");
}

TEST_CASE("a string that does not exist is refused with its cell")
{
    CHECK(readRows("<row r=\"4\"><c r=\"C4\" t=\"s\"><v>0</v></c></row>") ==
          "xlsx_string_index row=4 column=3");
    CHECK(readRows("<row><c t=\"s\"><v>-1</v></c></row>") == "xlsx_string_index row=1 column=1");
    CHECK(readRows("<row><c t=\"s\"><v>x</v></c></row>") == "xlsx_string_index row=1 column=1");
}

TEST_CASE("cells, columns and rows of a sheet have bounds")
{
    CHECK(readRows("<row><c r=\"SS1\"><v>1</v></c></row>") == "table_columns row=1");
    CHECK(readRows("<row r=\"5000001\"><c><v>1</v></c></row>") == "table_rows");
    CHECK(readRows("<row><c t=\"str\"><v>" + std::string(70'000, 'x') + "</v></c></row>") ==
          "table_cell_long row=1 column=1");
    std::string again = "<row>";
    for (int i = 0; i < 600; ++i)
        again += "<c r=\"A1\" t=\"str\"><v>" + std::string(64 * 1024, 'x') + "</v></c>";
    CHECK(readRows(again + "</row>") == "xlsx_bomb"); // its ratio; stored, it is the memory
    const TempFolder folder;
    test::writeArchive(folder / "t.xlsx", workbook(again + "</row>"), true);
    CHECK(tableOf(folder / "t.xlsx") == "xlsx_damaged");
}

TEST_CASE("rows and cells that go backwards or nowhere are damage")
{
    CHECK(readRows("<row r=\"2\"><c><v>1</v></c></row><row r=\"2\"><c><v>1</v></c></row>") ==
          "xlsx_damaged");
    CHECK(readRows("<row r=\"x\"/>") == "xlsx_damaged");
    CHECK(readRows("<row><c r=\"1A\"><v>1</v></c></row>") == "xlsx_damaged");
    CHECK(readRows("<row><c></row>") == "xlsx_damaged");
    CHECK(readRows("") == "table_empty");
}

TEST_CASE("a workbook without its parts is damaged")
{
    for (const char* part :
         {"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml"}) {
        Parts parts = workbook("<row><c><v>1</v></c></row>");
        parts.erase(part);
        CHECK(read(parts) == "xlsx_damaged");
    }
    Parts parts = workbook("<row><c><v>1</v></c></row>");
    for (const char* part : {"xl/sharedStrings.xml", "xl/styles.xml", "_rels/.rels"})
        parts.erase(part);
    CHECK(read(parts) == "1: n:1\n");
    CHECK(read({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}}) == "xlsx_damaged");
}

TEST_CASE("a CSV that is called XLSX is read by what it holds")
{
    const TempFolder folder;
    test::writeBytes(folder / "t.xlsx", "a;b\n1;2\n");
    CHECK(tableOf(folder / "t.xlsx") == "1: a|b\n2: 1|2\n");
}
