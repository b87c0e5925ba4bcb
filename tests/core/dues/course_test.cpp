#include "core/dues/course.h"

#include <catch2/catch.hpp>

#include <random>

using namespace penggerak;

namespace {

const PersonId sari{7};
const OfficeId office{1};

Day day(const char* text)
{
    return *Day::parse(text);
}

const DueRules rules({{Segment::Bpu, *Month::parse("2015-07"), 15, 0, 3, 0, {}},
                      {Segment::Pu, *Month::parse("2015-07"), 15, 1, 3, 0, {}}});

/// The ledger of one head in memory: rows are added and reversed, never changed.
class Head
{
public:
    Head(const char* on, Stage stage)
    {
        Movement row;
        row.happenedOn = day(on);
        row.from.cell.office = office;
        row.to = {row.from.cell.withStage(stage), sari};
        post(row, false);
    }
    Line line() const { return Line(sari, Segment::Bpu, m_rows); }
    void move(const char* on, Stage to, Reason reason = Reason::None)
    {
        Movement row;
        row.happenedOn = day(on);
        row.from = {line().at(day(on)).value(), sari};
        row.to = {row.from.cell.withStage(to), sari};
        row.reason = reason;
        post(row, false);
    }
    void transfer(const char* on, KaderId kader)
    {
        Movement row;
        row.happenedOn = day(on);
        row.kind = MovementKind::Transfer;
        row.from = {line().at(day(on)).value(), sari};
        row.to = row.from;
        row.to.cell.kader = kader;
        post(row, false);
    }
    /// How many rows it took; -1 where the line would not join.
    int follow(const std::vector<ConfirmedMonth>& confirmed, Day until)
    {
        const Course course = courseOf(sari, line(), m_byDues,
                                       standingChanges(rules, Segment::Bpu, confirmed, until));
        if (!course.joins)
            return -1;
        for (const Movement& row : course.reversed) {
            Movement reversal = row;
            reversal.kind = MovementKind::Reversal;
            reversal.reverses = row.id;
            std::swap(reversal.from, reversal.to);
            post(reversal, false);
        }
        for (const CourseRow& one : course.entered)
            post(one.row, one.byDues);
        return int(course.reversed.size() + course.entered.size());
    }
    std::vector<std::string> told() const
    {
        std::vector<std::string> lines;
        const Line now = line();
        for (const Movement& row : now.rows())
            lines.push_back(row.happenedOn.iso() + " " + std::string(code(row.to.cell.stage)) +
                            (row.to.cell.kader ? " " + row.to.cell.kader->text() : ""));
        return lines;
    }
    bool joins() const { return !line().firstBreak(); }

private:
    void post(Movement row, bool byDues)
    {
        row.id = MovementId(std::int64_t(m_rows.size()) + 1);
        row.seq = row.id.value();
        m_rows.push_back(row);
        if (byDues)
            m_byDues.insert(row.id);
    }

    std::vector<Movement> m_rows;
    std::set<MovementId> m_byDues;
};

ConfirmedMonth paid(const char* month, const char* on)
{
    return {*Month::parse(month), day(on)};
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("confirmed dues make a registered head active, and time lets it age")
{
    Head head("2018-01-03", Stage::Registered);
    const std::vector<ConfirmedMonth> once{paid("2018-01", "2018-01-10")};
    CHECK(head.follow(once, day("2018-02-15")) == 1);
    CHECK(head.told() == Lines{"2018-01-03 registered", "2018-01-10 active"});
    CHECK(head.follow(once, day("2018-02-16")) == 1);
    CHECK(head.follow(once, day("2018-02-16")) == 0);
    CHECK(head.follow(once, day("2018-05-01")) == 1);
    CHECK(head.told() == Lines{"2018-01-03 registered", "2018-01-10 active", "2018-02-16 arrears",
                               "2018-05-01 lapsed"});
}

TEST_CASE("a late confirmation of an earlier day takes back the lapse that time had written")
{
    Head head("2018-01-03", Stage::Registered);
    std::vector<ConfirmedMonth> months{paid("2018-01", "2018-01-10")};
    head.follow(months, day("2018-05-01"));
    for (const char* month : {"2018-02", "2018-03", "2018-04", "2018-05"})
        months.push_back(paid(month, "2018-04-29"));
    CHECK(head.follow(months, day("2018-05-02")) == 2);
    CHECK(head.told() == Lines{"2018-01-03 registered", "2018-01-10 active", "2018-02-16 arrears",
                               "2018-04-29 active"});
    // Paid in time, there had been no arrears either.
    months = {paid("2018-01", "2018-01-10"), paid("2018-02", "2018-02-14"),
              paid("2018-05", "2018-02-14")};
    head.follow(months, day("2018-05-02"));
    CHECK(head.told() == Lines{"2018-01-03 registered", "2018-01-10 active"});
}

TEST_CASE("somebody's own rows stay, and later ones are entered again in the stage of the day")
{
    Head head("2018-01-03", Stage::Registered);
    std::vector<ConfirmedMonth> months{paid("2018-01", "2018-01-10")};
    head.follow(months, day("2018-03-01"));
    head.transfer("2018-03-01", KaderId(5));
    head.follow(months, day("2018-05-01"));
    months.push_back(paid("2018-04", "2018-02-10"));
    CHECK(head.follow(months, day("2018-05-02")) > 0);
    CHECK(head.told() ==
          Lines{"2018-01-03 registered", "2018-01-10 active", "2018-03-01 active 5"});
    CHECK(head.joins());
}

TEST_CASE("whoever left stays away, and who was active before his dues were known stays so")
{
    Head gone("2018-01-03", Stage::Active);
    gone.move("2018-03-01", Stage::Outside, Reason::MovedAway);
    const std::vector<ConfirmedMonth> once{paid("2018-01", "2018-01-10")};
    CHECK(gone.follow(once, day("2018-06-01")) > 0);
    CHECK(gone.told() == Lines{"2018-01-03 active", "2018-02-16 arrears", "2018-03-01 outside"});

    // A mistaken due taken back leaves what somebody had entered.
    Head active("2018-01-03", Stage::Active);
    active.follow(once, day("2018-06-01"));
    active.follow({}, day("2018-06-01"));
    CHECK(active.told() == Lines{"2018-01-03 active"});
    Head registered("2018-01-03", Stage::Registered);
    registered.follow(once, day("2018-06-01"));
    registered.follow({}, day("2018-06-01"));
    CHECK(registered.told() == Lines{"2018-01-03 registered"});
}

TEST_CASE("a payment dated before somebody made him active by hand replaces that row")
{
    Head head("2018-01-03", Stage::Registered);
    head.move("2018-02-01", Stage::Active);
    head.follow({paid("2018-01", "2018-01-10")}, day("2018-02-10"));
    CHECK(head.told() == Lines{"2018-01-03 registered", "2018-01-10 active"});
}

TEST_CASE("who refused and pays becomes a prospect and active, and nobody starts before his line")
{
    Head refused("2018-01-03", Stage::Prospect);
    refused.move("2018-01-05", Stage::Refused, Reason::NoMoney);
    refused.follow({paid("2018-01", "2018-01-10")}, day("2018-01-20"));
    CHECK(refused.told() == Lines{"2018-01-03 prospect", "2018-01-05 refused",
                                  "2018-01-10 prospect", "2018-01-10 active"});
    Head late("2018-01-12", Stage::Prospect);
    late.follow({paid("2018-01", "2018-01-10")}, day("2018-01-20"));
    CHECK(late.told() == Lines{"2018-01-12 prospect", "2018-01-12 active"});
}

TEST_CASE("day by day, at once, and in whatever order proofs come in, the line ends the same")
{
    std::mt19937 random(5);
    for (int round = 0; round < 200; ++round) {
        std::vector<ConfirmedMonth> all;
        for (int each = 0; each < 5; ++each)
            all.push_back({Month::parse("2018-01")->plus(int(random() % 14)),
                           day("2018-01-02").plusDays(int(random() % 420))});
        Head atOnce("2018-01-01", Stage::Registered);
        atOnce.follow(all, day("2019-06-01"));
        CHECK(atOnce.follow(all, day("2019-06-01")) == 0);
        Head daily("2018-01-01", Stage::Registered);
        for (Day on = day("2018-01-01"); on <= day("2019-06-01"); on = on.plusDays(1)) {
            std::vector<ConfirmedMonth> known;
            for (const ConfirmedMonth& one : all)
                if (one.paidOn <= on)
                    known.push_back(one);
            REQUIRE(daily.follow(known, on) >= 0);
        }
        REQUIRE(daily.told() == atOnce.told());
        Head late("2018-01-01", Stage::Registered);
        std::vector<ConfirmedMonth> known;
        std::shuffle(all.begin(), all.end(), random);
        for (const ConfirmedMonth& one : all) {
            known.push_back(one);
            late.follow(known, day("2019-06-01"));
        }
        REQUIRE(late.told() == atOnce.told());
        REQUIRE(late.joins());
    }
}
