#include "services/activities/activities.h"
#include "services/benefits/benefit_rules.h"
#include "services/benefits/benefits.h"
#include "services/benefits/simulation.h"
#include "tests/support/branch.h"

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

namespace {

const RegionCode gubeng = RegionCode::parse("35.78.08").value();
const RegionCode airlangga = RegionCode::parse("35.78.08.1001").value();

template <class T>
std::string codeOf(const Result<T>& result)
{
    return result ? "" : result.error().code;
}

BenefitFields death(const char* on = "2017-12-01")
{
    BenefitFields fields;
    fields.amount = Rupiah(24'000'000);
    fields.on = day(on);
    fields.region = airlangga;
    fields.participant = "Slamet Uji";
    fields.heirs = 2;
    return fields;
}

BodyId group(const Branch& branch, const char* name)
{
    Body body;
    body.name = name;
    body.office = branch.office;
    body.since = day("2017-01-01");
    return addBody(branch.session, body).value();
}

} // namespace

TEST_CASE("the death benefit is 24 million until 1 December 2019 and 42 million after",
          "[benefits]")
{
    CHECK(ruledAmount(BenefitKind::Death, day("2018-05-31")) == Rupiah(24'000'000));
    CHECK(ruledAmount(BenefitKind::Death, day("2019-12-01")) == Rupiah(24'000'000));
    CHECK(ruledAmount(BenefitKind::Death, day("2019-12-02")) == Rupiah(42'000'000));
    CHECK_FALSE(ruledAmount(BenefitKind::Treatment, day("2019-12-02")));
    CHECK(benefitRules(day("2018-05-31")).children == 1);
    CHECK(benefitRules(day("2025-01-01")).scholarship == Rupiah(174'000'000));
    CHECK(benefitSources(day("2018-05-31"), {Programme::Jht}) ==
          std::vector<std::string>{"PP 46/2015 (M)"});
}

TEST_CASE("names on a paper that is handed out are initials", "[benefits]")
{
    CHECK(initialsOf("Slamet Widodo Utomo") == "S. W. U.");
    CHECK(initialsOf("  Moch. Taufan ") == "M. T.");
    CHECK(initialsOf("Élise") == "É.");
    CHECK(initialsOf(" . ").empty());
}

TEST_CASE("a benefit is found where it helped", "[benefits]")
{
    const Branch branch;
    BenefitFields fields = death();
    fields.body = group(branch, "Tagana uji");
    const BenefitId id = addBenefit(branch.session, fields).value();
    const auto found = [&](const BenefitFilter& filter) {
        return listBenefits(branch.session, filter).value().size();
    };
    CHECK(found({}) == 1);
    CHECK(found({gubeng, {}, {}, {}, {}}) == 1);
    CHECK(found({RegionCode::parse("35.78.02"), {}, {}, {}, {}}) == 0);
    CHECK(found({{}, fields.body, {}, {}, {}}) == 1);
    CHECK(found({{}, group(branch, "Lain"), {}, {}, {}}) == 0);
    CHECK(found({{}, {}, {}, day("2017-12-01"), day("2017-12-01")}) == 1);
    CHECK(found({{}, {}, {}, day("2017-12-02"), {}}) == 0);
    CHECK(found({{}, {}, {}, {}, day("2017-11-30")}) == 0);
    const Benefit shown = showBenefit(branch.session, id).value();
    CHECK(shown.name == "Slamet Uji");
    CHECK(shown.body == "Tagana uji");
    CHECK(shown.fields.heirs == 2);
    CHECK(branch.verified().empty());

    REQUIRE(removeBenefit(branch.session, id));
    CHECK(codeOf(showBenefit(branch.session, id)) == "benefit_unknown");
    CHECK(codeOf(removeBenefit(branch.session, id)) == "benefit_unknown");
}

TEST_CASE("somebody of the book has his name from there, and several have none", "[benefits]")
{
    const Branch branch;
    BenefitFields fields = death();
    fields.person = branch.enter(branch.prospect("Budi Uji", "2017-03-01"));
    CHECK(showBenefit(branch.session, addBenefit(branch.session, fields).value()).value().name ==
          "Budi Uji");

    BenefitFields several = death();
    several.participant.clear();
    several.heirs.reset();
    several.participants = 3;
    const Benefit shown =
        showBenefit(branch.session, addBenefit(branch.session, several).value()).value();
    CHECK(shown.total() == Rupiah(72'000'000));
    CHECK_FALSE(shown.fields.heirs);
}

TEST_CASE("an amount that is not that of its day is asked for a reason", "[benefits]")
{
    const Branch branch;
    BenefitFields fields = death();
    fields.amount = Rupiah(42'000'000);
    const auto refused = addBenefit(branch.session, fields);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "benefit_differs");
    CHECK(refused.error().field == "reason");
    CHECK(listBenefits(branch.session, {}).value().empty());
    fields.reason = "Termasuk santunan berkala";
    CHECK(addBenefit(branch.session, fields));
    BenefitFields treatment = death();
    treatment.kind = BenefitKind::Treatment;
    treatment.amount = Rupiah(1'250'000);
    CHECK(addBenefit(branch.session, treatment));
}

TEST_CASE("what a benefit cannot be is refused and leaves nothing", "[benefits]")
{
    const Branch branch;
    const auto refused = [&](auto change) {
        BenefitFields fields = death();
        change(fields);
        return codeOf(addBenefit(branch.session, fields));
    };
    CHECK(refused([](BenefitFields& it) { it.on = day("2018-01-01"); }) == "date_future");
    CHECK(refused([](BenefitFields& it) { it.amount = Rupiah(0); }) == "amount_missing");
    CHECK(refused([](BenefitFields& it) { it.amount = Rupiah(-1); }) == "amount_negative");
    CHECK(refused([](BenefitFields& it) { it.amount = Rupiah(1'000'000'000'001); }) ==
          "amount_too_large");
    CHECK(refused([](BenefitFields& it) { it.participants = 0; }) == "benefit_participants");
    CHECK(refused([](BenefitFields& it) { it.participants = 2; }) == "benefit_many_named");
    CHECK(refused([](BenefitFields& it) { it.heirs = -1; }) == "benefit_heirs");
    CHECK(refused([](BenefitFields& it) { it.person = PersonId(1); }) == "person_unknown");
    CHECK(refused([](BenefitFields& it) { it.region.reset(); }) == "benefit_nowhere");
    CHECK(refused([](BenefitFields& it) { it.region = RegionCode::parse("99.99"); }) ==
          "region_unknown");
    CHECK(refused([](BenefitFields& it) { it.body = BodyId(1); }) == "body_unknown");
    CHECK(refused([](BenefitFields& it) { it.activity = ActivityId(1); }) == "activity_unknown");
    CHECK(listBenefits(branch.session, {}).value().empty());
}

TEST_CASE("the sheet of an activity knows what its partner and its region received", "[benefits]")
{
    const Branch branch;
    ActivityFields activity;
    activity.activity.kind = "socialisation";
    activity.activity.name = "Sosialisasi uji";
    activity.activity.office = branch.office;
    activity.activity.from = activity.activity.to = day("2017-12-20");
    activity.region = gubeng;
    activity.partner = group(branch, "Paguyuban uji");
    const ActivityId id = recordActivity(branch.session, activity).value();
    const auto add = [&](auto where) {
        BenefitFields fields = death();
        fields.region.reset();
        where(fields);
        REQUIRE(addBenefit(branch.session, fields));
    };
    add([](BenefitFields& it) { it.region = airlangga; });
    add([&](BenefitFields& it) { it.body = activity.partner; });
    add([&](BenefitFields& it) { it.activity = id; });
    add([](BenefitFields& it) { it.region = RegionCode::parse("35.78.02"); });

    const auto facts = outreachFacts(branch.session, {{}, {}, id});
    REQUIRE(facts);
    CHECK(facts->benefits.size() == 3);
    CHECK(facts->place == "Sosialisasi uji");
    CHECK(outreachFacts(branch.session, {gubeng, {}, {}}).value().benefits.size() == 1);
    CHECK(outreachFacts(branch.session, {{}, activity.partner, {}}).value().benefits.size() == 1);
    CHECK(codeOf(outreachFacts(branch.session, {})) == "benefit_nowhere");
}

TEST_CASE("a simulation names its person and asks each month for its own rate", "[benefits]")
{
    const Branch branch;
    const PersonId budi = branch.enter(branch.prospect("Budi Uji", "2017-03-01"));
    DuesQuestion question;
    question.month = Month::of(day("2017-12-01"));
    question.income = Rupiah(1'000'000);
    const auto simulation = simulateDues(branch.session, budi, question, 2);
    REQUIRE(simulation);
    CHECK(simulation->name == "Budi Uji");
    REQUIRE(simulation->months.size() == 2);
    CHECK(simulation->months.front().due() == Rupiah(16'800));
    CHECK(codeOf(simulateDues(branch.session, PersonId(1), question, 1)) == "person_unknown");
    CHECK(codeOf(simulateDues(branch.session, {}, question, 13)) == "dues_months");
    question.programmes = {Programme::Jht};
    CHECK(codeOf(simulateDues(branch.session, {}, question, 1)) == "dues_pair");
    question.programmes.clear();
    CHECK(codeOf(simulateDues(branch.session, {}, question, 1)) == "dues_pair");
}
