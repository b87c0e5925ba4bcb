#include "core/dues/check_digit.h"
#include "core/dues/in_words.h"

#include <catch2/catch.hpp>

#include <cstdio>
#include <map>
#include <sstream>

using namespace penggerak;

namespace {

std::string words(std::int64_t amount)
{
    return inWords(Rupiah(amount)).value_or("-");
}

/// Reads the words back, by their own grammar: a number from what was said, not from how.
std::int64_t readBack(const std::string& text)
{
    static const std::map<std::string, std::int64_t> units{
        {"nol", 0},     {"satu", 1},     {"dua", 2},      {"tiga", 3},
        {"empat", 4},   {"lima", 5},     {"enam", 6},     {"tujuh", 7},
        {"delapan", 8}, {"sembilan", 9}, {"sepuluh", 10}, {"sebelas", 11}};
    static const std::map<std::string, std::int64_t> scales{{"ribu", 1'000},
                                                            {"juta", 1'000'000},
                                                            {"miliar", 1'000'000'000},
                                                            {"triliun", 1'000'000'000'000},
                                                            {"kuadriliun", 1'000'000'000'000'000}};
    std::int64_t total = 0;
    std::int64_t group = 0;
    std::int64_t last = 0;
    std::istringstream stream(text);
    for (std::string word; stream >> word;) {
        if (word == "seribu") {
            total += 1'000;
        } else if (word == "seratus") {
            group += 100;
        } else if (word == "ratus") {
            group += last * 99;
        } else if (word == "puluh") {
            group += last * 9;
        } else if (word == "belas") {
            group += 10;
        } else if (scales.count(word)) {
            total += group * scales.at(word);
            group = 0;
        } else {
            last = units.at(word);
            group += last;
        }
    }
    return total + group;
}

} // namespace

TEST_CASE("amounts are said as a receipt says them")
{
    CHECK(words(0) == "nol");
    CHECK(words(11) == "sebelas");
    CHECK(words(15) == "lima belas");
    CHECK(words(20) == "dua puluh");
    CHECK(words(100) == "seratus");
    CHECK(words(1'000) == "seribu");
    CHECK(words(1'111) == "seribu seratus sebelas");
    CHECK(words(36'800) == "tiga puluh enam ribu delapan ratus");
    CHECK(words(101'000) == "seratus satu ribu");
    CHECK(words(111'000) == "seratus sebelas ribu");
    CHECK(words(1'001'000) == "satu juta seribu");
    CHECK(words(1'000'000'000) == "satu miliar");
    CHECK(words(2'000'000'000'010) == "dua triliun sepuluh");
    CHECK(words(1'000'000'000'000'000) == "satu kuadriliun");
}

TEST_CASE("what cannot be said is not said")
{
    CHECK_FALSE(inWords(Rupiah(-1)));
    CHECK_FALSE(inWords(mostInWords + Rupiah(1)));
}

TEST_CASE("amounts of every size can be read back from their words")
{
    for (std::int64_t amount = 0; amount < 20'000; ++amount)
        REQUIRE(readBack(words(amount)) == amount);
    for (std::int64_t scale = 1; scale <= 1'000'000'000'000; scale *= 10)
        for (std::int64_t step = 1; step < 1'000; ++step) {
            REQUIRE(readBack(words(scale * step)) == scale * step);
            REQUIRE(readBack(words(scale * step + 1)) == scale * step + 1);
        }
}

TEST_CASE("a check digit finds every wrong digit and every exchange of neighbours")
{
    for (int number = 0; number < 100'000; ++number) {
        char text[8];
        std::snprintf(text, sizeof text, "%05d", number);
        const std::string right = std::string(text) + *checkDigit(text);
        REQUIRE(hasCheckDigit(right));
        for (std::size_t i = 0; i < right.size(); ++i) {
            std::string wrong = right;
            for (char digit = '0'; digit <= '9'; ++digit)
                if (digit != right[i]) {
                    wrong[i] = digit;
                    REQUIRE_FALSE(hasCheckDigit(wrong));
                }
        }
        for (std::size_t i = 0; i + 1 < right.size(); ++i)
            if (right[i] != right[i + 1]) {
                std::string wrong = right;
                std::swap(wrong[i], wrong[i + 1]);
                REQUIRE_FALSE(hasCheckDigit(wrong));
            }
    }
}

TEST_CASE("only digits have a check digit")
{
    CHECK_FALSE(checkDigit(""));
    CHECK_FALSE(checkDigit("12a4"));
    CHECK_FALSE(hasCheckDigit("0"));
    CHECK_FALSE(hasCheckDigit(""));
}
