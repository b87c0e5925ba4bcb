#include "core/dues/standing.h"

#include <catch2/catch.hpp>

#include <random>

using namespace penggerak;

namespace {

const DueRules rules({{Segment::Bpu, *Month::parse("2015-07"), 15, 0, 3, 0, {}},
                      {Segment::Bpu, *Month::parse("2030-02"), 30, 0, 3, 0, {}},
                      {Segment::Bpu, *Month::parse("2030-03"), 15, 0, 2, 5, {}},
                      {Segment::Pu, *Month::parse("2015-07"), 15, 1, 3, 0, {}}});

Month month(const char* text)
{
    return *Month::parse(text);
}

Day day(const char* text)
{
    return *Day::parse(text);
}

ConfirmedMonth paid(const char* contribution, const char* on)
{
    return {month(contribution), day(on)};
}

DuesStanding standing(const std::vector<ConfirmedMonth>& confirmed, const char* on,
                      Segment segment = Segment::Bpu)
{
    return standingOn(rules, segment, confirmed, {}, day(on));
}

/// `2018-02-16 arrears`, with `*` where time wrote it and `again` for a re-registration.
std::vector<std::string> told(const std::vector<ConfirmedMonth>& confirmed, const char* until,
                              Segment segment = Segment::Bpu)
{
    std::vector<std::string> lines;
    for (const StandingChange& change : standingChanges(rules, segment, confirmed, day(until)))
        lines.push_back(change.on.iso() + " " + std::string(code(change.to)) +
                        (change.byTime ? "*" : "") + (change.restarted ? " again" : ""));
    return lines;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("a month of BPU is missed from the 16th of the month itself, of PU from the next month's")
{
    CHECK(standing({paid("2018-01", "2018-01-10")}, "2018-02-15").stage == Stage::Active);
    const DuesStanding late = standing({paid("2018-01", "2018-01-10")}, "2018-02-16");
    CHECK(late.stage == Stage::Arrears);
    CHECK(late.arrears() == 1);
    CHECK(late.missed.front() == month("2018-02"));
    const std::vector<ConfirmedMonth> pu{paid("2018-01", "2018-02-10")};
    CHECK(standing(pu, "2018-03-15", Segment::Pu).stage == Stage::Active);
    CHECK(standing(pu, "2018-03-16", Segment::Pu).arrears() == 1);
}

TEST_CASE("three missed months end the membership on the first day after the third")
{
    const std::vector<ConfirmedMonth> once{paid("2018-01", "2018-01-10")};
    CHECK(standing(once, "2018-04-30").stage == Stage::Arrears);
    CHECK(standing(once, "2018-04-30").arrears() == 3);
    CHECK(standing(once, "2018-04-30").lastDayToRescue == day("2018-04-30"));
    CHECK(standing(once, "2018-05-01").stage == Stage::Lapsed);
    CHECK(told(once, "2019-01-01") ==
          Lines{"2018-01-10 active", "2018-02-16 arrears*", "2018-05-01 lapsed*"});
    CHECK(told({paid("2018-01", "2018-02-10")}, "2019-01-01", Segment::Pu) ==
          Lines{"2018-02-10 active", "2018-03-16 arrears*", "2018-06-01 lapsed*"});
}

TEST_CASE("paying on the last day rescues, paying on the day after registers again")
{
    const ConfirmedMonth first = paid("2018-01", "2018-01-10");
    const auto all = [&](const char* on) {
        return std::vector{first, paid("2018-02", on), paid("2018-03", on), paid("2018-04", on),
                           paid("2018-05", on)};
    };
    CHECK(told(all("2018-04-30"), "2018-05-20") ==
          Lines{"2018-01-10 active", "2018-02-16 arrears*", "2018-04-30 active"});
    CHECK(standing(all("2018-04-30"), "2018-05-02").startedIn == month("2018-01"));
    CHECK(told(all("2018-05-01"), "2018-05-20") == Lines{"2018-01-10 active", "2018-02-16 arrears*",
                                                         "2018-05-01 lapsed*",
                                                         "2018-05-01 active again"});
}

TEST_CASE("after a lapse the first month paid starts anew, and is not a gap")
{
    const std::vector<ConfirmedMonth> months{paid("2018-01", "2018-01-10"),
                                             paid("2018-07", "2018-07-03")};
    CHECK(told(months, "2018-08-01") == Lines{"2018-01-10 active", "2018-02-16 arrears*",
                                              "2018-05-01 lapsed*", "2018-07-03 active again"});
    const DuesStanding now = standing(months, "2018-08-01");
    CHECK(now.startedIn == month("2018-07"));
    CHECK(now.gaps.empty());
    // A month of the time before does not bring a lapsed membership back.
    CHECK(standing({paid("2018-01", "2018-01-10"), paid("2018-02", "2018-07-03")}, "2018-08-01")
              .stage == Stage::Lapsed);
}

TEST_CASE("paying part of the arrears moves the last day to rescue and no stage")
{
    const std::vector<ConfirmedMonth> months{paid("2018-01", "2018-01-10"),
                                             paid("2018-02", "2018-04-20")};
    CHECK(told(months, "2018-05-20") == Lines{"2018-01-10 active", "2018-02-16 arrears*"});
    const DuesStanding now = standing(months, "2018-05-20");
    CHECK(now.missed == std::vector{month("2018-03"), month("2018-04"), month("2018-05")});
    CHECK(now.lastDayToRescue == day("2018-05-31"));
}

TEST_CASE("a month left out stands as a gap and is no arrears")
{
    const DuesStanding now =
        standing({paid("2018-01", "2018-01-10"), paid("2018-03", "2018-03-10")}, "2018-03-20");
    CHECK(now.stage == Stage::Active);
    CHECK(now.paidThrough == month("2018-03"));
    CHECK(now.gaps == std::vector{month("2018-02")});
    CHECK(now.arrears() == 0);
}

TEST_CASE("collected months shield from reminders and do not count as paid")
{
    const std::vector<ConfirmedMonth> once{paid("2018-01", "2018-01-10")};
    DuesStanding now = standingOn(rules, Segment::Bpu, once, {month("2018-02")}, day("2018-03-20"));
    CHECK(now.stage == Stage::Arrears);
    CHECK(now.missed.size() == 2);
    CHECK(now.shielded == std::vector{month("2018-02")});
    CHECK(now.isReminded());
    now = standingOn(rules, Segment::Bpu, once, {month("2018-02")}, day("2018-03-10"));
    CHECK_FALSE(now.isReminded());
}

TEST_CASE("nobody ages whose payments the book does not know")
{
    const DuesStanding now = standing({}, "2018-03-20");
    CHECK_FALSE(now.stage);
    CHECK_FALSE(now.lastDayToRescue);
    CHECK(told({}, "2030-01-01").empty());
    CHECK(told({paid("2018-01", "2018-01-10")}, "2018-01-09").empty());
}

TEST_CASE("due dates follow the rule of the contribution month")
{
    CHECK(rules.dueDate(Segment::Bpu, month("2030-01")) == day("2030-01-15"));
    CHECK(rules.dueDate(Segment::Bpu, month("2030-02")) == day("2030-02-28"));
    CHECK(rules.lastDayToRescue(Segment::Bpu, month("2030-03")) == day("2030-06-05"));
}

TEST_CASE("who pays too little to be up to date is active and in arrears on one day")
{
    CHECK(told({paid("2018-01", "2018-02-20")}, "2018-03-01") ==
          Lines{"2018-02-20 active", "2018-02-20 arrears*"});
}

TEST_CASE("the newest change agrees with the standing of each day, and changes only grow")
{
    std::mt19937 random(11);
    for (int round = 0; round < 300; ++round) {
        std::vector<ConfirmedMonth> confirmed;
        for (int each = 0; each < 6; ++each)
            confirmed.push_back({month("2018-01").plus(int(random() % 18)),
                                 day("2018-01-05").plusDays(int(random() % 500))});
        std::vector<StandingChange> before;
        for (Day on = day("2018-01-01"); on < day("2019-09-01"); on = on.plusDays(7)) {
            const auto changes = standingChanges(rules, Segment::Bpu, confirmed, on);
            REQUIRE(changes.size() >= before.size());
            REQUIRE(std::equal(before.begin(), before.end(), changes.begin()));
            const DuesStanding now = standingOn(rules, Segment::Bpu, confirmed, {}, on);
            REQUIRE(now.stage.has_value() == !changes.empty());
            if (now.stage == Stage::Active)
                REQUIRE(now.arrears() == 0);
            if (now.stage == Stage::Arrears) {
                REQUIRE(now.arrears() > 0);
                REQUIRE(on <= *now.lastDayToRescue);
            }
            before = changes;
        }
    }
}
