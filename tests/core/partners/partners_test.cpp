#include "core/partners/agreement.h"
#include "core/partners/commitment.h"
#include "core/partners/company_name.h"
#include "core/partners/permit.h"

#include <catch2/catch.hpp>

using namespace penggerak;

TEST_CASE("a firm's name is compared without its legal form")
{
    CHECK(companyKey("PT. Maju Jaya, Tbk") == "maju jaya");
    CHECK(companyKey("CV Maju Jaya") == "maju jaya");
    CHECK(companyKey("PT") == "pt");
    CHECK(addressKey("Jl. Jend. Sudirman No. 12") == "jenderal sudirman 12");
    CHECK(likeness("maju jaya", "maju jaya") == 100);
    CHECK(likeness("maju jaya", "jaya maju") == 100);
    CHECK(likeness("maju jaya", "") == 0);
    CHECK(likeness("maju jaya", "sinar terang") < 30);
    CHECK(likeness("warung bu sri", "warung ibu sri") > 70);
}

TEST_CASE("an address weighs with the name, and its absence costs a tenth")
{
    const MatchRule rule{70, 60, 85, 50};
    CHECK(companyScore(rule, 100, 100, true) == 100);
    CHECK(companyScore(rule, 100, 0, true) == 70);
    CHECK(companyScore(rule, 100, 0, false) == 90);
}

TEST_CASE("a commitment of 1,600 is listed, registered and paying as far as its people are")
{
    const auto lines = commitmentFunnel(Heads(1'600), {{Stage::Unreached, Heads(1'300)},
                                                       {Stage::Prospect, Heads(100)},
                                                       {Stage::Registered, Heads(50)},
                                                       {Stage::Active, Heads(120)},
                                                       {Stage::Lapsed, Heads(10)},
                                                       {Stage::Refused, Heads(20)}});
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].heads == Heads(1'600));
    CHECK(lines[1].heads == Heads(300));
    CHECK(lines[2].heads == Heads(180));
    CHECK(lines[3].heads == Heads(120));
    CHECK(lines[1].ofCommitted->text() == "18.75");
    CHECK(lines[3].ofCommitted->text() == "7.50");
}

TEST_CASE("an agreement of a wadah runs a year at most since April 2022, three before")
{
    const auto on = [](const char* iso) { return *Day::parse(iso); };
    const std::vector<WadahRule> rules{{on("2018-02-01"), 3, 3, "lama"},
                                       {on("2022-04-01"), 5, 1, "baru"}};
    Agreement agreement;
    agreement.from = on("2022-04-01");
    agreement.until = on("2023-03-31");
    CHECK_FALSE(isTooLong(agreement, rules));
    agreement.until = on("2023-04-01");
    CHECK(isTooLong(agreement, rules));
    agreement.from = on("2020-04-02");
    CHECK_FALSE(isTooLong(agreement, rules));
    CHECK(wadahRuleOn(on("2022-04-01"), rules)->agents == 5);
    CHECK_FALSE(wadahRuleOn(on("2016-01-01"), rules));
    CHECK(stateOn(agreement, on("2023-04-01"), 60) == AgreementState::Ending);
    CHECK(stateOn(agreement, on("2023-04-02"), 60) == AgreementState::Over);
    CHECK(stateOn(agreement, on("2020-04-01"), 60) == AgreementState::Coming);
}

TEST_CASE("a dinas asks for membership before the permits that its rule names, while it holds")
{
    const auto on = [](const char* iso) { return *Day::parse(iso); };
    const BodyId dinas{1};
    EmployerPermit permit;
    permit.dinas = dinas;
    permit.permit = "Izin Usaha Pariwisata";
    permit.state = PermitState::Issued;
    permit.until = on("2018-12-31");
    const std::vector<PermitRule> rules{
        {PermitRuleId(1), dinas, "izin usaha  pariwisata", on("2017-11-16"), {}, "FGD"}};
    CHECK_FALSE(demandedBy(permit, rules, on("2017-11-15")));
    CHECK(demandedBy(permit, rules, on("2017-11-16")));
    permit.permit = "Izin Gangguan";
    CHECK_FALSE(demandedBy(permit, rules, on("2018-01-01")));
    CHECK(stateOn(permit, on("2018-12-31")) == PermitState::Issued);
    CHECK(stateOn(permit, on("2019-01-01")) == PermitState::Expired);
}
