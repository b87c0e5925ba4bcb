#include "core/kader/readiness.h"
#include "core/kader/territory.h"

#include <catch2/catch.hpp>

using namespace penggerak;

namespace {

Day day(const char* iso)
{
    return Day::parse(iso).value();
}

KaderRules rules()
{
    return {
        day("2015-01-01"), 2, 3, 6, 30, {allDocumentKinds.begin(), allDocumentKinds.end()}, "uji"};
}

/// All four papers, the certificate until a day.
std::vector<Document> papers(std::optional<Day> certificateUntil)
{
    std::vector<Document> list;
    for (const DocumentKind kind : allDocumentKinds)
        list.push_back({kind, "1", {day("2016-01-01"), std::nullopt}});
    list.front().valid.until = certificateUntil;
    return list;
}

Territory place(const char* region, const char* rw, const char* rt)
{
    return {RegionCode::parse(region).value(), rw, rt, {day("2016-01-01"), day("2016-12-31")}};
}

} // namespace

TEST_CASE("a paper holds on its last day and blocks on the next, with its reason")
{
    const auto held = papers(day("2016-11-02"));
    CHECK(readinessOn(day("2016-11-02"), KaderStatus::Active, held, rules()).isReady());
    const Readiness after = readinessOn(day("2016-11-03"), KaderStatus::Active, held, rules());
    REQUIRE(after.missing.size() == 1);
    CHECK(after.missing.front() == ReadinessReason{"document_expired", std::nullopt,
                                                   DocumentKind::Certificate, day("2016-11-02")});
}

TEST_CASE("a paper that ends soon is spoken of, unless the next one follows it")
{
    auto held = papers(day("2016-11-20"));
    CHECK(readinessOn(day("2016-10-20"), KaderStatus::Active, held, rules()).soon.empty());
    const Readiness near = readinessOn(day("2016-10-21"), KaderStatus::Active, held, rules());
    REQUIRE(near.soon.size() == 1);
    CHECK(near.soon.front().code == "document_expires");
    held.push_back({DocumentKind::Certificate, "2", {day("2016-11-21"), std::nullopt}});
    CHECK(readinessOn(day("2016-10-21"), KaderStatus::Active, held, rules()).soon.empty());
}

TEST_CASE("what is missing and what begins later are told apart")
{
    const Readiness none = readinessOn(day("2016-11-02"), KaderStatus::Training, {}, rules());
    REQUIRE(none.missing.size() == 5);
    CHECK(none.missing[0].code == "kader_not_active");
    CHECK(none.missing[1].code == "certificate_missing");
    CHECK(none.missing[4].code == "id_card_missing");
    const std::vector<Document> later{
        {DocumentKind::Certificate, "1", {day("2016-12-01"), std::nullopt}}};
    CHECK(readinessOn(day("2016-11-02"), KaderStatus::Active, later, rules()).missing[0].code ==
          "document_not_yet");
}

TEST_CASE("inactivity counts whole months and judges by the rules of the day")
{
    CHECK(monthsWithout(day("2016-05-10"), day("2016-07-09")) == 1);
    CHECK(monthsWithout(day("2016-05-10"), day("2016-07-10")) == 2);
    CHECK(monthsWithout(day("2016-12-31"), day("2017-02-28")) == 2);
    CHECK(monthsWithout(day("2016-05-10"), day("2016-05-01")) == 0);
    CHECK(inactivityOf(1, rules()) == Inactivity::None);
    CHECK(inactivityOf(2, rules()) == Inactivity::Warning);
    CHECK(inactivityOf(3, rules()) == Inactivity::Deactivate);
    CHECK(isEarlyReentry(day("2016-01-31"), day("2016-07-30"), rules()));
    CHECK_FALSE(isEarlyReentry(day("2016-01-31"), day("2016-07-31"), rules()));
}

TEST_CASE("places overlap when one lies in the other on some day")
{
    CHECK(overlaps(place("3578081001", "", ""), place("3578081001", "005", "003")));
    CHECK(overlaps(place("357808", "", ""), place("3578081001", "005", "")));
    CHECK_FALSE(overlaps(place("3578081001", "005", ""), place("3578081001", "006", "")));
    CHECK_FALSE(overlaps(place("3578081001", "005", "001"), place("3578081001", "005", "002")));
    CHECK_FALSE(overlaps(place("3578081001", "", ""), place("3578081002", "", "")));
    Territory next = place("3578081001", "", "");
    next.held = {day("2017-01-01"), std::nullopt};
    CHECK_FALSE(overlaps(place("3578081001", "", ""), next));
}
