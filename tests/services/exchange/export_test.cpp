#include "services/exchange/export.h"
#include "tests/support/branch.h"
#include "tests/support/files.h"
#include "tests/support/shell.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

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

TEST_CASE("the heads behind a number are exported as people and pools that add up to it")
{
    const Branch branch;
    const test::TempFolder folder;
    branch.record(branch.figure(Segment::Bpu, Measure::Potential, 900, "2017-01-01"));
    branch.record(branch.figure(Segment::Bpu, Measure::Acquired, 40, "2017-01-01"));
    for (int i = 0; i < 7; ++i) {
        const PersonId person =
            branch.enter(branch.prospect(("Orang " + std::to_string(i)).c_str(), "2017-02-01"));
        if (i < 3)
            branch.move(person, Stage::Active, "2017-03-01");
    }
    ExportOrder order;
    order.kind = ExportKind::Behind;
    order.behind.scope.office = branch.office;
    order.behind.scope.segment = Segment::Bpu;
    order.behind.scope.asOf = test::day("2017-12-31");
    for (const DrillPart part :
         {DrillPart::Potential, DrillPart::Acquired, DrillPart::Unacquired}) {
        order.behind.part = part;
        order.file = folder / ("balik" + std::to_string(int(part)) + ".json");
        REQUIRE(exportList(branch.session, order));
        const auto rows = nlohmann::json::parse(test::bytesOf(order.file)).at("rows");
        std::int64_t heads = 0;
        std::int64_t named = 0;
        for (const auto& row : rows) {
            heads += row.at("heads").get<std::int64_t>();
            named += row.at("name").is_string() ? 1 : 0;
        }
        const auto answer = drill(*branch.book, order.behind);
        CHECK(heads == answer->total.value());
        CHECK(named == answer->named.value());
    }
    order.behind.part = DrillPart::Acquired;
    CHECK(drill(*branch.book, order.behind)->total == Heads(43));

    // A later commit does not slip between the pages of one that says what was known earlier.
    order.behind.scope.knownAt = branch.book->lastSeq();
    branch.move(branch.enter(branch.prospect("Nanti", "2017-02-01")), Stage::Active, "2017-03-01");
    CHECK(drill(*branch.book, order.behind)->total == Heads(43));
}

TEST_CASE("NIK and phone leave the book whole only with the right to reveal, a reason, and a trace")
{
    const Branch branch;
    const test::TempFolder folder;
    NewPerson person = branch.prospect("Bambang", "2017-02-02");
    person.fields.nik = "3578995208810093";
    person.fields.phone = "081200001234";
    branch.enter(person);
    ExportOrder order;
    order.file = folder / "orang.csv";
    order.revealReason = "pendaftaran di portal";
    REQUIRE(exportList(branch.session, order));
    const std::string bytes = test::bytesOf(order.file);
    CHECK(bytes.find("3578995208810093") != std::string::npos);
    CHECK(bytes.find("81200001234") != std::string::npos);
    CHECK(test::sqliteShell(branch.book->info().path,
                            "SELECT body FROM audit_detail ORDER BY seq DESC"
                            " LIMIT 1")
              .find("\"revealed\":\"pendaftaran di portal\"") != std::string::npos);
}

TEST_CASE("kader are exported as they stand, and trainings")
{
    const Branch branch;
    const test::TempFolder folder;
    NewKader kader;
    kader.kader.name = "Bu Uji";
    kader.kader.type = "kader_penggerak";
    kader.kader.office = branch.office;
    kader.kader.since = test::day("2016-01-01");
    kader.fields = PersonFields();
    kader.fields->name = "Bu Uji";
    REQUIRE(registerKader(branch.session, kader));
    ExportOrder order;
    order.kind = ExportKind::Kader;
    order.file = folder / "kader.json";
    REQUIRE(exportList(branch.session, order)->rows == 1);
    const auto rows = nlohmann::json::parse(test::bytesOf(order.file)).at("rows");
    CHECK(rows[0].at("name") == "Bu Uji");
    CHECK(rows[0].at("ready") == 0);
    CHECK(rows[0].at("heads") == 0);
    order.kader.text = "lain";
    order.replaces = true;
    CHECK(exportList(branch.session, order)->rows == 0);
    order.kind = ExportKind::Trainings;
    CHECK(exportList(branch.session, order)->rows == 0);
}
