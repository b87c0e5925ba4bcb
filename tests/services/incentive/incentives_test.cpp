#include "services/dues/dues.h"
#include "services/incentive/incentives.h"
#include "services/outreach/outreach.h"
#include "tests/support/branch.h"

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

namespace {

Month month(const char* text)
{
    return Month::parse(text).value();
}

struct Desk
{
    Desk()
    {
        for (KaderId* one : {&bu, &pak}) {
            Kader kader;
            kader.name = one == &bu ? "Bu Lestari" : "Pak Wahyu";
            kader.office = branch.office;
            kader.type = "perisai";
            kader.since = day("2022-01-01");
            *one = addKader(branch.session, kader).value();
        }
    }
    PersonId registered(int number, const char* on = "2022-05-02") const
    {
        auto entry = branch.prospect("Orang Contoh", on, Stage::Registered);
        entry.fields.name += " " + std::to_string(number);
        entry.fields.nik = "357899010190" + std::to_string(10'000 + number).substr(1);
        entry.kader = bu;
        entry.differentPerson = true;
        return branch.enter(entry);
    }
    void pay(PersonId person, const char* first, const char* on, int months = 1) const
    {
        NewPayment payment;
        payment.person = person;
        payment.first = month(first);
        payment.months = months;
        payment.programmes = {Programme::Jkk, Programme::Jkm, Programme::Jht};
        payment.amount = Rupiah(36'800 * months);
        payment.on = day(on);
        payment.proof = "bukti";
        const auto posted = addPayment(branch.session, payment);
        if (!posted)
            FAIL("payment refused: " << posted.error().code);
    }
    KaderIncentive given(KaderId kader, const char* in) const
    {
        return showIncentive(branch.session, kader, month(in))->rows.front().incentive;
    }

    Branch branch{day("2022-12-31")};
    KaderId bu;
    KaderId pak;
};

} // namespace

TEST_CASE("30 who became active by their first dues give their kader 615,600")
{
    const Desk desk;
    for (int each = 1; each <= 30; ++each)
        desk.pay(desk.registered(each), "2022-05", "2022-05-10");
    const KaderIncentive may = desk.given(desk.bu, "2022-05");
    CHECK(may.newParticipants == 30);
    CHECK(may.toKader == Rupiah(615'600));
    CHECK(may.toOrganisation == Rupiah(61'560));
    const IncentiveList all = listIncentives(desk.branch.session, month("2022-05")).value();
    CHECK(all.rows.size() == 1);
    CHECK(all.toKader == Rupiah(615'600));
    CHECK(desk.given(desk.pak, "2022-05").toKader.isZero());
}

TEST_CASE("of 25 one was in BPU before: 24 count, and he is named")
{
    const Desk desk;
    const PersonId again = desk.registered(1, "2022-01-03");
    desk.branch.move(again, Stage::Active, "2022-01-05");
    desk.branch.move(again, Stage::Outside, "2022-02-05", Reason::MovedAway);
    desk.branch.move(again, Stage::Registered, "2022-05-02");
    desk.pay(again, "2022-05", "2022-05-10");
    for (int each = 2; each <= 25; ++each)
        desk.pay(desk.registered(each), "2022-05", "2022-05-10");
    const KaderIncentive may = desk.given(desk.bu, "2022-05");
    CHECK(may.newParticipants == 24);
    CHECK(may.acquisition.isZero());
    int named = 0;
    for (const AcquisitionLine& line : may.acquisitionLines)
        if (line.reason == IncentiveReason::BeforeIn) {
            ++named;
            CHECK(line.maskedNik == "************0001");
        }
    CHECK(named == 1);
}

TEST_CASE("dues count for who looks after the head on the day, acquisition for who brought it")
{
    const Desk desk;
    const PersonId person = desk.registered(1);
    desk.pay(person, "2022-05", "2022-05-10");
    const Rupiah before = desk.given(desk.bu, "2022-05").dues;
    TransferPerson transfer;
    transfer.on = day("2022-09-01");
    transfer.kader = std::optional(desk.pak);
    REQUIRE(transferPerson(desk.branch.session, person, transfer));
    desk.pay(person, "2022-06", "2022-06-10");
    desk.pay(person, "2022-09", "2022-09-10");
    CHECK(desk.given(desk.bu, "2022-05").dues == before);
    CHECK(desk.given(desk.bu, "2022-06").dues == Rupiah(5'520));
    CHECK(desk.given(desk.bu, "2022-09").dues.isZero());
    CHECK(desk.given(desk.pak, "2022-09").dues == Rupiah(5'520));
    CHECK(desk.given(desk.pak, "2022-09").acquisitionLines.empty());
}

TEST_CASE("a due of several months is divided over them without losing a rupiah")
{
    const Desk desk;
    const PersonId person = desk.registered(1);
    NewPayment payment;
    payment.person = person;
    payment.first = month("2022-05");
    payment.months = 3;
    payment.amount = Rupiah(100'000);
    payment.on = day("2022-05-10");
    payment.proof = "bukti";
    REQUIRE(addPayment(desk.branch.session, payment));
    const KaderIncentive may = desk.given(desk.bu, "2022-05");
    REQUIRE(may.duesLines.size() == 3);
    CHECK(may.duesLines[0].dues.amount == Rupiah(33'334));
    CHECK(may.duesLines[2].dues.amount == Rupiah(33'333));
    CHECK(may.duesLines[2].dues.ordinal() == 3);
}

TEST_CASE("before the first scheme there is none, and a kader sees his own alone")
{
    const Desk desk;
    CHECK(listIncentives(desk.branch.session, month("2018-01")).error().code == "incentive_month");
    REQUIRE(addUser(desk.branch.session, {"lestari", "Bu Lestari", Role::Kader, desk.bu, ""}));
    const Session own = login(*desk.branch.book, "lestari", "").value();
    CHECK(showIncentive(own, desk.bu, month("2022-05")));
    CHECK(showIncentive(own, desk.pak, month("2022-05")).error().code == "kader_not_own");
    CHECK(listIncentives(own, month("2022-05")).error().code == "not_allowed");
}
