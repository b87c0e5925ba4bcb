#include "services/outreach/outreach.h"
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

} // namespace

TEST_CASE("a body stands inside another, under a name of its own")
{
    const Branch branch;
    const Body outer{{}, services::BodyKind::Group, "Non-ASN", branch.office,
                     {}, day("2016-01-01")};
    const BodyId id = addBody(branch.session, outer).value();
    const Body inner{{}, services::BodyKind::Group, "GTT", branch.office, id, day("2016-01-01")};
    REQUIRE(addBody(branch.session, inner));
    CHECK(codeOf(addBody(branch.session, inner)) == "name_taken");
    CHECK(codeOf(addBody(branch.session,
                         {{}, services::BodyKind::Group, "", {}, {}, day("2016-01-01")})) ==
          "name_missing");
    CHECK(codeOf(addBody(branch.session,
                         {{}, services::BodyKind::Group, "X", {}, BodyId(3), day("2016-01-01")})) ==
          "body_unknown");
    CHECK(
        codeOf(addBody(branch.session,
                       {{}, services::BodyKind::Group, "X", OfficeId(3), {}, day("2016-01-01")})) ==
        "office_unknown");
    const auto bodies = listBodies(*branch.book);
    REQUIRE(bodies.size() == 2);
    CHECK(bodies.front().name == "GTT");
    CHECK(bodies.front().parent == id);
    CHECK(bodies.front().kind == services::BodyKind::Group);
    CHECK(bodies.front().since == day("2016-01-01"));
}

TEST_CASE("a kader has a type of the list and days in order")
{
    const Branch branch;
    Kader kader;
    kader.name = "Bu Uji";
    kader.type = "perisai";
    kader.origin = "Kotaku";
    kader.since = day("2016-05-01");
    kader.until = day("2017-05-01");
    REQUIRE(addKader(branch.session, kader));
    CHECK(codeOf(addKader(branch.session, kader)) == "name_taken");
    kader.name = "Pak Uji";
    kader.until = day("2016-04-30");
    CHECK(codeOf(addKader(branch.session, kader)) == "date_order");
    kader.until.reset();
    kader.type = "agen";
    CHECK(codeOf(addKader(branch.session, kader)) == "kader_type_unknown");
    const auto all = listKader(*branch.book);
    REQUIRE(all.size() == 1);
    CHECK(all.front().until == day("2017-05-01"));
    CHECK(all.front().origin == "Kotaku");
}

TEST_CASE("activities are listed newest first")
{
    const Branch branch;
    const auto activity = [&](const char* name, const char* from, const char* to) {
        return Activity{{}, "training", name, branch.office, day(from), day(to), "Hotel", "", ""};
    };
    REQUIRE(addActivity(branch.session, activity("Pelatihan lama", "2016-01-01", "2016-01-02")));
    REQUIRE(addActivity(branch.session, activity("Pelatihan baru", "2016-11-02", "2016-11-03")));
    CHECK(codeOf(addActivity(branch.session, activity("Terbalik", "2016-11-03", "2016-11-02"))) ==
          "date_order");
    Activity other = activity("Lain", "2016-11-03", "2016-11-03");
    other.kind = "pesta";
    CHECK(codeOf(addActivity(branch.session, other)) == "activity_kind_unknown");
    const auto all = listActivities(*branch.book);
    REQUIRE(all.size() == 2);
    CHECK(all.front().name == "Pelatihan baru");
    CHECK(all.front().to == day("2016-11-03"));
}
