#include "services/exchange/export.h"
#include "tests/support/branch.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::services;
using penggerak::test::Branch;

TEST_CASE("a list is written as it stands: masked, never as formulas, and on record")
{
    const Branch branch;
    const test::TempFolder folder;
    NewPerson sly = branch.prospect("=HYPERLINK(1)", "2017-02-01");
    sly.fields.nik = "3578995208810093";
    branch.enter(sly);
    branch.enter(branch.prospect("Bambang", "2017-02-02"));
    const Seq before = branch.book->lastSeq();

    ExportOrder order;
    order.file = folder / "orang.csv";
    const auto written = exportList(branch.session, order);
    REQUIRE(written);
    CHECK(written->rows == 2);
    CHECK(branch.book->lastSeq() == before + 1);
    const std::string bytes = test::bytesOf(order.file);
    CHECK(bytes.find("'=HYPERLINK(1);************0093") != std::string::npos);
    CHECK(bytes.find("3578995208810093") == std::string::npos);

    CHECK(exportList(branch.session, order).error().code == "file_exists");
    order.file = folder / "orang.pdf";
    CHECK(exportList(branch.session, order).error().code == "export_ending");
}

TEST_CASE("an export replaces a file only where that was wished, and goes from the end as its list")
{
    const Branch branch;
    const test::TempFolder folder;
    for (const char* const name : {"Anwar", "Bambang", "Cahya"})
        branch.enter(branch.prospect(name, "2017-02-01"));
    ExportOrder order;
    order.file = folder / "orang.csv";
    order.sort = PeopleSort::Name;
    REQUIRE(exportList(branch.session, order));
    const std::string forwards = test::bytesOf(order.file);
    CHECK(forwards.find("Anwar") < forwards.find("Cahya"));
    order.reversed = true;
    order.replaces = true;
    REQUIRE(exportList(branch.session, order)->rows == 3);
    const std::string backwards = test::bytesOf(order.file);
    CHECK(backwards.find("Cahya") < backwards.find("Anwar"));
    CHECK(backwards.find("Anwar") != std::string::npos);
    CHECK(test::filesIn(folder.path()) == 1);
}

TEST_CASE("an export holds as many rows as its list, and none when it is stopped")
{
    const Branch branch;
    const test::TempFolder folder;
    for (int i = 0; i < 30; ++i)
        branch.enter(branch.prospect(("Orang " + std::to_string(i)).c_str(), "2017-02-01",
                                     i % 3 ? Stage::Prospect : Stage::Contacted));
    ExportOrder order;
    order.filter.stage = Stage::Contacted;
    order.file = folder / "orang.json";
    const auto page = listPeople(branch.session, order.filter, order.sort, "", 5);
    CHECK(exportList(branch.session, order)->rows == page->total);

    order.file = folder / "lain.json";
    const auto stopped =
        exportList(branch.session, order, [](const ProgressStep&) { return false; });
    CHECK(stopped.error().code == "cancelled");
    CHECK_FALSE(std::filesystem::exists(order.file));
    CHECK(test::filesIn(folder.path()) == 1);
}
