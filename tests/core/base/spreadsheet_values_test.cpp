#include "core/base/spreadsheet_values.h"

#include <catch2/catch.hpp>

#include <string>

using namespace penggerak;

namespace {

std::string day(std::string_view text)
{
    const auto result = parseDay(text);
    return result ? result->iso() : result.error().code;
}

std::string count(std::string_view text, NumberHand hand = NumberHand::Person)
{
    const auto result = parseCount(text, hand);
    return result ? std::to_string(*result) : result.error().code;
}

std::string rupiah(std::string_view text, NumberHand hand = NumberHand::Person)
{
    const auto result = parseRupiah(text, hand);
    return result ? std::to_string(result->value()) : result.error().code;
}

} // namespace

TEST_CASE("a date is read day first")
{
    for (const char* text :
         {"2/11/1990", "02-11-1990", "02.11.1990", "2 11 1990", " 2 / 11 / 1990 ", "1990-11-02",
          "1990/11/2", "2 Nov 1990", "2-Nop-1990", "02 NOVEMBER 1990", "2 nopember 1990",
          "November 2, 1990", "02/11/1990 00:00:00", "1990-11-02T07:30:00.000Z",
          "2\xC2\xA0Nov\xC2\xA0"
          "1990"})
        CHECK(day(text) == "1990-11-02");
}

TEST_CASE("months are read in both languages")
{
    CHECK(day("17 Agustus 1945") == "1945-08-17");
    CHECK(day("17 Agt 1945") == "1945-08-17");
    CHECK(day("1 Mei 1970") == "1970-05-01");
    CHECK(day("1 May 1970") == "1970-05-01");
    CHECK(day("31 Des 1999") == "1999-12-31");
    CHECK(day("3 Pebruari 1980") == "1980-02-03");
    CHECK(day("3 Maybe 1980") == "date_unreadable");
}

TEST_CASE("a date that is open to doubt is not read")
{
    for (const char* text : {"2/11/90",    "90-11-02",
                             "11/22/1990", "31/2/1990",
                             "29/2/1900",  "2/11",
                             "33179",      "",
                             " ",          "2/11-1990",
                             "2//11/1990", "/2/11/1990",
                             "2/11/1990/", "2/11/19900",
                             "02111990",   "3578051203900001",
                             "2 Nov Nov",  "kemarin",
                             "2,11,1990",  "12:30",
                             "T12:30",     "2/11/1990 12:30 besok",
                             "1899-12-31"})
        CHECK(day(text) == "date_unreadable");
}

TEST_CASE("groups of thousands are read in either hand")
{
    for (const char* text : {"1234567", "1.234.567", "1,234,567", "1 234 567", " 1.234.567 ",
                             "1.234.567,00", "1,234,567.00", "1234567,0", "1234567.00",
                             "1\xC2\xA0"
                             "234\xC2\xA0"
                             "567",
                             "+1234567"})
        CHECK(count(text) == "1234567");
    CHECK(count("1.234") == "1234");
    CHECK(count("1,234") == "1234");
    CHECK(count("0") == "0");
    CHECK(count("007") == "7");
    CHECK(count("-1.234") == "-1234");
    CHECK(count("9.223.372.036.854.775.807") == "9223372036854775807");
    CHECK(count("-9.223.372.036.854.775.808") == "-9223372036854775808");
}

TEST_CASE("a part below one is refused and not rounded")
{
    for (const char* text :
         {"1,5", "1.5", "1.234,5", "1,234.5", "0.500", "1234.567", "12,34", "1 234,5"})
        CHECK(count(text) == "number_decimals");
}

TEST_CASE("what is no number is refused")
{
    for (const char* text : {"", "-", "+", ",", ".", "1.23.456", "1..234", "1.234.", "12a", "lima",
                             "1,2,3", "1.234,567,890", "3,57805E+15", "9223372036854775808", "--1",
                             "1 2 3", "1.2345.678", "0.123.456"}) {
        CAPTURE(text);
        const std::string got = count(text);
        CHECK((got == "number_unreadable"));
    }
}

TEST_CASE("the dot of a number cell is the decimal point")
{
    CHECK(count("1.234", NumberHand::Spreadsheet) == "number_decimals");
    CHECK(count("1234.0", NumberHand::Spreadsheet) == "1234");
    CHECK(count("1234", NumberHand::Spreadsheet) == "1234");
    CHECK(count("1,234", NumberHand::Spreadsheet) == "number_unreadable");
    CHECK(rupiah("16800", NumberHand::Spreadsheet) == "16800");
}

TEST_CASE("rupiah are read as receipts write them")
{
    for (const char* text : {"Rp16.800", "Rp 16.800", "Rp. 16.800,-", "rp 16,800.00", "IDR 16800",
                             "16.800,00", "16800"})
        CHECK(rupiah(text) == "16800");
    CHECK(rupiah("-Rp 16.800") == "-16800");
    CHECK(rupiah("Rp 16.800,50") == "number_decimals");
    CHECK(rupiah("Rp") == "number_unreadable");
    CHECK(rupiah("Rp -") == "number_unreadable");
    CHECK(rupiah("USD 5") == "number_unreadable");
}

TEST_CASE("a NIK that a spreadsheet shortened is recognised")
{
    CHECK(isDamagedNik("3,57805E+15"));
    CHECK(isDamagedNik("3.57805E+15"));
    CHECK(isDamagedNik(" 3.57805120390000e+15 "));
    CHECK_FALSE(isDamagedNik("3578051203900001"));
    CHECK_FALSE(isDamagedNik("3.578.051"));
    CHECK_FALSE(isDamagedNik("e+"));
    CHECK_FALSE(isDamagedNik("Siti E. Rahayu"));
    CHECK_FALSE(isDamagedNik(""));
}
