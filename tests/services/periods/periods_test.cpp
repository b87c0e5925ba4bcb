#include "services/periods/periods.h"
#include "tests/support/branch.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

namespace {

Month month(const char* text)
{
    return Month::parse(text).value();
}

/// 9 June 2018: a potential of 100, of whom two became active in May.
struct Desk
{
    Desk()
    {
        branch.record(branch.figure(Segment::Bpu, Measure::Potential, 100, "2018-01-01"));
        early = branch.enter(branch.prospect("Sari Wulandari", "2018-05-02", Stage::Active));
        branch.enter(branch.prospect("Budi Hartono", "2018-05-20", Stage::Active));
        late = branch.enter(branch.prospect("Dewi Anggraini", "2018-04-02"));
    }
    std::string refused(const Result<Seq>& result) const
    {
        return result ? std::string() : result.error().code;
    }
    Result<Seq> activate(const Session& session, const char* on) const
    {
        MovePerson move;
        move.to = Stage::Active;
        move.on = day(on);
        return movePerson(session, late, move);
    }
    Session as(const char* user) const { return login(*branch.book, user, "").value(); }
    std::int64_t printed(const char* of) const
    {
        return showPeriod(*branch.book, month(of), branch.office)->printed.total.acquired.value();
    }
    std::int64_t restated(const char* of) const
    {
        return showPeriod(*branch.book, month(of), branch.office)->restated.total.acquired.value();
    }
    Corrections corrected(const char* in) const
    {
        return corrections(branch.session, month(in), std::nullopt, 100).value();
    }

    Branch branch{day("2018-06-09")};
    PersonId early;
    PersonId late;
};

} // namespace

TEST_CASE("a late row of a closed month waits for a confirmation, and changes nothing without")
{
    const Desk desk;
    REQUIRE(closePeriod(desk.branch.session, month("2018-05")));
    const std::string before = desk.branch.book->logicalDump();
    const Seq seq = desk.branch.book->lastSeq();
    const auto refused = desk.activate(desk.branch.session, "2018-05-28");
    CHECK(desk.refused(refused) == "period_closed");
    CHECK(refused.error().field == "on");
    CHECK(desk.branch.book->logicalDump() == before);
    CHECK(desk.branch.book->lastSeq() == seq);
    // In the open month nobody is asked.
    CHECK(desk.activate(desk.branch.session, "2018-06-01"));
}

TEST_CASE("confirmed, it keeps its day, is a correction in June, and leaves May as printed")
{
    const Desk desk;
    const Seq closed = closePeriod(desk.branch.session, month("2018-05")).value();
    REQUIRE(desk.activate(desk.branch.session.enteringClosed(), "2018-05-28"));

    const PeriodView may =
        showPeriod(*desk.branch.book, month("2018-05"), desk.branch.office).value();
    REQUIRE(may.closing);
    CHECK(may.closing->seq == closed);
    CHECK(may.printed.total.acquired == Heads(2));
    CHECK(may.restated.total.acquired == Heads(3));
    CHECK(may.late > 0);

    const Corrections june = desk.corrected("2018-06");
    REQUIRE(june.total >= 1);
    CHECK(june.movements.back().happenedOn == day("2018-05-28"));
    CHECK(june.movements.back().person == "Dewi Anggraini");
    CHECK(june.movements.back().to == Stage::Active);
    CHECK(desk.corrected("2018-05").total == 0);
    CHECK(desk.branch.verified().empty());
}

TEST_CASE("figures and reversals of a closed month are asked about as well")
{
    const Desk desk;
    const auto entry = desk.branch.figure(Segment::Bpu, Measure::Potential, 120, "2018-05-15");
    const auto history = showPerson(desk.branch.session, desk.early)->history;
    REQUIRE(closePeriod(desk.branch.session, month("2018-05")));
    CHECK(addFigure(desk.branch.session, entry).error().code == "period_closed");
    CHECK(desk.refused(reverseMovement(desk.branch.session, history.front().id)) ==
          "period_closed");
    REQUIRE(addFigure(desk.branch.session.enteringClosed(), entry));
    const Corrections june = desk.corrected("2018-06");
    REQUIRE(june.figures.size() == 1);
    CHECK(june.figures.front().figure.value == Heads(120));
    CHECK_FALSE(june.figures.front().isReversal);
}

TEST_CASE("a correction stands in the report of the month that was open when it came")
{
    const Desk desk;
    REQUIRE(closePeriod(desk.branch.session, month("2018-04")));
    const auto early = desk.branch.session.enteringClosed();
    const PersonId april = addPerson(early, desk.branch.prospect("Eko Nugraha", "2018-04-10"))->id;
    REQUIRE(april.value() > 0);
    REQUIRE(closePeriod(desk.branch.session, month("2018-05")));
    REQUIRE(desk.activate(early, "2018-05-28"));
    const Corrections may = desk.corrected("2018-05");
    REQUIRE(may.total >= 1);
    for (const LateMovement& row : may.movements)
        CHECK(row.happenedOn <= day("2018-04-30"));
    for (const LateMovement& row : desk.corrected("2018-06").movements)
        CHECK(row.happenedOn == day("2018-05-28"));
    CHECK(desk.printed("2018-04") == 0);
    CHECK(desk.printed("2018-05") == 2);
    CHECK(desk.restated("2018-05") == 3);
}

TEST_CASE("pages of corrections follow one another without a gap")
{
    const Desk desk;
    REQUIRE(closePeriod(desk.branch.session, month("2018-05")));
    const auto entering = desk.branch.session.enteringClosed();
    for (const char* name : {"Joko Susilo", "Rina Melati", "Agus Salim"})
        REQUIRE(addPerson(entering, desk.branch.prospect(name, "2018-05-05")));
    const Corrections all = desk.corrected("2018-06");
    std::vector<MovementId> ids;
    std::optional<MovementId> after;
    do {
        const Corrections page =
            corrections(desk.branch.session, month("2018-06"), after, 2).value();
        CHECK(page.total == all.total);
        for (const LateMovement& row : page.movements)
            ids.push_back(row.id);
        after = page.next;
    } while (after);
    CHECK(std::int64_t(ids.size()) == all.total);
    CHECK(std::is_sorted(ids.begin(), ids.end()));
}

TEST_CASE("months are closed when they are over, once, and one after another")
{
    const Desk desk;
    const Session& admin = desk.branch.session;
    CHECK(desk.refused(closePeriod(admin, month("2018-06"))) == "period_not_over");
    REQUIRE(closePeriod(admin, month("2018-03")));
    CHECK(desk.refused(closePeriod(admin, month("2018-03"))) == "period_closed_twice");
    CHECK(desk.refused(closePeriod(admin, month("2018-05"))) == "period_order");
    CHECK(closePeriod(admin, month("2018-04")));
    CHECK(listClosings(*desk.branch.book)->size() == 2);
}

TEST_CASE("opening a month again takes two people and a reason, and stands in the audit")
{
    const Desk desk;
    REQUIRE(addUser(desk.branch.session, {"staf", "staf", Role::Staff, std::nullopt, ""}));
    REQUIRE(
        addUser(desk.branch.session, {"penyelia", "penyelia", Role::Supervisor, std::nullopt, ""}));
    const Session staff = desk.as("staf");
    const Session supervisor = desk.as("penyelia");
    CHECK(desk.refused(closePeriod(staff, month("2018-05"))) == "not_allowed");
    const Seq first = closePeriod(supervisor, month("2018-05")).value();
    CHECK(desk.refused(reopenPeriod(supervisor, month("2018-05"), "salah hitung")) ==
          "needs_approval");
    CHECK(desk.refused(reopenPeriod(desk.branch.session, month("2018-05"), "salah hitung")) ==
          "needs_approval");
    const auto arguments = [](const char* of, const char* reason) {
        return nlohmann::json{{"month", of}, {"reason", reason}}.dump();
    };
    CHECK(propose(staff, "period.reopen", arguments("2018-05", "")).error().code ==
          "proposal_argument");
    const ProposalId proposal =
        propose(supervisor, "period.reopen", arguments("2018-05", "salah hitung")).value();
    CHECK(approve(supervisor, proposal).error().code == "proposal_own");
    CHECK(approve(staff, proposal).error().code == "not_allowed");
    CHECK(listClosings(*desk.branch.book)->front().reopenedSeq == std::nullopt);
    REQUIRE(approve(desk.branch.session, proposal));
    CHECK(listClosings(*desk.branch.book)->front().reopenedSeq.has_value());
    CHECK(desk.activate(desk.branch.session, "2018-05-28"));
    // The approval of one verb opens no other door.
    CHECK(desk.refused(reopenPeriod(desk.branch.session, month("2018-05"), "lagi")) ==
          "needs_approval");

    const Seq second = closePeriod(supervisor, month("2018-05")).value();
    CHECK(second > first);
    CHECK(desk.printed("2018-05") == 3);
    CHECK(listClosings(*desk.branch.book)->size() == 2);
    const ProposalId open =
        propose(staff, "period.reopen", arguments("2018-04", "salah bulan")).value();
    CHECK(approve(supervisor, open).error().code == "period_open");
    CHECK(desk.branch.verified().empty());
}

TEST_CASE("only the newest closed month opens again")
{
    const Desk desk;
    REQUIRE(closePeriod(desk.branch.session, month("2018-04")));
    REQUIRE(closePeriod(desk.branch.session, month("2018-05")));
    CHECK(desk.refused(reopenPeriod(desk.branch.session.approving("period.reopen"),
                                    month("2018-04"), "salah hitung")) == "period_not_newest");
}
