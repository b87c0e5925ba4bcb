#include "services/merge/duplicates.h"
#include "services/merge/merge.h"
#include "services/pipeline/pipeline.h"
#include "tests/support/branch.h"
#include "tests/support/drawer.h"

#include <algorithm>
#include <map>

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

namespace {

Session as(const Branch& branch, Role role)
{
    NewUser user;
    user.login = std::string(code(role)) + "1";
    user.name = user.login;
    user.role = role;
    REQUIRE(addUser(branch.session, user));
    return login(*branch.book, user.login, "").value();
}

std::int64_t standing(const Branch& branch, Stage stage)
{
    PeopleFilter filter;
    filter.stage = stage;
    return listPeople(branch.session, filter, PeopleSort::Name, "", 10)->total;
}

MergeWritten merged(const Branch& branch, PersonId survivor, PersonId other,
                    const MergeChoice& choice = {})
{
    auto done = mergePersons(branch.session, survivor, other, choice);
    if (!done)
        FAIL("merge refused: " << done.error().code);
    return *done;
}

UnmergeReport parted(const Branch& branch, MergeId merge)
{
    auto done = unmergePersons(branch.session, merge);
    if (!done)
        FAIL("unmerge refused: " << done.error().code);
    return *done;
}

/// The human of N13 in two records.
struct Soetrisno
{
    explicit Soetrisno(const Branch& branch)
    {
        NewPerson entry = branch.prospect("H. Moh. Soetrisno", "2017-01-10", Stage::Active);
        entry.fields.birthDate = day("1960-04-05");
        entry.fields.region = RegionCode::parse("35.78.08.1001");
        entry.fields.rt = "3";
        entry.fields.rw = "5";
        entry.fields.nik = "3578990504600001";
        old = branch.enter(entry);
        entry.fields.name = "Muhamad Sutrisno";
        entry.fields.nik.clear();
        entry.fields.phone = "0812 0000 12345";
        entry.on = day("2017-02-20");
        entry.stage = Stage::Prospect;
        later = branch.enter(entry);
    }
    PersonId old;
    PersonId later;
};

} // namespace

TEST_CASE("N13: one human in two records is suggested with reasons, merged, and parted exactly")
{
    const Branch branch;
    branch.record(branch.figure(Segment::Bpu, Measure::Potential, 1000, "2016-12-31"));
    const Soetrisno human(branch);
    branch.move(human.later, Stage::Contacted, "2017-03-01");
    NewAction action;
    action.due = day("2018-01-05");
    REQUIRE(setAction(branch.session, human.later, action));

    const auto finds = findDuplicates(branch.session).value();
    const auto page = listDuplicates(branch.session, finds, "", 10).value();
    REQUIRE(page.total == 1);
    CHECK(page.rows[0].one.id == human.old);
    CHECK(page.rows[0].reasons == std::vector{LikeReason::SameName, LikeReason::SameBirthDate,
                                              LikeReason::SamePlace,
                                              LikeReason::SameNeighbourhood});

    const std::string before = branch.book->logicalDump();
    const Seq known = branch.book->lastSeq();
    const auto preview = previewMerge(branch.session, human.old, human.later, {});
    REQUIRE(preview);
    CHECK(branch.book->lastSeq() == known);
    CHECK(branch.book->logicalDump() == before);
    REQUIRE(preview->heads.size() == 1);
    CHECK(preview->heads[0].what == "returned");
    CHECK(preview->heads[0].stage == Stage::Contacted);
    CHECK(preview->heads[0].namedOn == day("2017-02-20"));
    CHECK(preview->heads[0].pool.stage == Stage::Unreached);
    CHECK(preview->heads[0].poolName == "Kantor Uji");
    CHECK(std::count_if(preview->rows.begin(), preview->rows.end(), [](const MergeRow& row) {
              return row.place == "movement" && row.what == "reversed";
          }) == 3);

    const MergeWritten merge = merged(branch, human.old, human.later);
    CHECK(standing(branch, Stage::Contacted) == 0);
    CHECK(branch.potential(Segment::Bpu, "2017-12-31") == 1000);
    CHECK(branch.acquired(Segment::Bpu, "2017-12-31") == 1);
    CHECK(branch.verified() == "");
    CHECK(showPerson(branch.session, human.old)->fields.phone == "0812 **** 2345");
    CHECK_FALSE(showPerson(branch.session, human.later));
    CHECK(search(branch.session, "sutrisno", 10, Language::English)->people == 1);
    CHECK(listDuplicates(branch.session, finds, "", 10)->rows.empty());
    CHECK(listActions(branch.session, human.old)->size() == 1);
    // As it was known before the merge.
    CoverageQuery query;
    query.office = branch.office;
    query.segment = Segment::Bpu;
    query.asOf = day("2017-12-31");
    query.knownAt = known;
    CHECK(coverage(*branch.book, query)->total.potential == Heads(1000));

    parted(branch, merge.id);
    CHECK(branch.verified() == "");
    CHECK(branch.book->logicalDump() == before);
    CHECK(standing(branch, Stage::Contacted) == 1);
    CHECK(listActions(branch.session, human.later)->size() == 1);
    CHECK(listMerges(branch.session, human.old)->front().undoneIn.has_value());
}

TEST_CASE("a merge changes the stage counts by exactly one, and the funnel with them")
{
    const Branch branch;
    branch.record(branch.figure(Segment::Bpu, Measure::Potential, 100, "2016-12-31"));
    const PersonId one = branch.enter(branch.prospect("Budi Uji", "2017-01-10", Stage::Registered));
    const PersonId two = branch.enter(branch.prospect("Budi Uji", "2017-01-12", Stage::Registered));
    CHECK(standing(branch, Stage::Registered) == 2);
    const MergeWritten merge = merged(branch, one, two);
    CHECK(standing(branch, Stage::Registered) == 1);
    CHECK(branch.potential(Segment::Bpu, "2017-06-30") == 100);
    parted(branch, merge.id);
    CHECK(standing(branch, Stage::Registered) == 2);
    CHECK(branch.potential(Segment::Bpu, "2017-06-30") == 100);
}

TEST_CASE("records in different segments join to one person with two heads")
{
    const Branch branch;
    const PersonId one = branch.enter(branch.prospect("Budi Uji", "2017-01-10"));
    NewPerson wage = branch.prospect("Budi Uji", "2017-02-10", Stage::Active);
    wage.segment = Segment::Pu;
    const PersonId two = branch.enter(wage);
    const std::string before = branch.book->logicalDump();
    const MergeWritten merge = merged(branch, one, two);
    CHECK(merge.done.heads.front().what == "joined");
    CHECK(showPerson(branch.session, one)->heads.size() == 2);
    CHECK(branch.total(Segment::Pu, "2017-12-31").acquired == Heads(1));
    CHECK(branch.verified() == "");
    parted(branch, merge.id);
    CHECK(branch.verified() == "");
    CHECK(branch.book->logicalDump() == before);
}

TEST_CASE("what came after a merge stays and is listed for decision")
{
    const Branch branch;
    branch.record(branch.figure(Segment::Bpu, Measure::Potential, 100, "2016-12-31"));
    const PersonId one = branch.enter(branch.prospect("Budi Uji", "2017-01-10"));
    const PersonId two = branch.enter(branch.prospect("Budhi Uji", "2017-01-12"));
    MergeChoice choice;
    choice.fromOther = {"name"};
    const MergeWritten merge = merged(branch, one, two, choice);
    CHECK(showPerson(branch.session, one)->fields.name == "Budhi Uji");
    branch.move(one, Stage::Informed, "2017-05-01");
    NewAction action;
    action.due = day("2018-01-05");
    REQUIRE(setAction(branch.session, one, action));
    const UnmergeReport report = parted(branch, merge.id);
    REQUIRE(report.kept.size() == 2);
    CHECK(report.kept[0].place == "movement");
    CHECK_FALSE(report.kept[0].withOther);
    CHECK(report.kept[0].to == Stage::Informed);
    CHECK(report.kept[1].place == "next_action.person");
    CHECK(showPerson(branch.session, one)->fields.name == "Budi Uji");
    CHECK(showPerson(branch.session, one)->heads[0].cell.stage == Stage::Informed);
    CHECK(showPerson(branch.session, two)->heads[0].cell.stage == Stage::Prospect);
    CHECK(branch.verified() == "");
}

TEST_CASE("the other record's history may be kept, and goes with its head")
{
    const Branch branch;
    branch.record(branch.figure(Segment::Bpu, Measure::Potential, 100, "2016-12-31"));
    const PersonId one = branch.enter(branch.prospect("Budi Uji", "2017-01-10"));
    const PersonId two = branch.enter(branch.prospect("Budi Uji", "2017-01-12", Stage::Active));
    const std::string before = branch.book->logicalDump();
    MergeChoice choice;
    choice.headsFromOther = {Segment::Bpu};
    MergeWritten merge = merged(branch, one, two, choice);
    CHECK(showPerson(branch.session, one)->heads[0].cell.stage == Stage::Active);
    parted(branch, merge.id);
    CHECK(branch.book->logicalDump() == before);
    merge = merged(branch, one, two, choice);
    branch.move(one, Stage::Arrears, "2017-06-16");
    const UnmergeReport report = parted(branch, merge.id);
    REQUIRE(report.kept.size() == 1);
    CHECK(report.kept[0].withOther);
    CHECK(showPerson(branch.session, one)->heads[0].cell.stage == Stage::Prospect);
    CHECK(showPerson(branch.session, two)->heads[0].cell.stage == Stage::Arrears);
    CHECK(branch.verified() == "");
}

TEST_CASE("two different NIK are merged by a supervisor only")
{
    const Branch branch;
    NewPerson entry = branch.prospect("Budi Uji", "2017-01-10");
    entry.fields.nik = "3578990504600001";
    const PersonId one = branch.enter(entry);
    entry.fields.nik = "3578990504600002";
    const PersonId two = branch.enter(entry);
    const Session staff = as(branch, Role::Staff);
    const Session supervisor = as(branch, Role::Supervisor);
    CHECK(mergePersons(staff, one, two, {}).error().code == "merge_two_nik");
    CHECK(mergePersons(staff, one, one, {}).error().code == "merge_same");
    const auto done = mergePersons(supervisor, one, two, {});
    REQUIRE(done);
    CHECK(done->done.twoNik);
    CHECK(unmergePersons(staff, done->id));
    CHECK(unmergePersons(staff, done->id).error().code == "merge_undone");
    CHECK(branch.verified() == "");
}

TEST_CASE("merges of one survivor are taken back the newest first")
{
    const Branch branch;
    const PersonId one = branch.enter(branch.prospect("Budi Uji", "2017-01-10"));
    const PersonId two = branch.enter(branch.prospect("Budi Uji", "2017-01-12"));
    const PersonId three = branch.enter(branch.prospect("Budi Uji", "2017-01-14"));
    const std::string before = branch.book->logicalDump();
    const MergeWritten first = merged(branch, one, two);
    const MergeWritten second = merged(branch, three, one);
    CHECK(unmergePersons(branch.session, first.id).error().code == "unmerge_later_first");
    parted(branch, second.id);
    parted(branch, first.id);
    CHECK(branch.book->logicalDump() == before);
}

TEST_CASE("a kader follows his person, and two who were told apart are not shown again")
{
    const Branch branch;
    const Soetrisno human(branch);
    Kader kader;
    kader.name = "Kader Sutrisno";
    kader.type = "perisai";
    kader.person = human.later;
    kader.since = day("2017-03-01");
    REQUIRE(addKader(branch.session, kader));
    const MergeWritten merge = merged(branch, human.old, human.later);
    CHECK(listKader(*branch.book).front().person == human.old);
    parted(branch, merge.id);
    CHECK(listKader(*branch.book).front().person == human.later);
    REQUIRE(markNotSame(branch.session, human.later, human.old));
    auto finds = findDuplicates(branch.session).value();
    CHECK(listDuplicates(branch.session, finds, "", 10)->total == 0);
    REQUIRE(unmarkNotSame(branch.session, human.old, human.later));
    finds = findDuplicates(branch.session).value();
    CHECK(listDuplicates(branch.session, finds, "", 10)->total == 1);
}

TEST_CASE("random merges leave a sound book, and parting them leaves what was before")
{
    for (unsigned seed = 1; seed <= 8; ++seed) {
        Drawer drawer(seed, Drawer::Range::WithKaderAndBothSegments);
        for (int i = 0; i < 60; ++i)
            drawer.step();
        std::mt19937 random(seed);
        PeopleFilter everybody;
        everybody.segment.reset();
        std::vector<std::pair<MergeId, std::string>> standing;
        for (int i = 0; i < 6; ++i) {
            const auto rows =
                listPeople(drawer.branch.session, everybody, PeopleSort::Name, "", 200)->rows;
            if (rows.size() < 2)
                break;
            const PersonId one = rows[random() % rows.size()].id;
            const PersonId two = rows[random() % rows.size()].id;
            if (one == two)
                continue;
            MergeChoice choice;
            if (random() % 2 == 0)
                choice.headsFromOther = {Segment::Bpu};
            const std::string before = drawer.branch.book->logicalDump();
            const auto done = mergePersons(drawer.branch.session, one, two, choice);
            INFO("seed " << seed << ", merge " << i);
            if (!done)
                FAIL(done.error().code);
            standing.emplace_back(done->id, before);
            CHECK(drawer.branch.verified() == "");
        }
        CHECK(standing.size() > 2);
        for (auto merge = standing.rbegin(); merge != standing.rend(); ++merge) {
            INFO("seed " << seed << ", merge " << (standing.rend() - merge));
            const auto done = unmergePersons(drawer.branch.session, merge->first);
            if (!done)
                FAIL(done.error().code);
            CHECK(drawer.branch.book->logicalDump() == merge->second);
        }
        CHECK(drawer.branch.verified() == "");
    }
}
