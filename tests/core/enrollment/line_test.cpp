#include "core/enrollment/line.h"
#include "core/enrollment/reach.h"

#include <catch2/catch.hpp>

using namespace penggerak;

namespace {

const PersonId siti{7};

Cell at(Stage stage)
{
    Cell cell;
    cell.office = OfficeId(1);
    cell.stage = stage;
    return cell;
}

Movement step(std::int64_t id, const char* on, Stage from, Stage to)
{
    Movement movement;
    movement.id = MovementId(id);
    movement.seq = id;
    movement.happenedOn = *Day::parse(on);
    movement.from = {at(from), siti};
    movement.to = {at(to), siti};
    return movement;
}

Movement entry(std::int64_t id, const char* on, Stage to)
{
    Movement movement = step(id, on, Stage::Outside, to);
    movement.from.person.reset();
    return movement;
}

Movement reversalOf(std::int64_t id, const Movement& row)
{
    Movement movement = row;
    movement.id = MovementId(id);
    movement.seq = id;
    movement.kind = MovementKind::Reversal;
    movement.reverses = row.id;
    std::swap(movement.from, movement.to);
    return movement;
}

} // namespace

TEST_CASE("forward by any number of steps, never back")
{
    CHECK(isAllowed(Stage::Unreached, Stage::Active));
    CHECK(isAllowed(Stage::Prospect, Stage::Registered));
    CHECK_FALSE(isAllowed(Stage::Registered, Stage::Prospect));
    CHECK_FALSE(isAllowed(Stage::Active, Stage::Registered));
    CHECK_FALSE(isAllowed(Stage::Prospect, Stage::Prospect));
}

TEST_CASE("refusal, arrears and lapse have their own ways")
{
    CHECK(isAllowed(Stage::Contacted, Stage::Refused));
    CHECK_FALSE(isAllowed(Stage::Unreached, Stage::Refused));
    CHECK_FALSE(isAllowed(Stage::Active, Stage::Refused));
    CHECK(isAllowed(Stage::Refused, Stage::Prospect));
    CHECK_FALSE(isAllowed(Stage::Refused, Stage::Active));
    CHECK(isAllowed(Stage::Active, Stage::Arrears));
    CHECK(isAllowed(Stage::Arrears, Stage::Active));
    CHECK(isAllowed(Stage::Arrears, Stage::Lapsed));
    CHECK_FALSE(isAllowed(Stage::Active, Stage::Lapsed));
    CHECK(isAllowed(Stage::Lapsed, Stage::Active));
    CHECK_FALSE(isAllowed(Stage::Outside, Stage::Arrears));
    for (const Stage stage : allStages)
        CHECK(isAllowed(stage, Stage::Outside) == (stage != Stage::Outside));
}

TEST_CASE("a reason fits the stage it leads to")
{
    CHECK(fits(Reason::Died, Stage::Outside));
    CHECK_FALSE(fits(Reason::Died, Stage::Refused));
    CHECK(fits(Reason::NoMoney, Stage::Refused));
    CHECK(fits(Reason::None, Stage::Active));
    CHECK_FALSE(fits(Reason::NoMoney, Stage::Active));
    for (const Stage stage : allStages)
        CHECK_FALSE(fits(Reason::Shortfall, stage));
}

TEST_CASE("a line joins in the order of its days, whatever the order of entry")
{
    const std::vector<Movement> rows{
        entry(1, "2016-10-01", Stage::Prospect),
        step(3, "2016-10-20", Stage::Contacted, Stage::Active),
        step(4, "2016-10-10", Stage::Prospect, Stage::Contacted),
    };
    const Line line(siti, Segment::Bpu, rows);
    CHECK_FALSE(line.firstBreak());
    CHECK_FALSE(line.at(*Day::parse("2016-09-30")));
    CHECK(line.at(*Day::parse("2016-10-10"))->stage == Stage::Contacted);
    CHECK(line.latest()->stage == Stage::Active);
    CHECK(line.after(*Day::parse("2016-10-10")).size() == 1);
}

TEST_CASE("a row in between that the later ones do not join breaks the line")
{
    const std::vector<Movement> rows{
        entry(1, "2016-10-01", Stage::Prospect),
        step(2, "2016-10-20", Stage::Prospect, Stage::Active),
        step(3, "2016-10-10", Stage::Prospect, Stage::Contacted),
    };
    const auto broken = Line(siti, Segment::Bpu, rows).firstBreak();
    REQUIRE(broken);
    CHECK(broken->id == MovementId(2));
}

TEST_CASE("a reversed row and its reversal do not count")
{
    const Movement wrong = step(2, "2016-10-05", Stage::Prospect, Stage::Refused);
    const std::vector<Movement> rows{entry(1, "2016-10-01", Stage::Prospect), wrong,
                                     reversalOf(3, wrong)};
    const Line line(siti, Segment::Bpu, rows);
    CHECK_FALSE(line.firstBreak());
    CHECK(line.rows().size() == 1);
    CHECK(line.latest()->stage == Stage::Prospect);
}

TEST_CASE("skipped steps of the funnel count as passed, on the day of the jump")
{
    const std::vector<Movement> rows{entry(1, "2016-10-01", Stage::Prospect),
                                     step(2, "2016-10-20", Stage::Prospect, Stage::Registered)};
    const auto steps = firstReached(Line(siti, Segment::Bpu, rows));
    REQUIRE(steps.size() == 4);
    CHECK(steps[0].stage == Stage::Prospect);
    CHECK(steps[1].stage == Stage::Contacted);
    CHECK(steps[1].day.iso() == "2016-10-20");
    CHECK(steps[3].stage == Stage::Registered);
}

TEST_CASE("a re-registration is never new, and a named member was there before")
{
    Movement naming = entry(1, "2016-10-01", Stage::Active);
    naming.kind = MovementKind::Naming;
    naming.from.cell.stage = Stage::Active;
    const std::vector<Movement> rows{naming, step(2, "2016-11-01", Stage::Active, Stage::Arrears),
                                     step(3, "2016-12-01", Stage::Arrears, Stage::Lapsed),
                                     step(4, "2017-01-01", Stage::Lapsed, Stage::Active)};
    CHECK(firstReached(Line(siti, Segment::Bpu, rows)).empty());
}
