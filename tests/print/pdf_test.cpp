#include "print/pdf/pdf.h"
#include "support/pdf_text.h"
#include "support/temp_folder.h"

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::print;
using test::textOf;

namespace {

Document listOf(int rows)
{
    Document paper;
    paper.letterhead = "Kantor Uji";
    paper.title = "Daftar hadir";
    paper.footer = "Dicetak 02 Nov 2016 oleh Sari, diketahui s.d. no. 7";
    paper.pageWords = "hal. {page} dari {pages}";
    Table table;
    table.columns = {{"No.", 1, Side::Right}, {"Nama", 6}};
    for (int row = 1; row <= rows; ++row)
        table.rows.push_back({std::to_string(row), "Orang ke-" + std::to_string(row)});
    paper.blocks = {table,
                    Signatures{"Surabaya, 02 Nov 2016", {{"Mengetahui", ""}, {"Kepala", "Budi"}}}};
    return paper;
}

int times(const std::string& text, const std::string& word)
{
    int count = 0;
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1))
        ++count;
    return count;
}

} // namespace

TEST_CASE("every word of a paper can be read back from its PDF", "[print]")
{
    useScreenlessApplication();
    Document paper = listOf(3);
    paper.subtitle = "Hotel di Jalan Érlangga, Surabaya";
    paper.blocks.insert(paper.blocks.begin(), Fields{{{"Tema", "Jaminan sosial bagi pekerja"}}});

    const std::string text = textOf(pdfOf({paper}));

    for (const char* word : {"Kantor Uji", "Daftar hadir", "Hotel di Jalan Érlangga, Surabaya",
                             "Tema", "Jaminan sosial bagi pekerja", "Orang ke-3", "Mengetahui",
                             "Budi", "diketahui s.d. no. 7", "hal. 1 dari 1"})
        CHECK_THAT(text, Catch::Contains(word));
}

TEST_CASE("a table's header stands on each of its pages, and the pages are counted", "[print]")
{
    useScreenlessApplication();

    const std::string text = textOf(pdfOf({listOf(120)}));

    CHECK_THAT(text, Catch::Contains("Orang ke-120"));
    const int pages = times(text, "hal. ");
    CHECK(pages > 1);
    CHECK_THAT(text, Catch::Contains("hal. 1 dari " + std::to_string(pages)));
    CHECK(times(text, "Nama") == pages);
    CHECK(times(text, "diketahui s.d. no. 7") == pages);
}

TEST_CASE("a roll is one page of any length, and each size is what it says", "[print]")
{
    useScreenlessApplication();
    const auto [kind, size] =
        GENERATE(std::pair(Paper::A4, "595 x 842"), std::pair(Paper::A4Landscape, "842 x 595"),
                 std::pair(Paper::A6, "297 x 420"), std::pair(Paper::Roll80, "227 x"),
                 std::pair(Paper::Card, "243 x 153"));
    Document paper = listOf(kind == Paper::Roll80 ? 200 : 1);
    paper.paper = kind;

    const std::string pdf = pdfOf({paper});

    CHECK_THAT(test::pdfFacts(pdf), Catch::Contains(size));
    if (kind == Paper::Roll80)
        CHECK(times(textOf(pdf), "hal. ") == 1);
}

TEST_CASE("the same papers give the same bytes", "[print]")
{
    useScreenlessApplication();
    CHECK(pdfOf({listOf(60), listOf(2)}) == pdfOf({listOf(60), listOf(2)}));
}

TEST_CASE("papers in one file count their own pages", "[print]")
{
    useScreenlessApplication();
    CHECK(times(textOf(pdfOf({listOf(1), listOf(1)})), "hal. 1 dari 1") == 2);
}

TEST_CASE("a file that cannot be written is refused and names itself", "[print]")
{
    useScreenlessApplication();
    const Outcome written = writePdf({listOf(1)}, "/nowhere/at/all.pdf");
    REQUIRE_FALSE(written);
    CHECK(written.error().code == "disk");
    const Outcome nothing = writePdf({}, "/tmp/nothing.pdf");
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().code == "print_nothing");
}
