#include "services/activities/activities.h"
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

ActivityFields visit(const Branch& branch, const char* from = "2017-03-04")
{
    ActivityFields fields;
    fields.activity.kind = "door_to_door";
    fields.activity.name = "Dari rumah ke rumah";
    fields.activity.office = branch.office;
    fields.activity.from = day(from);
    fields.activity.to = day(from);
    fields.activity.place = "Balai RW";
    fields.theme = "BPU";
    fields.region = RegionCode::parse("35.78.08.1001");
    fields.rw = "5";
    fields.rt = "2";
    fields.cost = Rupiah(750'000);
    return fields;
}

} // namespace

TEST_CASE("an activity keeps what it was about, and is changed as a whole", "[activities]")
{
    const Branch branch;
    const ActivityId id = recordActivity(branch.session, visit(branch)).value();

    ActivityDetails shown = showActivity(branch.session, id).value();
    CHECK(shown.fields.rw == "005");
    CHECK(shown.fields.rt == "002");
    CHECK(shown.row.cost == Rupiah(750'000));
    CHECK_FALSE(shown.row.planned);

    ActivityFields later = shown.fields;
    later.activity.from = later.activity.to = day("2018-01-15");
    later.theme = "Pedagang pasar";
    REQUIRE(editActivity(branch.session, id, later));
    shown = showActivity(branch.session, id).value();
    CHECK(shown.row.planned);
    CHECK(shown.row.theme == "Pedagang pasar");
    CHECK(codeOf(recordAttending(branch.session, id,
                                 {{}, {}, {}, {}, {{"Dinas", {}, Heads(3)}}})) == "date_future");
    CHECK(branch.verified().empty());
}

TEST_CASE("what an activity cannot be is refused and leaves nothing", "[activities]")
{
    const Branch branch;
    const auto refused = [&](auto change) {
        ActivityFields fields = visit(branch);
        change(fields);
        return codeOf(recordActivity(branch.session, fields));
    };
    CHECK(refused([](ActivityFields& it) { it.activity.name = " "; }) == "name_missing");
    CHECK(refused([](ActivityFields& it) { it.activity.kind = "pesta"; }) ==
          "activity_kind_unknown");
    CHECK(refused([](ActivityFields& it) { it.activity.kind = "training"; }) ==
          "activity_is_training");
    CHECK(refused([](ActivityFields& it) { it.activity.to = day("2017-03-03"); }) == "date_order");
    CHECK(refused([](ActivityFields& it) { it.rt = "x"; }) == "rt_invalid");
    CHECK(refused([](ActivityFields& it) { it.region.reset(); }) == "territory_needs_village");
    CHECK(refused([](ActivityFields& it) { it.kader = KaderId(1); }) == "kader_unknown");
    CHECK(refused([](ActivityFields& it) { it.partner = BodyId(1); }) == "body_unknown");
    CHECK(refused([](ActivityFields& it) { it.cost = Rupiah(-1); }) == "cost_range");
    CHECK(listActivityRows(*branch.book, {}).value().empty());
}

TEST_CASE("people count once in an activity, by name and by institution", "[activities]")
{
    const Branch branch;
    const ActivityId id = recordActivity(branch.session, visit(branch)).value();
    const PersonId budi = branch.enter(branch.prospect("Budi Uji", "2017-03-01"));

    Attending attending;
    attending.people = {budi, budi};
    attending.others.resize(1);
    attending.others[0].name = "Siti Uji";
    attending.crowds = {{"Dinas Sosial", {}, Heads(12)}, {"Dinas Pasar", {}, Heads(8)}};
    REQUIRE(recordAttending(branch.session, id, attending));
    REQUIRE(recordAttending(branch.session, id, {{}, {}, {}, {}, {{"Dinas Pasar", {}, Heads(9)}}}));

    ActivityDetails shown = showActivity(branch.session, id).value();
    CHECK(shown.guests.size() == 2);
    REQUIRE(shown.crowds.size() == 2);
    CHECK(shown.crowds[1].heads == Heads(9));
    CHECK(shown.yield.reached == 23);

    REQUIRE(recordAttending(branch.session, id,
                            {{}, {}, {}, {budi}, {{"Dinas Sosial", {}, Heads(0)}}}));
    shown = showActivity(branch.session, id).value();
    CHECK(shown.guests.size() == 1);
    CHECK(shown.crowds.size() == 1);
    CHECK(codeOf(recordAttending(branch.session, id, {})) == "attending_nobody");
    CHECK(branch.verified().empty());
}

TEST_CASE("the yield is what people became from the activity on, each once", "[activities]")
{
    const Branch branch;
    const ActivityId id = recordActivity(branch.session, visit(branch)).value();
    const PersonId before =
        branch.enter(branch.prospect("Aktif Dulu", "2017-01-02", Stage::Active));
    NewPerson one = branch.prospect("Lewat Kegiatan", "2017-03-04");
    one.activity = id;
    const PersonId brought = branch.enter(one);
    one.fields.name = "Hanya Prospek";
    branch.enter(one);
    REQUIRE(recordAttending(branch.session, id, {{before, brought}, {}, {}, {}, {}}));
    branch.move(brought, Stage::Registered, "2017-04-01");
    branch.move(brought, Stage::Active, "2017-05-01");

    const ActivityYield all = activityYield(*branch.book, id, day("2017-12-31")).value();
    CHECK(all.named == 3);
    CHECK(all.prospects == 2);
    CHECK(all.registered == 1);
    CHECK(all.active == 1);
    const auto behind = [&](YieldStep step) {
        return yieldPeople(branch.session, id, step, 10).value();
    };
    CHECK(behind(YieldStep::Reached).size() == 3);
    CHECK_FALSE(behind(YieldStep::Reached).front().furthest); // "Aktif Dulu" came, no more
    CHECK(behind(YieldStep::Prospects).size() == 2);
    CHECK(behind(YieldStep::Registered).size() == 1);
    REQUIRE(behind(YieldStep::Active).size() == 1);
    CHECK(behind(YieldStep::Active).front().person == brought);
    CHECK(behind(YieldStep::Active).front().furthest == Stage::Active);
    const ActivityYield april = activityYield(*branch.book, id, day("2017-04-15")).value();
    CHECK(april.registered == 1);
    CHECK(april.active == 0);
}

TEST_CASE("goods are counted by whom they went to", "[activities]")
{
    const Branch branch;
    const ActivityId id = recordActivity(branch.session, visit(branch)).value();
    CHECK(recordGoods(branch.session, id, {"paket sembako", "Tagana", {}, 15}).value() == 1);
    CHECK(recordGoods(branch.session, id, {"paket sembako", "KPM", {}, 20}).value() == 2);
    CHECK(codeOf(recordGoods(branch.session, id, {" ", "KPM", {}, 2})) == "goods_missing");
    CHECK(codeOf(recordGoods(branch.session, id, {"payung", "KPM", {}, 0})) == "quantity_range");
    CHECK(listActivityRows(*branch.book, {}).value().front().goods == 35);
    REQUIRE(removeGoods(branch.session, id, 1));
    CHECK(codeOf(removeGoods(branch.session, id, 1)) == "row_unknown");
    CHECK(showActivity(branch.session, id).value().row.goods == 20);
}

TEST_CASE("an attached file comes out as it went in, within its limits", "[activities]")
{
    const Branch branch;
    const ActivityId id = recordActivity(branch.session, visit(branch)).value();
    const std::string pdf = std::string("%PDF-1.4 isi\0 dan lagi", 22);
    const ActivityFileId file = attachFile(branch.session, id, "daftar hadir.pdf", pdf).value();

    CHECK(openFile(branch.session, file).value() == pdf);
    CHECK(codeOf(attachFile(branch.session, id, "lagi.pdf", pdf)) == "file_twice");
    CHECK(codeOf(attachFile(branch.session, id, "a.exe", "MZ\x90")) == "file_kind");
    CHECK(codeOf(attachFile(branch.session, id, "a.pdf", "")) == "file_empty");
    CHECK(codeOf(attachFile(branch.session, id, "a.pdf",
                            "%PDF-" + std::string(std::size_t(largestActivityFile), 'x'))) ==
          "file_large");
    for (int i = 1; i < mostActivityFiles; ++i)
        REQUIRE(attachFile(branch.session, id, "b.pdf", pdf + std::to_string(i)));
    CHECK(codeOf(attachFile(branch.session, id, "c.pdf", pdf + "c")) == "files_many");
    CHECK(branch.verified().empty());

    REQUIRE(removeFile(branch.session, file));
    CHECK(codeOf(openFile(branch.session, file)) == "file_unknown");
}

TEST_CASE("the list of activities is found by kind, days and words", "[activities]")
{
    const Branch branch;
    REQUIRE(recordActivity(branch.session, visit(branch, "2017-03-04")));
    ActivityFields other = visit(branch, "2017-05-06");
    other.activity.name = "FGD dengan dinas";
    other.activity.kind = "discussion";
    REQUIRE(recordActivity(branch.session, other));
    const auto found = [&](const ActivityFilter& filter) {
        return listActivityRows(*branch.book, filter).value().size();
    };
    ActivityFilter filter;
    CHECK(found(filter) == 2);
    filter.kind = "discussion";
    CHECK(found(filter) == 1);
    filter = {};
    filter.to = day("2017-03-31");
    CHECK(found(filter) == 1);
    filter = {};
    filter.text = "fgd DIN";
    CHECK(found(filter) == 1);
    filter.text = "fgd pasar";
    CHECK(found(filter) == 0);
    other.kader =
        addKader(branch.session, {{}, "Sulastri Uji", {}, {}, "other", "", day("2017-01-02"), {}})
            .value();
    REQUIRE(recordActivity(branch.session, other));
    filter.text = "sulas";
    CHECK(found(filter) == 1);
}
