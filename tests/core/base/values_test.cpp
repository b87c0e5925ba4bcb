#include "core/base/amount.h"
#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/region_code.h"
#include "core/base/share.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace penggerak;

TEST_CASE("amounts add within their kind and stop at 64 bits")
{
    CHECK((Heads(2) + Heads(3)).value() == 5);
    CHECK((Rupiah(16'800) * 3).value() == 50'400);
    CHECK_THROWS_AS(Heads(std::numeric_limits<std::int64_t>::max()) + Heads(1), Overflow);
    CHECK_THROWS_AS(Rupiah(std::numeric_limits<std::int64_t>::max()) * 2, Overflow);
    static_assert(!std::is_constructible_v<Rupiah, double>);
    static_assert(!std::is_constructible_v<Rupiah, Heads>);
}

TEST_CASE("a day is read from its ISO form only, and only when it exists")
{
    CHECK(Day::parse("2016-11-02")->iso() == "2016-11-02");
    CHECK(Day::parse("2016-02-29"));
    CHECK_FALSE(Day::parse("2015-02-29"));
    CHECK_FALSE(Day::parse("2016-13-01"));
    CHECK_FALSE(Day::parse("2016-11-32"));
    CHECK_FALSE(Day::parse("02-11-2016"));
    CHECK_FALSE(Day::parse("2016-11-2"));
    CHECK_FALSE(Day::parse("1899-12-31"));
    CHECK_FALSE(Day::parse(""));
}

TEST_CASE("every day of three centuries is the one after the day before")
{
    Day day = *Day::parse("1900-01-01");
    const Day last = *Day::parse("2199-12-31");
    while (day < last) {
        const Day next = day.plusDays(1);
        REQUIRE(Day::parse(next.iso()) == next);
        REQUIRE(next > day);
        day = next;
    }
}

TEST_CASE("a month ends on its last day, and adding months keeps to it")
{
    CHECK(Month::parse("2016-02")->lastDay().iso() == "2016-02-29");
    CHECK(Day::parse("2016-01-31")->plusMonths(1).iso() == "2016-02-29");
    CHECK(Day::parse("2016-03-15")->plusMonths(-12).iso() == "2015-03-15");
    CHECK(Month::parse("2016-12")->next().text() == "2017-01");
    CHECK_FALSE(Month::parse("2016-13"));
}

TEST_CASE("age turns on the birthday")
{
    const Day birth = *Day::parse("1981-08-12");
    CHECK(ageInYears(birth, *Day::parse("2016-08-11")) == 34);
    CHECK(ageInYears(birth, *Day::parse("2016-08-12")) == 35);
}

TEST_CASE("an id is a positive decimal number and nothing else")
{
    CHECK(PersonId::parse("42")->value() == 42);
    CHECK_FALSE(PersonId::parse("0"));
    CHECK_FALSE(PersonId::parse("-1"));
    CHECK_FALSE(PersonId::parse("4 2"));
    CHECK_FALSE(PersonId::parse("99999999999999999999"));
}

TEST_CASE("a region code is read with or without dots, and knows what it contains")
{
    const RegionCode gubeng = *RegionCode::parse("35.78.08");
    CHECK(gubeng == *RegionCode::parse("357808"));
    CHECK(gubeng.dotted() == "35.78.08");
    CHECK(RegionCode::parse("3578081001")->dotted() == "35.78.08.1001");
    CHECK(gubeng.contains(*RegionCode::parse("35.78.08.1001")));
    CHECK_FALSE(gubeng.contains(*RegionCode::parse("35.78")));
    CHECK(gubeng.at(RegionCode::Level::Regency)->digits() == "3578");
    CHECK_FALSE(gubeng.at(RegionCode::Level::Village));
    CHECK_FALSE(RegionCode::parse("35.7"));
    CHECK_FALSE(RegionCode::parse("35.78."));
    CHECK_FALSE(RegionCode::parse("3a78"));
}

TEST_CASE("a rate is rounded half up to two decimals, and has a complement")
{
    CHECK(rate(Heads(491607), Heads(664191))->text() == "74.02");
    CHECK(rate(Heads(491607), Heads(664191))->complement().text() == "25.98");
    CHECK(rate(Heads(43615), Heads(811789))->text() == "5.37");
    CHECK(rate(Heads(535222), Heads(1475980))->text() == "36.26");
    CHECK(rate(Heads(1), Heads(80000))->text() == "0.00");
    CHECK(rate(Heads(1), Heads(20000))->text() == "0.01"); // 0.005 % exactly
    CHECK(rate(Heads(5), Heads(5))->text() == "100.00");
    CHECK_FALSE(rate(Heads(0), Heads(0)));
}

TEST_CASE("shares of a table print their hundred")
{
    const auto thirds = shares({Heads(7), Heads(7), Heads(7)});
    REQUIRE(thirds.size() == 3);
    CHECK(thirds[0].text() == "33.34");
    CHECK(thirds[1].text() == "33.33");
    CHECK(thirds[2].text() == "33.33");
    CHECK(shares({Heads(0), Heads(0)}).empty());
}
