#include "core/people/name_key.h"
#include "core/people/nik.h"
#include "core/people/person_rules.h"
#include "core/people/phone.h"

#include <catch2/catch.hpp>

using namespace penggerak;

namespace {

const Day today = *Day::parse("2016-11-02");

std::string refusedFor(const char* text)
{
    const auto nik = Nik::parse(text);
    return nik ? "" : nik.error().code;
}

} // namespace

TEST_CASE("a NIK says birth date, sex, place of issue and serial")
{
    const Nik nik = *Nik::parse("357899 520881 0093");
    CHECK(nik.birthDate(today)->iso() == "1981-08-12");
    CHECK(nik.sex() == Sex::Female);
    CHECK(nik.issuedIn().dotted() == "35.78.99");
    CHECK(nik.serial() == 93);
    CHECK(nik.masked() == "************0093");
}

TEST_CASE("a woman born on 2 November 1990 has day 42")
{
    const Nik nik = *Nik::parse("3578994211900001");
    CHECK(nik.sex() == Sex::Female);
    CHECK(nik.birthDate(today)->iso() == "1990-11-02");
}

TEST_CASE("the structure of a NIK is a hard rule")
{
    CHECK(refusedFor("357899520881009") == "nik_length");
    CHECK(refusedFor("35789952088100933") == "nik_length");
    CHECK(refusedFor("35789952O8810093") == "nik_characters");
    CHECK(refusedFor("3578993208810093") == "nik_day");
    CHECK(refusedFor("3578997208810093") == "nik_day");
    CHECK(refusedFor("3578990008810093") == "nik_day");
    CHECK(refusedFor("3578994008810093") == "nik_day"); // 40 is neither a man's day nor a woman's
    CHECK(refusedFor("3578991213810093") == "nik_month");
    CHECK(refusedFor("3578993102810093") == "nik_date");
    CHECK(refusedFor("3578992902810093") == "nik_date"); // 29 Feb of 1981 and 2081
    CHECK(refusedFor("3578992902840093") == "");         // 29 Feb 1984
    CHECK(refusedFor("3578995208810000") == "nik_serial");
    CHECK(refusedFor("3,57805E+15") == "nik_damaged");
    CHECK(refusedFor("3.57805E+15") == "nik_damaged");
    CHECK(refusedFor("") == "nik_length");
}

TEST_CASE("what the form says is compared with the NIK, the century aside")
{
    const Nik nik = *Nik::parse("3578995208810093");
    CHECK_FALSE(compare(nik, Day::parse("1981-08-12"), Sex::Female, today).any());
    CHECK(compare(nik, Day::parse("1981-08-21"), Sex::Female, today).birthDate);
    CHECK(compare(nik, Day::parse("1981-08-12"), Sex::Male, today).sex);
    CHECK_FALSE(compare(nik, std::nullopt, std::nullopt, today).any());
}

TEST_CASE("telephone numbers come in many forms and are kept in one")
{
    for (const char* text : {"0812 0000 2208", "812-0000-2208", "62 812 0000 2208",
                             "+62 812 0000 2208", "(0812) 0000.2208"})
        CHECK(Phone::parse(text)->reveal() == "+6281200002208");
    CHECK(Phone::parse("081200002208")->masked() == "0812 **** 2208");
    CHECK(Phone::parse("081200002208")->grouped() == "+62 812 0000 2208");
    CHECK(Phone::parse("0812x").error().code == "phone_characters");
    CHECK(Phone::parse("0812").error().code == "phone_length");
    CHECK(Phone::parse("+60 12 345 6789").error().code == "phone_prefix");
    CHECK(Phone::parse("00812000022").error().code == "phone_prefix");
}

TEST_CASE("names are compared without case, accents, titles and old spelling")
{
    CHECK(nameKey("H. Moh. Soetrisno") == nameKey("Muhamad Sutrisno"));
    CHECK(nameKey("Hj. Siti Djamilah") == "siti jamilah");
    CHECK(nameKey("TJOKRO") == "cokro");
    CHECK(nameKey("José Ma'ruf") == "jose maruf");
    CHECK(nameKey("  Nur   Hidayati, S.Pd ") == "nur hidayati");
    CHECK(nameKey("H.") == "h");
    CHECK(nameKey("...") == "");
}
