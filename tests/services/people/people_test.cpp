#include "tests/support/branch.h"

#include <algorithm>
#include <set>

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

namespace {

MovePerson to(Stage stage, const char* on, Reason reason = Reason::None)
{
    MovePerson move;
    move.to = stage;
    move.on = day(on);
    move.reason = reason;
    return move;
}

std::string refusedMove(const Branch& branch, PersonId person, const MovePerson& move)
{
    const Seq before = branch.book->lastSeq();
    const auto moved = movePerson(branch.session, person, move);
    CHECK(branch.book->lastSeq() == before + (moved ? 1 : 0));
    return moved ? "" : moved.error().code;
}

} // namespace

TEST_CASE("an entry is checked field by field and writes nothing when refused")
{
    const Branch branch;
    const Seq before = branch.book->lastSeq();
    const auto refused = [&](auto change) {
        NewPerson entry = branch.prospect("Endang Lestari", "2016-11-02");
        change(entry);
        const auto written = addPerson(branch.session, entry);
        return written ? std::string() : written.error().code + " " + written.error().field;
    };
    CHECK(refused([](NewPerson& p) { p.fields.name = "  "; }) == "name_missing name");
    CHECK(refused([](NewPerson& p) { p.fields.nik = "123"; }) == "nik_length nik");
    CHECK(refused([](NewPerson& p) { p.fields.phone = "08"; }) == "phone_length phone");
    CHECK(refused([](NewPerson& p) { p.fields.rt = "1234"; }) == "rt_invalid rt");
    CHECK(refused([](NewPerson& p) { p.fields.region = RegionCode::parse("99.99.99"); }) ==
          "region_unknown region");
    CHECK(refused([](NewPerson& p) { p.on = day("2018-01-01"); }) == "date_future on");
    CHECK(refused([](NewPerson& p) { p.fields.birthDate = day("2016-12-01"); }) ==
          "before_birth on");
    CHECK(refused([](NewPerson& p) { p.office = OfficeId(99); }) == "office_unknown office");
    CHECK(refused([](NewPerson& p) { p.stage = Stage::Refused; }) == "stage_not_allowed stage");
    CHECK(refused([](NewPerson& p) {
              p.fields.nik = "3578995208810093";
              p.fields.birthDate = day("1981-08-21");
          }) == "nik_reason_missing nik_reason");
    CHECK(branch.book->lastSeq() == before);
}

TEST_CASE("a NIK that differs is kept with its reason, and fills in what the form leaves out")
{
    const Branch branch;
    NewPerson entry = branch.prospect("Endang Lestari", "2016-11-02");
    entry.fields.nik = "3578 9952 0881 0093";
    entry.fields.birthDate = day("1981-08-21");
    entry.fields.nikReason = "as_on_card";
    const auto written = addPerson(branch.session, entry);
    REQUIRE(written);
    const auto details = showPerson(branch.session, written->id);
    REQUIRE(details);
    CHECK(details->fields.nik == "************0093");
    CHECK(details->fields.birthDate == day("1981-08-21"));
    CHECK(details->fields.sex == Sex::Female);
    CHECK(details->fields.nikReason == "as_on_card");

    const auto twice = addPerson(branch.session, entry);
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == "nik_taken");
}

TEST_CASE("a NIK is whole only in an audited reveal with a reason")
{
    const Branch branch;
    NewPerson entry = branch.prospect("Endang Lestari", "2016-11-02");
    entry.fields.nik = "3578995208810093";
    const PersonId person = branch.enter(entry);
    CHECK(reveal(branch.session, person, " ").error().code == "reason_missing");
    const Seq before = branch.book->lastSeq();
    CHECK(reveal(branch.session, person, "cocokkan KTP")->nik == "3578995208810093");
    CHECK(branch.book->lastSeq() == before + 1);
}

TEST_CASE("a movement that its stage does not allow is refused with both stages")
{
    const Branch branch;
    const PersonId person = branch.enter(branch.prospect("Joko", "2016-10-01"));
    CHECK(refusedMove(branch, person, to(Stage::Arrears, "2016-10-02")) == "stage_not_allowed");
    CHECK(refusedMove(branch, person, to(Stage::Refused, "2016-10-02")) == "reason_missing");
    CHECK(refusedMove(branch, person, to(Stage::Refused, "2016-10-02", Reason::Died)) ==
          "reason_unfit");
    CHECK(refusedMove(branch, person, to(Stage::Contacted, "2016-09-30")) == "before_first");
    CHECK(refusedMove(branch, person, to(Stage::Contacted, "2018-01-01")) == "date_future");
    CHECK(refusedMove(branch, PersonId(5), to(Stage::Contacted, "2016-10-02")) == "person_unknown");
    CHECK(refusedMove(branch, person, to(Stage::Refused, "2016-10-02", Reason::NoMoney)) == "");
    CHECK(refusedMove(branch, person, to(Stage::Prospect, "2016-10-09")) == "");
    CHECK(branch.verified() == "");
}

TEST_CASE("a late movement that breaks the line lists the later ones, or enters them again")
{
    const Branch branch;
    const PersonId person = branch.enter(branch.prospect("Joko", "2016-10-01"));
    branch.move(person, Stage::Active, "2016-10-20");

    MovePerson late = to(Stage::Contacted, "2016-10-10");
    const auto refused = movePerson(branch.session, person, late);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "line_broken");
    late.reenterLater = true;
    REQUIRE(movePerson(branch.session, person, late));
    CHECK(branch.acquired(Segment::Bpu, "2016-10-19") == 0);
    CHECK(branch.acquired(Segment::Bpu, "2016-10-20") == 1);
    const auto details = showPerson(branch.session, person);
    CHECK(details->heads.front().cell.stage == Stage::Active);
    CHECK(branch.verified() == "");
}

TEST_CASE("reversing a first step gives the head back to its pool, and is done once")
{
    const Branch branch;
    branch.record(branch.figure(Segment::Bpu, Measure::Potential, 100, "2016-01-01"));
    const PersonId person = branch.enter(branch.prospect("Joko", "2016-10-01"));
    CHECK(branch.potential(Segment::Bpu, "2016-10-01") == 100);
    const auto history = showPerson(branch.session, person)->history;
    REQUIRE(history.size() == 2);
    REQUIRE(reverseMovement(branch.session, history.front().id));
    CHECK(branch.potential(Segment::Bpu, "2016-10-01") == 100);
    CHECK(showPerson(branch.session, person)->heads.empty());
    CHECK(reverseMovement(branch.session, history.front().id).error().code == "movement_reversed");
    const auto after = showPerson(branch.session, person)->history;
    REQUIRE(after.size() == 4);
    const auto reversal = std::find_if(after.begin(), after.end(), [](const HistoryRow& row) {
        return row.kind == MovementKind::Reversal;
    });
    CHECK(reverseMovement(branch.session, reversal->id).error().code == "reversal_reversed");
    CHECK(branch.verified() == "");
}

TEST_CASE("a step that later ones stand on is not reversed")
{
    const Branch branch;
    const PersonId person = branch.enter(branch.prospect("Joko", "2016-10-01"));
    branch.move(person, Stage::Contacted, "2016-10-05");
    branch.move(person, Stage::Active, "2016-10-20");
    const auto history = showPerson(branch.session, person)->history;
    CHECK(reverseMovement(branch.session, history[1].id).error().code == "line_broken");
    CHECK(reverseMovement(branch.session, history[0].id));
    CHECK(branch.acquired(Segment::Bpu, "2016-12-01") == 0);
}

TEST_CASE("a head moves from BPU to PU as one head")
{
    const Branch branch;
    const PersonId person = branch.enter(branch.prospect("Joko", "2016-10-01", Stage::Active));
    TransferPerson transfer;
    transfer.on = day("2017-01-15");
    transfer.toSegment = Segment::Pu;
    REQUIRE(transferPerson(branch.session, person, transfer));
    CHECK(branch.acquired(Segment::Bpu, "2017-01-14") == 1);
    CHECK(branch.acquired(Segment::Bpu, "2017-01-15") == 0);
    CHECK(branch.acquired(Segment::Pu, "2017-01-15") == 1);
    CHECK(transferPerson(branch.session, person, transfer).error().code == "no_head");
    CHECK(branch.verified() == "");
}

TEST_CASE("a hand-over moves no past month")
{
    const Branch branch;
    Kader first;
    first.name = "Sulastri";
    first.since = day("2016-01-01");
    first.type = "kader_penggerak";
    Kader second = first;
    second.name = "Agus Salim";
    const KaderId sulastri = addKader(branch.session, first).value();
    const KaderId agus = addKader(branch.session, second).value();
    NewPerson entry = branch.prospect("Joko", "2016-10-01", Stage::Active);
    entry.kader = sulastri;
    const PersonId person = branch.enter(entry);
    TransferPerson handOver;
    handOver.on = day("2017-09-01");
    handOver.kader = std::optional<KaderId>(agus);
    REQUIRE(transferPerson(branch.session, person, handOver));
    const auto acquiredBy = [&](KaderId kader, const char* asOf) {
        CoverageQuery query;
        query.office = branch.office;
        query.asOf = day(asOf);
        query.by = CoverageBy::Kader;
        const auto answer = coverage(*branch.book, query);
        for (const CoverageLine& line : answer->lines)
            if (line.row.key == kader.text())
                return line.row.acquired.value();
        return std::int64_t(0);
    };
    CHECK(acquiredBy(sulastri, "2017-08-31") == 1);
    CHECK(acquiredBy(agus, "2017-08-31") == 0);
    CHECK(acquiredBy(sulastri, "2017-09-01") == 0);
    CHECK(acquiredBy(agus, "2017-09-01") == 1);
}

TEST_CASE("an edit is undone by who made it, unless somebody saved in between")
{
    const Branch branch;
    const PersonId person = branch.enter(branch.prospect("Joko Prasetyo", "2016-10-01"));
    PersonFields fields = fieldsForEdit(branch.session, person).value();
    fields.address = "Jalan Contoh 12";
    const auto version = showPerson(branch.session, person)->version;
    REQUIRE(editPerson(branch.session, person, fields, version));
    CHECK(editPerson(branch.session, person, fields, version).error().code == "person_changed");
    REQUIRE(undoEdit(branch.session));
    CHECK(showPerson(branch.session, person)->fields.address.empty());
    CHECK(undoEdit(branch.session).error().code == "nothing_to_undo");
}

TEST_CASE("the list pages through everybody once, forwards and back")
{
    const Branch branch;
    for (int i = 0; i < 25; ++i)
        branch.enter(branch.prospect(("Orang " + std::to_string(i)).c_str(),
                                     i % 2 ? "2016-10-01" : "2016-10-02"));
    for (const PeopleSort sort : {PeopleSort::LastActivity, PeopleSort::Name, PeopleSort::Region}) {
        PeopleFilter filter;
        filter.office = branch.office;
        std::vector<PersonId> seen;
        std::string at;
        PeoplePage page;
        do {
            page = listPeople(branch.session, filter, sort, at, 10).value();
            CHECK(page.total == 25);
            for (const PersonRow& row : page.rows)
                seen.push_back(row.id);
            at = page.next;
        } while (!at.empty());
        REQUIRE(seen.size() == 25);
        CHECK(std::set<PersonId>(seen.begin(), seen.end()).size() == 25);
        const PeoplePage back = listPeople(branch.session, filter, sort, page.previous, 10).value();
        REQUIRE(back.rows.size() == 10);
        CHECK(back.rows.front().id == seen[10]);
        CHECK(back.rows.back().id == seen[19]);
    }
}

TEST_CASE("the list is searched by name, by the end of a NIK and by phone")
{
    const Branch branch;
    NewPerson entry = branch.prospect("H. Moh. Soetrisno", "2016-10-01");
    entry.fields.nik = "3578991208810093";
    entry.fields.phone = "0812 0000 2208";
    branch.enter(entry);
    branch.enter(branch.prospect("Joko 100%", "2016-10-01"));
    const auto found = [&](const char* text) {
        PeopleFilter filter;
        filter.text = text;
        return listPeople(branch.session, filter, PeopleSort::Name, "", 10)->total;
    };
    CHECK(found("sutrisno") == 1);
    CHECK(found("Muhammad Su") == 1);
    CHECK(found("0093") == 1);
    CHECK(found("0812 0000 2208") == 1);
    CHECK(found("9999") == 0);
    CHECK(found("%") == 0);
    CHECK(found("_oko") == 0);
    const auto hits = search(branch.session, "joko", 10, Language::Indonesian)->hits;
    CHECK(std::count_if(hits.begin(), hits.end(),
                        [](const SearchHit& hit) { return hit.kind == "person"; }) == 1);
}

TEST_CASE("somebody alike is shown with what agrees")
{
    const Branch branch;
    NewPerson entry = branch.prospect("Endang Lestari R.", "2016-10-01");
    entry.fields.birthDate = day("1981-08-21");
    branch.enter(entry);
    PersonFields typed;
    typed.name = "Endang Lestari";
    typed.birthDate = day("1981-08-21");
    const auto alike = similarPeople(branch.session, typed);
    REQUIRE(alike);
    REQUIRE(alike->size() == 1);
    CHECK(alike->front().sameBirthDate);
    CHECK_FALSE(alike->front().sameVillage);
}

TEST_CASE("the funnel counts who first reached a stage in the period, once")
{
    const Branch branch;
    const PersonId one = branch.enter(branch.prospect("Satu", "2016-10-01"));
    branch.move(one, Stage::Active, "2016-11-01");
    branch.move(one, Stage::Arrears, "2016-12-16");
    branch.move(one, Stage::Active, "2016-12-20");
    const PersonId two = branch.enter(branch.prospect("Dua", "2016-10-05"));
    branch.move(two, Stage::Refused, "2016-10-20", Reason::NoMoney);
    FunnelQuery query;
    query.office = branch.office;
    query.from = day("2016-10-01");
    query.to = day("2016-12-31");
    const auto answer = funnelOf(*branch.book, query);
    REQUIRE(answer);
    CHECK(answer->steps[0].heads.value() == 2);
    CHECK(answer->steps[1].heads.value() == 1);
    CHECK(answer->steps[4].heads.value() == 1);
    CHECK(answer->steps[4].ofFirst->text() == "50.00");
    REQUIRE(answer->lost.size() == 1);
    CHECK(answer->lost[0].reason == Reason::NoMoney);
    query.from = day("2016-12-01");
    CHECK(funnelOf(*branch.book, query)->steps[4].heads.isZero());
}
