#include "services/regions/regions.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>

using namespace penggerak;
using namespace penggerak::services;

namespace {

RegionCode code(std::string_view text)
{
    return *RegionCode::parse(text);
}

std::vector<std::string> names(const std::vector<Region>& regions)
{
    std::vector<std::string> result;
    for (const Region& region : regions)
        result.push_back(region.code.dotted() + " " + region.name);
    return result;
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("a region has a name and a way up")
{
    CHECK(regionExists(code("35.78.08.1003")));
    CHECK(regionPath(code("35.78.08.1003")) == "Airlangga, Gubeng, Kota Surabaya");
    CHECK(regionPath(code("35.78.08"), 2) == "Gubeng, Kota Surabaya");
    CHECK(regionPath(code("35.78"), 9) == "Kota Surabaya, Jawa Timur");
}

TEST_CASE("a code that does not exist has no name")
{
    CHECK_FALSE(regionExists(code("35.78.99")));
    CHECK(regionName(code("35.78.99")).empty());
    CHECK(regionPath(code("35.78.99")) == "Kota Surabaya, Jawa Timur");
    CHECK(regionsBelow(code("35.78.99")).empty());
}

TEST_CASE("the exact name comes first, and wider regions before narrower ones")
{
    const auto found = findRegions("gubeng", {}, 10);
    CHECK(names(found) == Names{"35.78.08 Gubeng", "35.78.08.1001 Gubeng"});
    CHECK(names(findRegions("surabaya", {}, 3)).front() == "35.78 Kota Surabaya");
}

TEST_CASE("any word of a name may be typed, and more than one")
{
    CHECK(names(findRegions("sewu", {code("35.78")}, 5)) == Names{"35.78.08.1006 Pucang Sewu"});
    CHECK(names(findRegions("PUCANG s", {}, 5)) == Names{"35.78.08.1006 Pucang Sewu"});
}

TEST_CASE("apostrophes and case do not matter")
{
    CHECK(names(findRegions("RAAS", {code("35.26")}, 5)) ==
          names(findRegions("ra'as", {code("35.26")}, 5)));
    CHECK(findRegions("ra'as", {code("35.26")}, 5).size() == 1);
}

TEST_CASE("a search stays inside the territory")
{
    const auto found = findRegions("sidomulyo", {}, 200);
    CHECK(std::count_if(found.begin(), found.end(), [](const Region& region) {
              return region.name == "Sidomulyo" &&
                     region.code.level() == RegionCode::Level::Village;
          }) == 98);
    for (const Region& region : findRegions("ke", {code("35.78.08"), code("36.73")}, 50))
        CHECK((code("35.78.08").contains(region.code) || code("36.73").contains(region.code)));
}

TEST_CASE("a code may be typed with or without dots")
{
    CHECK(names(findRegions("35.78.08", {}, 3)) ==
          Names{"35.78.08 Gubeng", "35.78.08.1003 Airlangga", "35.78.08.1005 Baratajaya"});
    CHECK(names(findRegions("357808", {}, 1)) == Names{"35.78.08 Gubeng"});
    CHECK(findRegions("99", {}, 5).empty());
}

TEST_CASE("an empty or unknown search finds nothing")
{
    CHECK(findRegions("", {}, 5).empty());
    CHECK(findRegions("  ", {}, 5).empty());
    CHECK(findRegions("xyzzy", {}, 5).empty());
    CHECK(findRegions("gubeng", {}, 0).empty());
}

namespace {

/// The best of some runs: a busy machine says nothing about the program.
double fastest(const char* text)
{
    double best = 1e9;
    for (int run = 0; run < 5; ++run) {
        const auto begin = std::chrono::steady_clock::now();
        CHECK(findRegions(text, {}, 50).size() == 50);
        const std::chrono::duration<double, std::milli> took =
            std::chrono::steady_clock::now() - begin;
        best = std::min(best, took.count());
    }
    return best;
}

} // namespace

TEST_CASE("every search of two letters is fast")
{
    // 5 ms in a release build; the debug build with sanitizers is allowed more.
    for (const char* text : {"ba", "su", "ka", "pa", "ta", "ma", "35"}) {
        INFO(text);
        CHECK(fastest(text) < 60.0);
    }
}
