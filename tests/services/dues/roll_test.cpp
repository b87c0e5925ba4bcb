#include "services/dues/dues.h"
#include "services/dues/roll.h"
#include "services/periods/periods.h"
#include "tests/support/branch.h"

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

namespace {

/// Registered in January 2018; today is 9 September.
struct Desk
{
    explicit Desk(const char* today = "2018-09-09")
        : branch(day(today))
    {
        sari = branch.enter(branch.prospect("Sari Wulandari", "2018-01-03", Stage::Registered));
        budi = branch.enter(branch.prospect("Budi Hartono", "2018-01-03", Stage::Registered));
    }
    DueId pay(PersonId person, const char* first, int months, const char* on) const
    {
        NewPayment payment;
        payment.person = person;
        payment.first = Month::parse(first).value();
        payment.months = months;
        payment.amount = Rupiah(16'800 * months);
        payment.on = day(on);
        payment.proof = "bukti";
        const auto posted = addPayment(branch.session.enteringClosed(), payment);
        if (!posted)
            FAIL("payment refused: " << posted.error().code);
        return DueId(posted->id);
    }
    Rolled roll(const char* to) const
    {
        const auto rolled = rollTo(branch.session, day(to));
        if (!rolled)
            FAIL("not rolled: " << rolled.error().code);
        return *rolled;
    }
    /// `2018-05-01 lapsed`, by the newest row of the head's line.
    std::string stands(PersonId person) const
    {
        const auto head = showPerson(branch.session, person)->heads.front();
        return head.since.iso() + " " + std::string(code(head.cell.stage));
    }

    Branch branch;
    PersonId sari;
    PersonId budi;
};

} // namespace

TEST_CASE("a confirmed due activates, and time writes arrears and lapse on their days")
{
    const Desk desk;
    desk.pay(desk.sari, "2018-01", 1, "2018-01-10");
    CHECK(desk.stands(desk.sari) == "2018-01-10 active");
    CHECK(desk.roll("2018-02-15").heads == 0);
    CHECK(desk.roll("2018-02-16").heads == 1);
    CHECK(desk.stands(desk.sari) == "2018-02-16 arrears");
    CHECK(desk.roll("2018-09-01").heads == 1);
    CHECK(desk.stands(desk.sari) == "2018-05-01 lapsed");
    // Whose payments nobody knows never ages.
    CHECK(desk.stands(desk.budi) == "2018-01-03 registered");
    CHECK(rolledTo(*desk.branch.book) == day("2018-09-01"));
    CHECK(desk.branch.verified().empty());
}

TEST_CASE("rolling twice changes nothing")
{
    const Desk desk;
    desk.pay(desk.sari, "2018-01", 1, "2018-01-10");
    desk.roll("2018-09-01");
    const std::string before = desk.branch.book->logicalDump();
    const Seq seq = desk.branch.book->lastSeq();
    const Rolled again = desk.roll("2018-09-01");
    CHECK(again.heads == 0);
    CHECK(again.seq == 0);
    CHECK(desk.roll("2018-03-01").seq == 0);
    CHECK(desk.branch.book->lastSeq() == seq);
    CHECK(desk.branch.book->logicalDump() == before);
    CHECK(rollTo(desk.branch.session, day("2018-09-10")).error().code == "date_future");
}

TEST_CASE("rolled day by day equals rolled at once")
{
    const Desk daily;
    const Desk atOnce;
    for (const Desk* desk : {&daily, &atOnce}) {
        desk->pay(desk->sari, "2018-01", 1, "2018-01-10");
        desk->pay(desk->budi, "2018-01", 3, "2018-01-20");
    }
    for (Day on = day("2018-01-20"); on <= day("2018-09-01"); on = on.plusDays(1))
        daily.roll(on.iso().c_str());
    atOnce.roll("2018-09-01");
    CHECK(daily.branch.book->logicalDump() == atOnce.branch.book->logicalDump());
    CHECK(daily.branch.verified().empty());
}

TEST_CASE("a proof of an earlier day takes back the lapse that time had written")
{
    const Desk desk;
    desk.pay(desk.sari, "2018-01", 1, "2018-01-10");
    desk.roll("2018-06-01");
    CHECK(desk.stands(desk.sari) == "2018-05-01 lapsed");
    desk.pay(desk.sari, "2018-02", 4, "2018-04-29");
    CHECK(desk.stands(desk.sari) == "2018-04-29 active");
    CHECK(desk.branch.acquired(Segment::Bpu, "2018-05-31") == 1);
    CHECK(desk.branch.verified().empty());
}

TEST_CASE("dues rescue who is in arrears and register again who has lapsed")
{
    const Desk desk;
    desk.pay(desk.sari, "2018-01", 1, "2018-01-10");
    desk.pay(desk.budi, "2018-01", 1, "2018-01-10");
    desk.roll("2018-04-01");
    desk.pay(desk.sari, "2018-02", 3, "2018-04-10");
    CHECK(desk.stands(desk.sari) == "2018-04-10 active");
    desk.roll("2018-05-01");
    CHECK(desk.stands(desk.budi) == "2018-05-01 lapsed");
    desk.pay(desk.budi, "2018-07", 1, "2018-07-03");
    CHECK(desk.stands(desk.budi) == "2018-07-03 active");
}

TEST_CASE("a due taken back takes its activation back")
{
    const Desk desk;
    const DueId due = desk.pay(desk.sari, "2018-01", 1, "2018-01-10");
    desk.roll("2018-06-01");
    REQUIRE(reverseDue(desk.branch.session, {due, "wrong_person", false, ""}));
    CHECK(desk.stands(desk.sari) == "2018-01-03 registered");
    CHECK(desk.roll("2018-09-01").heads == 0);
    CHECK(desk.branch.verified().empty());
}

TEST_CASE("closing a month first counts what time has done in it")
{
    const Desk desk;
    desk.pay(desk.sari, "2018-01", 1, "2018-01-10");
    REQUIRE(closePeriod(desk.branch.session, Month::parse("2018-05").value()));
    CHECK(desk.stands(desk.sari) == "2018-05-01 lapsed");
    CHECK(showPeriod(*desk.branch.book, Month::parse("2018-05").value(), std::nullopt)->late == 0);
}

TEST_CASE("a due dated in a closed month is asked about, and is a correction of it")
{
    const Desk desk;
    REQUIRE(closePeriod(desk.branch.session, Month::parse("2018-05").value()));
    NewPayment payment;
    payment.person = desk.sari;
    payment.first = Month::parse("2018-05").value();
    payment.amount = Rupiah(16'800);
    payment.on = day("2018-05-28");
    payment.proof = "bukti";
    const Seq seq = desk.branch.book->lastSeq();
    CHECK(addPayment(desk.branch.session, payment).error().code == "period_closed");
    CHECK(desk.branch.book->lastSeq() == seq);
    REQUIRE(addPayment(desk.branch.session.enteringClosed(), payment));
    const PeriodView may =
        showPeriod(*desk.branch.book, Month::parse("2018-05").value(), std::nullopt).value();
    CHECK(may.printed.total.acquired == Heads(0));
    CHECK(may.restated.total.acquired == Heads(1));
    const auto june =
        corrections(desk.branch.session, Month::parse("2018-06").value(), std::nullopt, 10);
    REQUIRE(june->movements.size() == 1);
    CHECK(june->movements.front().happenedOn == day("2018-05-28"));
}
