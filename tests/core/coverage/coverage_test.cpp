#include "core/coverage/coverage.h"

#include <catch2/catch.hpp>

using namespace penggerak;

namespace {

const Day published = *Day::parse("2016-11-02");

Denominator whole(const char* source = "beritalima")
{
    Denominator denominator;
    denominator.covered = 1;
    denominator.source = source;
    denominator.asOf = published;
    return denominator;
}

CoverageRow row(std::int64_t inBook, std::int64_t acquired, const Denominator& denominator)
{
    return coverageRow("PU", {Heads(inBook), Heads(acquired), false}, denominator, published);
}

} // namespace

TEST_CASE("a covered row has potential, unacquired and both rates")
{
    const CoverageRow pu = row(664191, 491607, whole());
    CHECK(pu.potential->value() == 664191);
    CHECK(pu.unacquired->value() == 172584);
    CHECK(pu.acquiredPct->text() == "74.02");
    CHECK(pu.unacquiredPct->text() == "25.98");
    CHECK(pu.reason == CoverageReason::None);
}

TEST_CASE("without a denominator the count stands alone")
{
    Denominator none;
    const CoverageRow bpu = row(270000, 270000, none);
    CHECK(bpu.acquired.value() == 270000);
    CHECK_FALSE(bpu.potential);
    CHECK_FALSE(bpu.unacquired);
    CHECK_FALSE(bpu.acquiredPct);
    CHECK(bpu.reason == CoverageReason::NoDenominator);
}

TEST_CASE("one office of four is a partial denominator")
{
    Denominator partial = whole();
    partial.parts = 4;
    const CoverageRow area = row(664191, 491607, partial);
    CHECK_FALSE(area.potential);
    CHECK(area.reason == CoverageReason::PartialDenominator);
    CHECK(area.covered == 1);
    CHECK(area.parts == 4);
}

TEST_CASE("an estimate older than twelve months is shown with a warning")
{
    const Denominator old = whole();
    const auto on = [&](const char* asOf) {
        return coverageRow("PU", {Heads(10), Heads(5), false}, old, *Day::parse(asOf));
    };
    CHECK(on("2017-11-02").reason == CoverageReason::None);
    CHECK(on("2017-11-03").reason == CoverageReason::StaleDenominator);
    CHECK(on("2017-11-03").acquiredPct->text() == "50.00");
}

TEST_CASE("the total is made of counts, never of percentages")
{
    const CoverageRow total =
        coverageTotal({row(664191, 491607, whole()), row(811789, 43615, whole("halosumsel"))});
    CHECK(total.potential->value() == 1475980);
    CHECK(total.acquired.value() == 535222);
    CHECK(total.acquiredPct->text() == "36.26");
    CHECK(total.source == "beritalima; halosumsel");
}

TEST_CASE("a total with one row uncovered keeps the count and drops the rate")
{
    const CoverageRow total = coverageTotal({row(100, 50, whole()), row(7, 7, Denominator{})});
    CHECK(total.acquired.value() == 57);
    CHECK_FALSE(total.potential);
    CHECK(total.reason == CoverageReason::PartialDenominator);
}

TEST_CASE("the funnel compares each step with the one before and with the first")
{
    const auto steps = funnel({{Stage::Prospect, Heads(200)},
                               {Stage::Contacted, Heads(100)},
                               {Stage::Active, Heads(25)}});
    REQUIRE(steps.size() == funnelStages.size());
    CHECK_FALSE(steps[0].ofPrevious);
    CHECK(steps[1].ofPrevious->text() == "50.00");
    CHECK(steps[4].ofFirst->text() == "12.50");
    CHECK_FALSE(steps[4].ofPrevious); // nobody was first registered in the period
}
