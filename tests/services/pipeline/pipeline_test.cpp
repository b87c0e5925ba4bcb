#include "services/pipeline/pipeline.h"
#include "tests/support/branch.h"

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

namespace {

NewAction visit(const char* due)
{
    NewAction action;
    action.due = day(due);
    return action;
}

WorkPage work(const Branch& branch, When when = When::Any)
{
    WorkFilter filter;
    filter.when = when;
    return listWork(branch.session, filter, "", 100).value();
}

} // namespace

TEST_CASE("the work list sorts actions into overdue, today, this week and later")
{
    const Branch branch(day("2017-12-31"));
    const PersonId late = branch.enter(branch.prospect("Telat Uji", "2017-12-01"));
    const PersonId now = branch.enter(branch.prospect("Kini Uji", "2017-12-11"));
    const PersonId week = branch.enter(branch.prospect("Pekan Uji", "2017-12-11"));
    const PersonId later = branch.enter(branch.prospect("Nanti Uji", "2017-12-11"));
    REQUIRE(setAction(branch.session, late, visit("2017-12-29")));
    REQUIRE(setAction(branch.session, now, visit("2017-12-31")));
    REQUIRE(setAction(branch.session, week, visit("2018-01-07")));
    REQUIRE(setAction(branch.session, later, visit("2018-01-08")));
    const WorkPage all = work(branch);
    CHECK(all.overdue == 1);
    CHECK(all.today == 1);
    CHECK(all.week == 1);
    CHECK(all.later == 1);
    REQUIRE(all.rows.size() == 4);
    CHECK(all.rows[0].person.name == "Telat Uji");
    CHECK(all.rows[0].daysLate == 2);
    CHECK(all.rows[0].daysInStage == 30);
    CHECK(all.rows[0].action.owner == "Admin Uji");
    CHECK(work(branch, When::Week).rows.front().person.id == week);
    const auto page = listWork(branch.session, {}, "", 3).value();
    CHECK(listWork(branch.session, {}, page.next, 3)->rows.front().person.id == later);
    CHECK(listWork(branch.session, {}, "so", 3).error().code == "page_unknown");
}

TEST_CASE("one action is open at a time, and who wishes it is not contacted")
{
    const Branch branch;
    const PersonId person = branch.enter(branch.prospect("Budi Uji", "2017-12-01"));
    const auto first = setAction(branch.session, person, visit("2018-01-02")).value();
    const auto second = setAction(branch.session, person, visit("2018-01-03")).value();
    CHECK(work(branch).rows.size() == 1);
    CHECK(closeAction(branch.session, first, true).error().code == "action_closed");
    REQUIRE(closeAction(branch.session, second, true));
    CHECK(listActions(branch.session, person)->front().state == "done");
    CHECK(setAction(branch.session, person, NewAction{"sing", day("2018-01-03"), {}, {}, ""})
              .error()
              .code == "action_kind");
    REQUIRE(setAction(branch.session, person, visit("2018-01-04")));
    REQUIRE(setQuiet(branch.session, person, true, "diminta keluarga"));
    CHECK(work(branch).rows.empty());
    CHECK(setAction(branch.session, person, visit("2018-01-05")).error().code == "do_not_contact");
    REQUIRE(setQuiet(branch.session, person, false, ""));
    CHECK(setAction(branch.session, person, visit("2018-01-05")));
}

TEST_CASE("an act on many is one commit, names whom it leaves, and is taken back as a whole")
{
    const Branch branch;
    std::vector<PersonId> people;
    for (const char* name : {"Satu Uji", "Dua Uji", "Tiga Uji"})
        people.push_back(branch.enter(branch.prospect(name, "2017-11-01")));
    branch.move(people[2], Stage::Active, "2017-11-05");
    const std::string before = branch.book->logicalDump();
    const Seq seq = branch.book->lastSeq();
    MovePerson move;
    move.to = Stage::Informed;
    move.on = day("2017-12-01");
    const auto done = moveMany(branch.session, people, move);
    REQUIRE(done);
    CHECK(branch.book->lastSeq() == seq + 1);
    CHECK(done->done == 2);
    REQUIRE(done->left.size() == 1);
    CHECK(done->left[0].name == "Tiga Uji");
    CHECK(done->left[0].why.code == "stage_not_allowed");
    const auto undone = undoMany(branch.session, done->id);
    REQUIRE(undone);
    CHECK(undone->done == 2);
    CHECK(branch.book->logicalDump() == before);
    CHECK(undoMany(branch.session, done->id).error().code == "bulk_undone");
    CHECK(moveMany(branch.session, {}, move).error().code == "bulk_none");

    const auto again = moveMany(branch.session, people, move).value();
    branch.move(people[0], Stage::Registered, "2017-12-05");
    const auto kept = undoMany(branch.session, again.id).value();
    CHECK(kept.done == 1);
    CHECK(kept.left.front().person == people[0]);
    CHECK(branch.verified() == "");
}

TEST_CASE("many are given to a kader, and many get an action, both taken back")
{
    const Branch branch;
    Kader kader;
    kader.name = "Kader Satu";
    kader.type = "perisai";
    kader.since = day("2015-01-01");
    const KaderId id = addKader(branch.session, kader).value();
    const PersonId one = branch.enter(branch.prospect("Satu Uji", "2017-11-01"));
    const PersonId two = branch.enter(branch.prospect("Dua Uji", "2017-11-01"));
    REQUIRE(setAction(branch.session, one, visit("2018-01-02")));
    const std::string before = branch.book->logicalDump();
    TransferPerson transfer;
    transfer.on = day("2017-12-01");
    transfer.kader = id;
    const auto given = transferMany(branch.session, {one, two}, transfer).value();
    CHECK(given.done == 2);
    const auto set = setActionMany(branch.session, {one, two}, visit("2018-02-01")).value();
    CHECK(work(branch).rows.front().action.owner == "Kader Satu");
    REQUIRE(undoMany(branch.session, set.id));
    CHECK(work(branch).rows.front().action.due == day("2018-01-02"));
    REQUIRE(undoMany(branch.session, given.id));
    CHECK(branch.book->logicalDump() == before);
    CHECK(branch.verified() == "");
}

TEST_CASE("consent has a day, a way and who took it; registration data is checked and copied")
{
    const Branch branch;
    NewPerson entry = branch.prospect("Budi Uji", "2017-11-01");
    entry.fields.nik = "3578990504600001";
    entry.fields.phone = "0812 0000 12345";
    const PersonId person = branch.enter(entry);
    Consent consent;
    consent.on = day("2017-11-01");
    CHECK(recordConsent(branch.session, person, consent).error().code == "taken_by_missing");
    consent.takenBy = "Kader Satu";
    REQUIRE(recordConsent(branch.session, person, consent));
    CHECK(listConsents(branch.session, person)->front().takenBy == "Kader Satu");
    Registration data;
    data.familyCard = "123";
    CHECK(editRegistration(branch.session, person, data).error().code == "family_card_invalid");
    data.familyCard = "3578 9901 0101 0001";
    data.payer = "apbd";
    data.business = "Warung Uji";
    REQUIRE(editRegistration(branch.session, person, data));
    CHECK(registrationOf(branch.session, person)->familyCard == "************0001");
    const std::string block =
        registrationBlock(branch.session, person, Language::Indonesian).value();
    CHECK(block.find("NIK: 3578990504600001\n") != std::string::npos);
    CHECK(block.find("Nama usaha: Warung Uji\n") != std::string::npos);
    CHECK(block.find("081200001234") != std::string::npos);
}

TEST_CASE("a KPJ that comes back registers who was not")
{
    const Branch branch;
    const PersonId person = branch.enter(branch.prospect("Budi Uji", "2017-11-01"));
    CHECK(recordKpj(branch.session, person, Segment::Bpu, "12", day("2017-12-01")).error().code ==
          "kpj_invalid");
    REQUIRE(recordKpj(branch.session, person, Segment::Bpu, "17012345678", day("2017-12-01")));
    const auto shown = showPerson(branch.session, person).value();
    CHECK(shown.fields.kpj == "17012345678");
    CHECK(shown.heads[0].cell.stage == Stage::Registered);
    CHECK(branch.verified() == "");
}
