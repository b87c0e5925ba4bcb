#include "services/merge/merge.h"
#include "services/pipeline/pipeline.h"
#include "services/quality/quality.h"
#include "tests/support/branch.h"

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

namespace {

std::int64_t count(const Branch& branch, const std::string& kind)
{
    const auto counts = qualityCounts(branch.session).value();
    for (const QualityCount& one : counts)
        if (one.kind == kind)
            return one.count;
    return -1;
}

std::vector<std::string> names(const Branch& branch, const std::string& kind)
{
    std::vector<std::string> list;
    std::string at;
    do {
        const auto page = listQuality(branch.session, kind, std::nullopt, at, 2).value();
        for (const QualityRow& row : page.rows)
            list.push_back(row.person ? row.person->name : std::to_string(row.heads));
        at = page.next;
    } while (!at.empty());
    return list;
}

} // namespace

TEST_CASE("N12: a NIK is a hard rule in its structure and a hint in what it says")
{
    const Branch branch;
    NewPerson entry = branch.prospect("Endang Lestari", "2017-01-10");
    entry.fields.nik = "3578994211900001";
    entry.fields.birthDate = day("1990-11-02");
    entry.fields.sex = Sex::Female;
    entry.fields.phone = "0812 0000 12345";
    CHECK(addPerson(branch.session, entry)->warnings.empty());
    entry.fields.nik = "3578994211900002";
    entry.fields.birthDate = day("1990-11-03");
    CHECK(addPerson(branch.session, entry).error().code == "nik_reason_missing");
    entry.fields.nikReason = "as_on_card";
    CHECK(addPerson(branch.session, entry)->warnings.front().code == "nik_birth_differs");
    // Settled with its reason, so no hint is left of it.
    CHECK(count(branch, "nik_differs") == 0);
    // An import could not ask.
    entry.fields.nik = "3578994211900003";
    entry.fields.nikReason = nikReasonOfImport;
    const PersonId imported = branch.enter(entry);
    CHECK(count(branch, "nik_differs") == 1);
    const auto page = listQuality(branch.session, "nik_differs", std::nullopt, "", 10).value();
    REQUIRE(page.rows.size() == 1);
    CHECK(page.rows[0].details == std::vector<std::string>{"nik_birth_differs"});
    CHECK(page.rows[0].person->maskedNik == "************0003");
    CHECK(settleQuality(branch.session, imported, "nik_differs", "").error().code ==
          "reason_missing");
    REQUIRE(settleQuality(branch.session, imported, "nik_differs", "as_on_card"));
    CHECK(count(branch, "nik_differs") == 0);
    CHECK(showPerson(branch.session, imported)->fields.nikReason == "as_on_card");
    entry.fields.nik = "357899421190000";
    CHECK(addPerson(branch.session, entry).error().code == "nik_length");
    entry.fields.nik = "3,57805E+15";
    CHECK(addPerson(branch.session, entry).error().code == "nik_damaged");
}

TEST_CASE("each kind of hint is counted, listed page by page, and settled with a reason")
{
    const Branch branch;
    for (const char* name : {"Satu Uji", "Dua Uji", "Tiga Uji"})
        branch.enter(branch.prospect(name, "2017-12-01"));
    CHECK(count(branch, "phone_missing") == 3);
    CHECK(names(branch, "phone_missing") ==
          std::vector<std::string>{"Satu Uji", "Dua Uji", "Tiga Uji"});
    const PersonId stale = branch.enter(branch.prospect("Lama Uji", "2017-01-10"));
    CHECK(names(branch, "stale_stage") == std::vector<std::string>{"Lama Uji"});
    REQUIRE(settleQuality(branch.session, stale, "phone_missing", "no_phone"));
    REQUIRE(settleQuality(branch.session, stale, "stale_stage", "still_waiting"));
    CHECK(count(branch, "phone_missing") == 3);
    CHECK(count(branch, "stale_stage") == 0);
    CHECK(settleQuality(branch.session, stale, "other", "no_phone").error().code == "quality_kind");
    CHECK(branch.verified() == "");
}

TEST_CASE("a settled stale stage comes back, and nobody is reminded of whom not to contact")
{
    const Branch branch(day("2017-12-31"));
    const PersonId person = branch.enter(branch.prospect("Lama Uji", "2017-01-10"));
    REQUIRE(settleQuality(branch.session, person, "stale_stage", "asked_later"));
    CHECK(count(branch, "stale_stage") == 0);
    REQUIRE(branch.book->moveToday(day("2018-04-01")));
    CHECK(count(branch, "stale_stage") == 1);
    REQUIRE(setQuiet(branch.session, person, true, "tidak mau"));
    CHECK(count(branch, "stale_stage") == 0);
}

TEST_CASE("a region outside the office's territory is a hint")
{
    const Branch branch;
    NewOffice office;
    office.name = "Kantor Gubeng";
    office.territory = {RegionCode::parse("35.78.08").value()};
    const OfficeId second = addOffice(branch.session, office).value();
    NewPerson entry = branch.prospect("Dalam Uji", "2017-12-01");
    entry.office = second;
    entry.fields.region = RegionCode::parse("35.78.08.1001");
    branch.enter(entry);
    entry.fields.name = "Luar Uji";
    entry.fields.region = RegionCode::parse("35.78.10.1001");
    branch.enter(entry);
    CHECK(names(branch, "outside_territory") == std::vector<std::string>{"Luar Uji"});
    CHECK(listQuality(branch.session, "outside_territory", branch.office, "", 10)->rows.empty());
}

TEST_CASE("heads that came from outside for want of others are in the queue")
{
    const Branch branch;
    branch.record(branch.figure(Segment::Bpu, Measure::Potential, 2, "2016-12-31"));
    const PersonId one = branch.enter(branch.prospect("Budi Uji", "2017-07-10"));
    const PersonId two = branch.enter(branch.prospect("Budi Uji", "2017-07-12"));
    const auto merge = mergePersons(branch.session, one, two, {});
    REQUIRE(merge);
    CHECK(count(branch, "from_outside") == 0);
    // The head that went back is somebody else's by the time that the records are parted.
    branch.enter(branch.prospect("Cici Uji", "2017-07-14"));
    REQUIRE(unmergePersons(branch.session, merge->id));
    CHECK(count(branch, "from_outside") == 1);
    CHECK(names(branch, "from_outside") == std::vector<std::string>{"1"});
    CHECK(branch.verified() == "");
}
