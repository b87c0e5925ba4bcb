#include "services/kader/kader.h"
#include "services/rupiah/deposits.h"
#include "tests/support/branch.h"

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

namespace {

template <class T>
std::string codeOf(const Result<T>& result)
{
    return result ? "" : result.error().code;
}

/// A kader who is at work since a day, with his person.
KaderId active(const Branch& branch, const char* name, const char* since,
               const char* type = "kader_penggerak")
{
    NewKader entry;
    entry.kader.name = name;
    entry.kader.type = type;
    entry.kader.office = branch.office;
    entry.kader.since = day(since);
    entry.fields = PersonFields();
    entry.fields->name = name;
    return registerKader(branch.session, entry).value().id;
}

NewKader application(const Branch& branch, const char* name, const char* on)
{
    NewKader entry;
    entry.kader.name = name;
    entry.kader.type = "kader_penggerak";
    entry.kader.office = branch.office;
    entry.kader.since = day(on);
    entry.status = KaderStatus::Applied;
    entry.reason = KaderReason::FromPublic;
    entry.fields = PersonFields();
    entry.fields->name = name;
    return entry;
}

void give(const Branch& branch, KaderId kader, DocumentKind kind, const char* until)
{
    const Document paper{kind,
                         std::string(code(kind)) + "/" + kader.text(),
                         {day("2016-01-01"), until ? std::optional(day(until)) : std::nullopt}};
    REQUIRE(addKaderDocument(branch.session, kader, paper));
}

KaderRow rowOf(const Branch& branch, KaderId kader, const char* on)
{
    const auto rows = listKaderRows(*branch.book, {}, day(on)).value();
    for (const KaderRow& row : rows)
        if (row.kader.id == kader)
            return row;
    FAIL("no such kader");
    return {};
}

Territory place(const char* region, const char* rw, const char* rt, const char* from)
{
    return {RegionCode::parse(region).value(), rw, rt, {day(from), std::nullopt}};
}

Result<Seq> step(const Branch& branch, KaderId kader, KaderStatus to, const char* on,
                 KaderReason reason = KaderReason::None)
{
    return moveKader(branch.session, kader, {to, day(on), reason, ""});
}

} // namespace

TEST_CASE("N9: a certificate that expires today blocks collecting tomorrow and says what to do")
{
    const Branch branch(day("2017-06-30"));
    const KaderId kader = active(branch, "Bu Uji", "2016-01-01");
    CHECK(rowOf(branch, kader, "2016-11-02").readiness.missing.size() == 5);
    for (const DocumentKind kind : allDocumentKinds)
        give(branch, kader, kind, kind == DocumentKind::Certificate ? "2016-11-02" : nullptr);
    const auto unpaid = rowOf(branch, kader, "2016-11-02").readiness.missing;
    REQUIRE(unpaid.size() == 1);
    CHECK(unpaid.front().code == "deposit_missing");
    DepositCommand deposit;
    deposit.owner.kader = kader;
    deposit.amount = Rupiah(100'000);
    deposit.on = day("2016-11-01");
    deposit.proof = "BKT/1";
    REQUIRE(topUpDeposit(branch.session, deposit));
    const Readiness today = rowOf(branch, kader, "2016-11-02").readiness;
    CHECK(today.isReady());
    REQUIRE(today.soon.size() == 1);
    const Readiness tomorrow = rowOf(branch, kader, "2016-11-03").readiness;
    REQUIRE(tomorrow.missing.size() == 1);
    CHECK(sentence(tomorrow.missing.front().code, dataOf(tomorrow.missing.front()),
                   Language::Indonesian) == "Sertifikat berakhir 02 Nov 2016. Perpanjang, lalu "
                                            "catat nomor dan masa berlakunya yang baru.");
    const Document again{
        DocumentKind::Agreement, "agreement/" + kader.text(), {day("2017-01-01"), std::nullopt}};
    CHECK(codeOf(addKaderDocument(branch.session, kader, again)) == "document_number_taken");
    CHECK(branch.verified().empty());
}

TEST_CASE(
    "N9: two months without an acquisition warn, three propose, and nothing is done by itself")
{
    const Branch branch(day("2017-06-30"));
    const KaderId kader = active(branch, "Bu Uji", "2016-01-01");
    NewPerson entry = branch.prospect("Budi", "2016-05-01");
    entry.kader = kader;
    const PersonId person = branch.enter(entry);
    branch.move(person, Stage::Active, "2016-05-10");
    CHECK(rowOf(branch, kader, "2016-07-09").inactivity == Inactivity::None);
    CHECK(rowOf(branch, kader, "2016-07-10").inactivity == Inactivity::Warning);
    const KaderRow third = rowOf(branch, kader, "2016-08-10");
    CHECK(third.inactivity == Inactivity::Deactivate);
    CHECK(third.monthsWithout == 3);
    CHECK(third.lastAcquisition == day("2016-05-10"));
    CHECK(third.step->status == KaderStatus::Active);
    CHECK(third.heads == Heads(1));
    CHECK(third.acquired == Heads(1));

    CHECK(codeOf(step(branch, kader, KaderStatus::Suspended, "2016-08-11")) == "reason_missing");
    REQUIRE(step(branch, kader, KaderStatus::Suspended, "2016-08-11", KaderReason::NoAcquisition));
    CHECK(rowOf(branch, kader, "2016-12-11").inactivity == Inactivity::None);
    const auto early = step(branch, kader, KaderStatus::Active, "2017-02-10");
    CHECK(codeOf(early) == "reentry_early");
    REQUIRE(step(branch, kader, KaderStatus::Active, "2017-02-10", KaderReason::AskedByWadah));
    REQUIRE(undoKaderMove(branch.session, kader));
    REQUIRE(step(branch, kader, KaderStatus::Active, "2017-02-11"));
}

TEST_CASE("N9: an application keeps the list of people he brings and shows who became participants")
{
    const Branch branch(day("2017-06-30"));
    NewKader entry = application(branch, "Pak Uji", "2016-03-01");
    entry.potential = {{"Budi Santoso", "3578990101900001", ""},
                       {"Siti Aminah", "", "0812 0000 11111"},
                       {"Joko Widodo Uji", "", ""}};
    const KaderWritten written = registerKader(branch.session, entry).value();
    REQUIRE(written.person);
    CHECK(showKader(branch.session, written.id, day("2016-03-01")).value().participants == 0);

    NewPerson budi = branch.prospect("Budi Santosa", "2016-04-01");
    budi.fields.nik = "3578990101900001";
    branch.move(branch.enter(budi), Stage::Active, "2016-05-01");
    NewPerson siti = branch.prospect("Siti Aminah", "2016-04-01");
    siti.fields.phone = "081200001 1111";
    branch.enter(siti);
    branch.enter(branch.prospect("Joko Widodo Uji", "2016-04-01")); // of somebody else
    const KaderDetails details = showKader(branch.session, written.id, day("2016-06-01")).value();
    REQUIRE(details.potential.size() == 3);
    CHECK(details.participants == 1);
    CHECK(details.potential[0].isParticipant);
    CHECK(details.potential[0].maskedNik == "************0001");
    CHECK(details.potential[1].stage == Stage::Prospect);
    CHECK_FALSE(details.potential[2].person);
}

TEST_CASE("a kader goes from application to end by the table, each step with its day")
{
    const Branch branch(day("2017-06-30"));
    const KaderId kader =
        registerKader(branch.session, application(branch, "Bu Uji", "2016-03-01")).value().id;
    CHECK(codeOf(step(branch, kader, KaderStatus::Active, "2016-03-02")) ==
          "kader_step_not_allowed");
    REQUIRE(step(branch, kader, KaderStatus::Selected, "2016-03-10"));
    CHECK(codeOf(step(branch, kader, KaderStatus::Training, "2016-03-09")) == "kader_step_order");
    CHECK(codeOf(step(branch, kader, KaderStatus::Training, "2017-07-01")) == "date_future");
    REQUIRE(step(branch, kader, KaderStatus::Training, "2016-03-20"));
    REQUIRE(step(branch, kader, KaderStatus::Active, "2016-04-01"));
    REQUIRE(
        addKaderTerritory(branch.session, kader, place("35.78.08.1003", "5", "3", "2016-04-01")));
    CHECK(codeOf(step(branch, kader, KaderStatus::Ended, "2016-09-01",
                      KaderReason::PapersExpired)) == "kader_reason_unfit");
    REQUIRE(step(branch, kader, KaderStatus::Ended, "2016-09-01", KaderReason::OwnRequest));
    const KaderDetails details = showKader(branch.session, kader, day("2016-12-31")).value();
    CHECK(details.row.kader.until == day("2016-08-31"));
    CHECK(details.steps.size() == 5);
    CHECK(details.territories.front().territory.held.until == day("2016-08-31"));
    CHECK(details.allowed == std::vector<KaderStatus>{KaderStatus::Applied, KaderStatus::Active});
    CHECK(rowOf(branch, kader, "2016-03-15").step->status == KaderStatus::Selected);
    CHECK(codeOf(step(branch, kader, KaderStatus::Applied, "2016-10-01")) == "reentry_early");
    REQUIRE(step(branch, kader, KaderStatus::Applied, "2017-03-01"));
    CHECK_FALSE(rowOf(branch, kader, "2017-03-01").kader.until);
    CHECK(codeOf(undoKaderMove(branch.session, active(branch, "Lain", "2016-01-01"))) ==
          "kader_first_step");
}

TEST_CASE("one place has one kader of a type at a time")
{
    const Branch branch;
    const KaderId first = active(branch, "Bu Satu", "2016-01-01");
    const KaderId second = active(branch, "Bu Dua", "2016-01-01");
    const KaderId agent = active(branch, "Bu Agen", "2016-01-01", "perisai");
    const TerritoryId held =
        addKaderTerritory(branch.session, first, place("35.78.08.1003", "5", "", "2016-02-01"))
            .value();
    const Territory inside = place("35.78.08.1003", "005", "003", "2016-06-01");
    CHECK(codeOf(addKaderTerritory(branch.session, second, inside)) == "territory_taken");
    CHECK(codeOf(addKaderTerritory(branch.session, first, inside)) == "territory_taken");
    CHECK(addKaderTerritory(branch.session, agent, inside));
    CHECK(codeOf(endKaderTerritory(branch.session, first, held, day("2016-01-31"))) ==
          "date_order");
    REQUIRE(endKaderTerritory(branch.session, first, held, day("2016-05-31")));
    CHECK(addKaderTerritory(branch.session, second, inside));
    CHECK(codeOf(addKaderTerritory(branch.session, first,
                                   place("35.78.08", "005", "", "2016-01-01"))) ==
          "territory_needs_village");
    CHECK(codeOf(addKaderTerritory(branch.session, first,
                                   place("35.78.08.1003", "", "003", "2016-01-01"))) ==
          "territory_needs_rw");
    CHECK(codeOf(addKaderTerritory(branch.session, first,
                                   place("35.78.08.1003", "x", "", "2016-01-01"))) == "rw_invalid");
    CHECK(showKader(branch.session, second, day("2016-12-31")).value().territories.front().place ==
          "RT 003 RW 005, " + placeName(place("35.78.08.1003", "", "", "2016-01-01")));
}

TEST_CASE("staff of the institution is no kader, and nobody is kader twice at once")
{
    const Branch branch;
    NewKader entry = application(branch, "Bu Uji", "2016-03-01");
    entry.institutionStaff = true;
    CHECK(codeOf(registerKader(branch.session, entry)) == "kader_is_staff");
    CHECK(listKader(*branch.book).empty());

    const PersonId person = branch.enter(branch.prospect("Pak Pegawai", "2016-01-01"));
    const NewRole staff{"institution_staff", "", {day("2016-01-01"), day("2016-12-31")}};
    const RoleId role = addRole(branch.session, person, staff).value();
    CHECK(codeOf(addRole(branch.session, person, staff)) == "role_overlap");
    NewKader employee = application(branch, "Pak Pegawai", "2016-06-01");
    employee.fields.reset();
    employee.kader.person = person;
    CHECK(codeOf(registerKader(branch.session, employee)) == "kader_is_staff");
    REQUIRE(endRole(branch.session, person, role, day("2016-05-31")));
    REQUIRE(registerKader(branch.session, employee));
    employee.kader.name = "Pak Pegawai kedua";
    CHECK(codeOf(registerKader(branch.session, employee)) == "role_overlap");
    CHECK(codeOf(addRole(branch.session, person,
                         {"institution_staff", "", {day("2016-07-01"), std::nullopt}})) ==
          "kader_is_staff");
    CHECK(codeOf(addRole(branch.session, person, {"raja", "", {day("2016-07-01"), {}}})) ==
          "role_name_unknown");
}

TEST_CASE("one person's roles are listed together, dated")
{
    const Branch branch;
    const PersonId person = branch.enter(branch.prospect("Budi", "2016-02-01"));
    branch.move(person, Stage::Active, "2016-03-01");
    branch.move(person, Stage::Arrears, "2016-04-16");
    NewKader entry = application(branch, "Budi", "2016-05-01");
    entry.fields.reset();
    entry.kader.person = person;
    REQUIRE(registerKader(branch.session, entry));
    REQUIRE(
        addRole(branch.session, person, {"partner_contact", "Kotaku", {day("2016-04-01"), {}}}));
    const auto roles = rolesOf(branch.session, person).value();
    REQUIRE(roles.size() == 4);
    CHECK(roles[0].role == "prospect");
    CHECK(roles[0].held.until == day("2016-02-29"));
    CHECK(roles[1].role == "participant");
    CHECK_FALSE(roles[1].held.until);
    CHECK(roles[2].role == "partner_contact");
    CHECK(roles[3].role == "kader");
    CHECK(codeOf(rolesOf(branch.session, PersonId(3))) == "person_unknown");
}

TEST_CASE("bad input about a kader is refused and writes nothing")
{
    const Branch branch;
    NewKader entry = application(branch, "Bu Uji", "2016-03-01");
    entry.fields->nik = "357899010190000";
    CHECK(codeOf(registerKader(branch.session, entry)) == "nik_length");
    entry = application(branch, "Bu Uji", "2016-03-01");
    entry.potential = {{"Budi", "12", ""}};
    CHECK(codeOf(registerKader(branch.session, entry)) == "nik_length");
    entry = application(branch, "Bu Uji", "2030-03-01");
    CHECK(codeOf(registerKader(branch.session, entry)) == "date_future");
    entry = application(branch, "Bu Uji", "2016-03-01");
    entry.reason = KaderReason::NotSelected;
    CHECK(codeOf(registerKader(branch.session, entry)) == "kader_reason_unfit");
    entry = application(branch, " ", "2016-03-01");
    CHECK(codeOf(registerKader(branch.session, entry)) == "name_missing");
    CHECK(listKader(*branch.book).empty());
    const KaderId kader = active(branch, "Bu Uji", "2016-01-01");
    const Document paper{DocumentKind::Agreement, " ", {day("2016-01-01"), {}}};
    CHECK(codeOf(addKaderDocument(branch.session, kader, paper)) == "document_number_missing");
    CHECK(codeOf(removeKaderDocument(branch.session, kader, DocumentId(7))) == "document_unknown");
    CHECK(codeOf(removeKaderTerritory(branch.session, kader, TerritoryId(7))) ==
          "territory_unknown");
    CHECK(codeOf(showKader(branch.session, KaderId(7), day("2016-01-01"))) == "kader_unknown");
    KaderEdit edit;
    edit.type = "agen";
    CHECK(codeOf(editKader(branch.session, kader, edit)) == "kader_type_unknown");
    edit.type = "perisai";
    edit.origin = "Kotaku";
    REQUIRE(editKader(branch.session, kader, edit));
    CHECK(rowOf(branch, kader, "2016-06-01").kader.origin == "Kotaku");
}

TEST_CASE("the dump says a kader's life, and people whose only place is a role")
{
    const Branch branch;
    const KaderId kader =
        registerKader(branch.session, application(branch, "Bu Uji", "2016-03-01")).value().id;
    give(branch, kader, DocumentKind::Agreement, nullptr);
    REQUIRE(addKaderTerritory(branch.session, kader, place("35.78.08", "", "", "2016-04-01")));
    const std::string dump = branch.book->logicalDump();
    for (const char* text :
         {"\"status\": \"applied\"", "\"region\": \"357808\"", "\"number\": \"agreement/",
          "\"name\": \"Bu Uji\"", "\"reason\": \"from_public\"", "\"trainings\": []"}) {
        INFO(text);
        CHECK(dump.find(text) != std::string::npos);
    }
    CHECK(branch.verified().empty());
}
