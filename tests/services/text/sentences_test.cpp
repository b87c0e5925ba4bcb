#include "services/text/catalogue.h"
#include "services/text/sentences.h"

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::services;

TEST_CASE("a refusal is told in the reader's language, with its values")
{
    const Error error = refusal("line_broken", "on")
                            .with("count", std::int64_t(1234))
                            .with("first", *Day::parse("2016-05-09"))
                            .with("last", *Day::parse("2016-11-02"));
    CHECK(
        sentence(error, Language::Indonesian) ==
        "Ada 1.234 gerakan sesudahnya (09 Mei 2016 sampai 02 Nov 2016) yang jadi tidak menyambung. "
        "Balikkan dan catat ulang semuanya dalam satu langkah, atau pakai tanggal lain.");
    CHECK(sentence(error, Language::English) ==
          "Later movements, 1,234 of them (09 May 2016 to 02 Nov 2016) would no longer join. "
          "Reverse and re-enter them in one step, or use another date.");
}

TEST_CASE("codes inside a refusal are told as words")
{
    const Error error =
        refusal("stage_not_allowed").with("from", "registered").with("to", "unreached");
    CHECK(sentence(error, Language::Indonesian)
              .find("Dari tahap Terdaftar tidak bisa langsung ke "
                    "Belum terjangkau.") == 0);
}

TEST_CASE("years are written without separators")
{
    const Error error = refusal("nik_date", "nik")
                            .with("day", std::int64_t(31))
                            .with("month", std::int64_t(2))
                            .with("year", std::int64_t(1981));
    CHECK(sentence(error, Language::English).find("(31-2-1981)") != std::string::npos);
}

TEST_CASE("what is optional is said only where it is known")
{
    CHECK(sentence(refusal("office_unknown").with("office", "Gresik"), Language::Indonesian)
              .find("Kantor Gresik tidak ada di buku.") == 0);
    CHECK(sentence(refusal("office_unknown"), Language::Indonesian)
              .find("Kantor tidak ada di buku.") == 0);
}

TEST_CASE("a value that is not there leaves a dash, and an unknown code shows itself")
{
    CHECK(sentence("date_future", {}, Language::English) ==
          "The date - lies in the future. Use today or an earlier date.");
    CHECK(sentence("no_such_code", {}, Language::English) == "no_such_code");
    CHECK_FALSE(hasSentence("no_such_code"));
    CHECK(hasSentence("nik_taken"));
}

TEST_CASE("numbers, rates and dates are written the language's way")
{
    CHECK(formatCount(0, Language::Indonesian) == "0");
    CHECK(formatCount(999, Language::Indonesian) == "999");
    CHECK(formatCount(1000, Language::Indonesian) == "1.000");
    CHECK(formatCount(1234567, Language::Indonesian) == "1.234.567");
    CHECK(formatCount(-1000, Language::English) == "-1,000");
    CHECK(formatCount(-100, Language::English) == "-100");
    CHECK(formatPercent("74.02", Language::Indonesian) == "74,02");
    CHECK(formatPercent("74.02", Language::English) == "74.02");
    CHECK(formatDay(*Day::parse("2016-08-02"), Language::Indonesian) == "02 Agu 2016");
    CHECK(formatDay(*Day::parse("2016-08-02"), Language::English) == "02 Aug 2016");
    CHECK(formatMonth(*Month::parse("2015-12"), Language::Indonesian) == "Des 2015");
}

TEST_CASE("the field's words stand for codes")
{
    CHECK(term("unreached", Language::Indonesian) == "Belum terjangkau");
    CHECK(term("of-which", Language::Indonesian) == "Di antaranya");
    CHECK(term("supervisor", Language::English) == "Supervisor");
    CHECK(term("something_new", Language::English) == "something_new");
}

TEST_CASE("a catalogue that cannot be read is refused")
{
    CHECK_THROWS(Catalogue("not json"));
    CHECK_THROWS(Catalogue(R"({"code": {"id": "hanya"}})"));
}
