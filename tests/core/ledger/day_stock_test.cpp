#include "core/ledger/day_stock.h"

#include <catch2/catch.hpp>

#include <map>
#include <random>

using namespace penggerak;

TEST_CASE("nothing can leave a pool before its first day")
{
    const DayStock stock({{Day(10), 5}});
    CHECK(stock.leastFrom(Day(9)) == 0);
    CHECK(stock.leastFrom(Day(10)) == 5);
    CHECK(stock.leastFrom(Day(99)) == 5);
    CHECK(DayStock({}).leastFrom(Day(1)) == 0);
}

TEST_CASE("a later low bounds what may leave earlier")
{
    DayStock stock({{Day(10), 5}, {Day(20), -3}, {Day(30), 4}});
    CHECK(stock.leastFrom(Day(10)) == 2);
    CHECK(stock.leastFrom(Day(30)) == 6);
    stock.take(Day(15), 2);
    CHECK(stock.leastFrom(Day(10)) == 0);
    CHECK(stock.leastFrom(Day(25)) == 0);
    CHECK(stock.leastFrom(Day(30)) == 4);
}

TEST_CASE("taking one after another agrees with adding the days up again")
{
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        std::map<std::int32_t, std::int64_t> changes;
        for (int i = 0; i < 12; ++i)
            changes[std::int32_t(random() % 40)] += std::int64_t(random() % 9) - 2;
        std::vector<std::pair<Day, std::int64_t>> list;
        for (const auto& [day, change] : changes)
            list.emplace_back(Day(day), change);
        DayStock stock(list);
        const auto leastFrom = [&](std::int32_t day) {
            std::int64_t standing = 0;
            std::int64_t least = 1'000'000;
            for (std::int32_t at = -1; at <= 50; ++at) {
                standing += changes.count(at) ? changes.at(at) : 0;
                if (at >= day)
                    least = std::min(least, standing);
            }
            return least;
        };
        for (int i = 0; i < 30; ++i) {
            const auto day = std::int32_t(random() % 45);
            const std::int64_t least = leastFrom(day);
            if (day >= changes.begin()->first)
                REQUIRE(stock.leastFrom(Day(day)) == least);
            if (day >= changes.begin()->first && least > 0) {
                const std::int64_t taken = 1 + std::int64_t(random()) % least;
                stock.take(Day(day), taken);
                changes[day] -= taken;
            }
        }
    }
}
