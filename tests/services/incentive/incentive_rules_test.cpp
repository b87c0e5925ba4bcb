#include "core/incentive/incentive.h"
#include "services/incentive/incentive_rules.h"

#include <catch2/catch.hpp>

using namespace penggerak;
using services::incentiveSchemes;

namespace {

const std::set<Programme> three{Programme::Jkk, Programme::Jkm, Programme::Jht};
const std::set<Programme> two{Programme::Jkk, Programme::Jkm};

Month month(const char* text)
{
    return *Month::parse(text);
}

struct Portfolio
{
    std::vector<AcquiredParticipant> acquired;
    std::vector<ConfirmedDues> dues;
};

/// So many new participants with three programmes, each with his first month of 36,800.
Portfolio newOnes(int count, const char* in)
{
    Portfolio portfolio;
    for (int each = 1; each <= count; ++each) {
        const std::string serial = std::to_string(10'000 + each).substr(1);
        portfolio.acquired.push_back({PersonId(each), Segment::Bpu,
                                      Nik::parse("357899010190" + serial).value(), false, three});
        portfolio.dues.push_back(
            {PersonId(each), Segment::Bpu, month(in), month(in), Rupiah(36'800)});
    }
    return portfolio;
}

KaderIncentive given(const Portfolio& portfolio, const char* in)
{
    const IncentiveScheme* const scheme = schemeOf(incentiveSchemes(), month(in));
    REQUIRE(scheme);
    return incentiveOf(*scheme, portfolio.acquired, portfolio.dues);
}

std::int64_t points(int ordinal, const char* in = "2024-06")
{
    const Month acquired = month(in).plus(1 - ordinal);
    const auto incentive =
        given({{}, {{PersonId(1), Segment::Bpu, month(in), acquired, Rupiah(100'000)}}}, in);
    return incentive.duesLines.front().points;
}

} // namespace

TEST_CASE("incentive of 2022: 30 new ones give 615,600, and their organisation 61,560")
{
    const KaderIncentive incentive = given(newOnes(30, "2022-05"), "2022-05");
    CHECK(incentive.acquisition == Rupiah(450'000));
    CHECK(incentive.dues == Rupiah(165'600));
    CHECK(incentive.toKader == Rupiah(615'600));
    CHECK(incentive.toOrganisation == Rupiah(61'560));
}

TEST_CASE("incentive of 2022: 50 give 1,026,000 and 100 give 2,052,000")
{
    CHECK(given(newOnes(50, "2022-05"), "2022-05").toKader == Rupiah(1'026'000));
    CHECK(given(newOnes(100, "2022-05"), "2022-05").toKader == Rupiah(2'052'000));
}

TEST_CASE("incentive of 2022: 24 give 132,480 of dues alone, 25 give 513,000")
{
    const KaderIncentive few = given(newOnes(24, "2022-05"), "2022-05");
    CHECK(few.toKader == Rupiah(132'480));
    CHECK(few.acquisition.isZero());
    CHECK(few.acquisitionLines.front().reason == IncentiveReason::BelowLeast);
    CHECK(given(newOnes(25, "2022-05"), "2022-05").toKader == Rupiah(513'000));
}

TEST_CASE("incentive of 2018: 50 give 574,200 after the office's tenth")
{
    const KaderIncentive incentive = given(newOnes(50, "2018-06"), "2018-06");
    CHECK(incentive.bonus == Rupiah(500'000));
    CHECK(incentive.dues == Rupiah(138'000));
    CHECK(incentive.toKader == Rupiah(574'200));
    CHECK(incentive.toOrganisation == Rupiah(63'800));
    CHECK(incentive.acquisitionLines.front().reason == IncentiveReason::InBonus);
    CHECK(given(newOnes(49, "2018-06"), "2018-06").acquisition.isZero());
}

TEST_CASE("one NIK that was in BPU before leaves 24, no acquisition part, and is named")
{
    Portfolio portfolio = newOnes(25, "2022-05");
    portfolio.acquired[6].before = true;
    const KaderIncentive incentive = given(portfolio, "2022-05");
    CHECK(incentive.newParticipants == 24);
    CHECK(incentive.acquisition.isZero());
    const AcquisitionLine& named = incentive.acquisitionLines[6];
    CHECK(named.reason == IncentiveReason::BeforeIn);
    CHECK(named.maskedNik == "************0007");
    CHECK(incentive.dues == Rupiah(138'000));
    // Under the scheme before, it counted.
    Portfolio old = newOnes(50, "2018-06");
    old.acquired[6].before = true;
    CHECK(given(old, "2018-06").newParticipants == 50);
}

TEST_CASE("months 1 to 24 give 15 %, 25 to 60 give 5 %, from 61 on nothing")
{
    CHECK(points(1) == 1'500);
    CHECK(points(24) == 1'500);
    CHECK(points(25) == 500);
    CHECK(points(60) == 500);
    CHECK(points(61) == 0);
}

TEST_CASE("a scheme of a later month leaves earlier months as they were")
{
    CHECK_FALSE(schemeOf(incentiveSchemes(), month("2018-01")));
    CHECK(schemeOf(incentiveSchemes(), month("2022-03"))->name == "2018");
    CHECK(schemeOf(incentiveSchemes(), month("2022-04"))->name == "2022");
    auto schemes = incentiveSchemes();
    schemes.push_back(schemes.back());
    schemes.back().from = month("2025-01");
    schemes.back().perHead.front().amount = Rupiah(20'000);
    const Portfolio before = newOnes(30, "2024-12");
    CHECK(incentiveOf(*schemeOf(schemes, month("2024-12")), before.acquired, before.dues)
              .acquisition == Rupiah(450'000));
    CHECK(incentiveOf(*schemeOf(schemes, month("2025-01")), before.acquired, before.dues)
              .acquisition == Rupiah(600'000));
}

TEST_CASE(
    "two programmes bring less, PU and people without NIK bring nothing, each with its reason")
{
    Portfolio portfolio = newOnes(27, "2023-01");
    portfolio.acquired[0].programmes = two;
    portfolio.acquired[1].segment = Segment::Pu;
    portfolio.acquired[2].nik.reset();
    const KaderIncentive incentive = given(portfolio, "2023-01");
    CHECK(incentive.newParticipants == 25);
    CHECK(incentive.acquisition == Rupiah(10'000 + 24 * 15'000));
    CHECK(incentive.acquisitionLines[1].reason == IncentiveReason::OtherSegment);
    CHECK(incentive.acquisitionLines[2].reason == IncentiveReason::NoNik);
}

TEST_CASE("PU in transition gives 7.5 % where it was acquired before April 2022")
{
    const auto pu = [](const char* acquired) {
        return given({{},
                      {{PersonId(1), Segment::Pu, month("2022-05"), month(acquired),
                        Rupiah(36'300)}}},
                     "2022-05")
            .dues;
    };
    CHECK(pu("2022-03") == Rupiah(2'723)); // 2,722.50, half up
    CHECK(pu("2022-04").isZero());
}
