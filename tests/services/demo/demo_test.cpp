#include "services/actors/session.h"
#include "services/book/book.h"
#include "services/coverage/coverage.h"
#include "services/demo/demo.h"
#include "services/offices/offices.h"
#include "services/people/people.h"
#include "tests/support/temp_folder.h"

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::services;

namespace {

/// One demo book for all cases of this file: it takes some seconds to make.
struct Demo
{
    test::TempFolder folder;
    std::unique_ptr<Book> book;

    Demo()
    {
        const Outcome made = makeDemo(folder / "d.penggerak");
        if (!made)
            FAIL("no demo book: " << made.error().code << " " << made.error().field);
        book = std::move(*Book::open(folder / "d.penggerak", {}));
    }
};

Book& demo()
{
    static Demo instance;
    return *instance.book;
}

CoverageAnswer coverageOf(const std::string& office, const char* day,
                          CoverageBy by = CoverageBy::Segment)
{
    CoverageQuery query;
    query.office = findOffice(demo(), office)->id;
    query.asOf = *Day::parse(day);
    query.by = by;
    const auto answer = coverage(demo(), query);
    REQUIRE(answer);
    return *answer;
}

std::string said(const CoverageRow& row)
{
    const auto count = [](const std::optional<Heads>& heads) {
        return heads ? std::to_string(heads->value()) : "-";
    };
    return count(row.potential) + " " + count(row.acquired) + " " +
           (row.acquiredPct ? row.acquiredPct->text() : "-") + " " + count(row.unacquired) + " " +
           (row.unacquiredPct ? row.unacquiredPct->text() : "-");
}

} // namespace

TEST_CASE("the demo book tells the coverage of Karimunjawa as it was published")
{
    const CoverageAnswer answer = coverageOf("Surabaya Karimunjawa", "2016-11-02");
    REQUIRE(answer.lines.size() == 2);
    CHECK(said(answer.lines[0].row) == "664191 491607 74.02 172584 25.98");
    CHECK(said(answer.lines[1].row) == "811789 43615 5.37 768174 94.63");
    CHECK(said(answer.total) == "1475980 535222 36.26 940758 63.74");
    CHECK(answer.inBoth == Heads(1));
}

TEST_CASE("the demo book's split over kecamatan adds up to what was published")
{
    const CoverageAnswer answer =
        coverageOf("Surabaya Karimunjawa", "2016-11-02", CoverageBy::Region);
    CHECK(said(answer.total) == "1475980 535222 36.26 940758 63.74");
    CHECK(answer.sample);
}

TEST_CASE("where no potential is known the demo book gives no percentage")
{
    const CoverageAnswer palembang = coverageOf("Palembang", "2015-12-03");
    CHECK(palembang.total.acquired == Heads(270'000));
    CHECK_FALSE(palembang.total.acquiredPct);
    const CoverageAnswer area = coverageOf("Surabaya Raya", "2016-11-02");
    CHECK(area.total.reason == CoverageReason::PartialDenominator);
    const CoverageAnswer serang = coverageOf("Serang", "2022-05-23");
    CHECK(serang.lines[0].row.acquired == Heads(61'000));
    CHECK(serang.lines[0].row.about);
}

TEST_CASE("the demo book holds its people, and every check of it passes")
{
    const Session staff = *login(demo(), "staf", "");
    PeopleFilter filter;
    filter.office = findOffice(demo(), "Surabaya Karimunjawa")->id;
    const auto page = listPeople(staff, filter, PeopleSort::Name, "", 10);
    REQUIRE(page);
    CHECK(page->total > 500);
    const VerifyReport report = demo().verify();
    for (const CheckResult& check : report.checks) {
        INFO(check.name << ": " << check.detail);
        CHECK(check.ok);
    }
    CHECK(demo().info().lastViewDay == Day::parse("2016-11-02"));
}

TEST_CASE("the demo book is the same each time")
{
    test::TempFolder folder;
    REQUIRE(makeDemo(folder / "e.penggerak"));
    const auto again = Book::open(folder / "e.penggerak", {});
    REQUIRE(again);
    CHECK((*again)->logicalDump() == demo().logicalDump());
    CHECK((*again)->verify().head == demo().verify().head);
    CHECK(makeDemo(folder / "e.penggerak").error().code == "file_exists");
}
