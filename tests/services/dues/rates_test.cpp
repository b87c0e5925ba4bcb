#include "services/dues/rates.h"

#include <catch2/catch.hpp>

using namespace penggerak;
using services::duesRates;

namespace {

DuesQuestion ask(const char* month, std::int64_t income)
{
    DuesQuestion question;
    question.month = *Month::parse(month);
    question.income = Rupiah(income);
    return question;
}

std::int64_t due(const DuesQuestion& question)
{
    const auto dues = duesOf(duesRates(), question);
    REQUIRE(dues);
    return dues->due().value();
}

std::string refused(const DuesQuestion& question)
{
    const auto dues = duesOf(duesRates(), question);
    return dues ? std::string() : dues.error().code;
}

} // namespace

TEST_CASE("the least dues of BPU are 16,800 for two programmes and 36,800 for three")
{
    DuesQuestion question = ask("2018-06", 0);
    CHECK(due(question) == 16'800);
    question.programmes.insert(Programme::Jht);
    CHECK(due(question) == 36'800);
    question.income = Rupiah(50'000'000);
    CHECK(due(question) == 207'000 + 6'800 + 414'000);
}

TEST_CASE("a band begins at its lower bound, and gaps belong to the band below")
{
    CHECK(due(ask("2018-06", 1'099'999)) == 16'800);
    CHECK(due(ask("2018-06", 1'100'000)) == 18'800);
    CHECK(due(ask("2018-06", 2'950'000)) == 36'300);
    DuesQuestion reported = ask("2018-06", 3'000'000);
    reported.method = BaseMethod::Reported;
    CHECK(due(reported) == 30'000 + 6'800);
    reported.income = Rupiah(400'000);
    CHECK(due(reported) == 16'800);
}

TEST_CASE("reliefs hold in their months, for their sectors, and not where a region pays")
{
    CHECK(due(ask("2020-07", 0)) == 16'800);
    CHECK(due(ask("2020-08", 0)) == 100 + 68);
    CHECK(due(ask("2021-01", 0)) == 168);
    CHECK(due(ask("2021-02", 0)) == 16'800);
    DuesQuestion driver = ask("2026-01", 2'950'000);
    CHECK(due(driver) == 36'300);
    driver.sector = "transport";
    CHECK(due(driver) == 18'150);
    driver.programmes.insert(Programme::Jht);
    CHECK(due(driver) == 18'150 + 59'000);
    driver.payer = "apbd";
    CHECK(due(driver) == 36'300 + 59'000);
    CHECK(due(ask("2026-04", 0)) == 8'400);
    CHECK(due(ask("2026-12", 0)) == 8'400);
    CHECK(due(ask("2027-01", 0)) == 16'800);
}

TEST_CASE("months are worked out each by its own rates")
{
    const auto dues = duesOf(duesRates(), ask("2026-11", 0), 3);
    REQUIRE(dues);
    CHECK(dues->at(0).due().value() == 8'400);
    CHECK(dues->at(1).due().value() == 8'400);
    CHECK(dues->at(2).due().value() == 16'800);
    CHECK(dues->at(2).month.text() == "2027-01");
    CHECK(duesOf(duesRates(), ask("2026-11", 0), 13).error().code == "dues_months");
}

TEST_CASE("PU splits between employer and worker, and JP stops at its ceiling")
{
    DuesQuestion question = ask("2025-02", 12'000'000);
    question.segment = Segment::Pu;
    question.programmes = {Programme::Jkk, Programme::Jkm, Programme::Jht, Programme::Jp};
    const auto before = duesOf(duesRates(), question);
    REQUIRE(before);
    CHECK(before->lines[0].employer.value() == 28'800);
    CHECK(before->lines[1].employer.value() == 36'000);
    CHECK(before->lines[2].employer.value() == 444'000);
    CHECK(before->lines[2].worker.value() == 240'000);
    CHECK(before->lines[3].base.value() == 10'042'300);
    CHECK(before->lines[3].worker.value() == 100'423);
    question.month = question.month.next();
    CHECK(duesOf(duesRates(), question)->lines[3].base.value() == 10'547'400);
    question.risk = "5";
    CHECK(duesOf(duesRates(), question)->lines[0].employer.value() == 208'800);
}

TEST_CASE("what cannot be worked out is refused with its reason")
{
    CHECK(refused(ask("2015-06", 0)) == "dues_month");
    CHECK(refused(ask("2018-01", -1)) == "dues_income");
    CHECK(refused(ask("2018-01", 1'000'000'000'001)) == "dues_income");
    DuesQuestion question = ask("2018-01", 0);
    question.programmes = {Programme::Jkm, Programme::Jht};
    CHECK(refused(question) == "dues_pair");
    question.programmes = {Programme::Jkk, Programme::Jkm, Programme::Jp};
    CHECK(refused(question) == "dues_programme");
    question = ask("2018-01", 0);
    question.sector = "laut";
    CHECK(refused(question) == "dues_sector");
    question.sector = "other";
    question.payer = "negara";
    CHECK(refused(question) == "dues_payer");
    question.payer = "self";
    question.segment = Segment::Pu;
    question.risk = "6";
    CHECK(refused(question) == "dues_risk");
}
