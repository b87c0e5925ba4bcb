#include "core/partners/employer_size.h"
#include "core/partners/npp.h"
#include "core/partners/npwp.h"

#include <catch2/catch.hpp>

using namespace penggerak;

namespace {

template <class T>
std::string codeOf(const Result<T>& result)
{
    return result ? "" : result.error().code;
}

Day day(const char* iso)
{
    return *Day::parse(iso);
}

std::vector<SizeRule> twoLaws()
{
    return {{day("2008-07-04"),
             {Rupiah(50), Rupiah(500), Rupiah(10'000)},
             {Rupiah(300), Rupiah(2'500), Rupiah(50'000)},
             "lama"},
            {day("2021-02-02"),
             {Rupiah(1'000), Rupiah(5'000), Rupiah(10'000)},
             {Rupiah(2'000), Rupiah(15'000), Rupiah(50'000)},
             "baru"}};
}

} // namespace

TEST_CASE("an NPP is kept in upper case without blanks")
{
    CHECK(Npp::parse("17081342")->text() == "17081342");
    CHECK(Npp::parse(" jj 0012 ")->text() == "JJ0012");
    CHECK(codeOf(Npp::parse("")) == "npp_length");
    CHECK(codeOf(Npp::parse("123456789012345678901")) == "npp_length");
    CHECK(codeOf(Npp::parse("17081_342")) == "npp_characters");
    CHECK(codeOf(Npp::parse("---")) == "npp_characters");
}

TEST_CASE("an NPWP of fifteen digits has a check digit, and is the entity's of sixteen")
{
    const auto old = Npwp::parse("01.234.567.4-012.000");
    REQUIRE(old);
    CHECK(old->masked() == "01.234.567.4-012.000");
    CHECK(Npwp::parse("0012345674012000").value() == *old);
    CHECK(codeOf(Npwp::parse("01.234.567.5-012.000")) == "npwp_check");
    CHECK(codeOf(Npwp::parse("01.243.567.4-012.000")) == "npwp_check");
    CHECK(codeOf(Npwp::parse("0012345675012000")) == "npwp_check");
    CHECK(codeOf(Npwp::parse("01234567401200")) == "npwp_length");
    CHECK(codeOf(Npwp::parse("1,5E+14")) == "npwp_characters");
}

TEST_CASE("an NPWP of a person is his NIK, and is masked like one")
{
    const auto person = Npwp::parse("3578995208810093");
    REQUIRE(person);
    CHECK(person->isNik());
    CHECK(person->masked() == "************0093");
    CHECK(codeOf(Npwp::parse("3578993208810093")) == "npwp_person");
}

TEST_CASE("an employer's size follows the law of the day")
{
    const std::vector<SizeReading> readings{{day("2016-01-01"), {}, Rupiah(2'000), {}}};
    CHECK_FALSE(sizeOn(day("2015-12-31"), readings, twoLaws()));
    CHECK(sizeOn(day("2020-12-31"), readings, twoLaws())->size == EmployerSize::Small);
    CHECK(sizeOn(day("2021-02-02"), readings, twoLaws())->size == EmployerSize::Micro);
    CHECK(sizeOn(day("2021-02-02"), readings, twoLaws())->source == "baru");
}

TEST_CASE("sales count before capital, and both before what is stated")
{
    SizeReading reading{day("2022-01-01"), Rupiah(10'001), Rupiah(15'001), EmployerSize::Micro};
    CHECK(sizeOn(day("2022-01-01"), {reading}, twoLaws())->size == EmployerSize::Medium);
    CHECK(sizeOn(day("2022-01-01"), {reading}, twoLaws())->basis == SizeBasis::Sales);
    reading.sales.reset();
    CHECK(sizeOn(day("2022-01-01"), {reading}, twoLaws())->size == EmployerSize::Large);
    reading.capital.reset();
    CHECK(sizeOn(day("2022-01-01"), {reading}, twoLaws())->size == EmployerSize::Micro);
    CHECK(sizeOn(day("2022-01-01"), {reading}, twoLaws())->basis == SizeBasis::Stated);
}
