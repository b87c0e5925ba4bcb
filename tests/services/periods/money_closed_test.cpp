#include "services/periods/periods.h"
#include "tests/support/collecting.h"

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

TEST_CASE("money dated in a closed month is asked for once more, and then stands on its day")
{
    const Collecting it;
    REQUIRE(it.deposit(500'000, "2016-04-01"));
    const PersonId person = it.person("Dwi Uji");
    REQUIRE(closePeriod(it.branch.session, Month::of(day("2016-05-31"))));
    const Seq before = it.branch.book->lastSeq();
    CHECK(codeOf(it.record(person, "2016-05-28")) == "period_closed");
    CHECK(it.branch.book->lastSeq() == before);
    CHECK(it.row().cash == Rupiah());

    const auto confirmed =
        recordDue(it.branch.session.enteringClosed(), it.due(person, "2016-05-28"));
    REQUIRE(confirmed);
    const auto details = showDue(it.branch.session, DueId(confirmed->id));
    CHECK(details->row.due.happenedOn == day("2016-05-28"));
    CHECK(it.record(it.person("Eko Uji", "2016-06-01"), "2016-06-03"));
}
