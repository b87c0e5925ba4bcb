#include "core/dues/sheet_control.h"

#include <catch2/catch.hpp>

using namespace penggerak;

namespace {

const std::vector<SheetAmount> printed{
    {1, Rupiah(16'800)}, {2, Rupiah(86'000)}, {3, Rupiah(36'800)}, {4, Rupiah(110'400)}};

SheetCheck check(const std::vector<SheetAmount>& keyed, std::int64_t count, std::int64_t total)
{
    return checkSheet(printed, keyed, {count, Rupiah(total)});
}

} // namespace

TEST_CASE("what agrees with the two written figures has no suspects")
{
    const SheetCheck right = check({{1, Rupiah(16'800)}, {3, Rupiah(36'800)}}, 2, 53'600);
    CHECK(right.matches());
    CHECK(right.suspects.empty());
}

TEST_CASE("a swapped 68.000 for 86.000 is found")
{
    const SheetCheck wrong = check({{1, Rupiah(16'800)}, {2, Rupiah(68'000)}}, 2, 102'800);
    CHECK(wrong.totalShort == Rupiah(18'000));
    CHECK(wrong.suspects == std::vector<SheetSuspect>{
                                {SuspectKind::SwappedDigits, 2, Rupiah(68'000), Rupiah(86'000)}});
}

TEST_CASE("an amount that is not the printed one is found where it explains the difference")
{
    const SheetCheck wrong = check({{1, Rupiah(16'800)}, {4, Rupiah(36'800)}}, 2, 127'200);
    CHECK(wrong.suspects == std::vector<SheetSuspect>{
                                {SuspectKind::NotAsPrinted, 4, Rupiah(36'800), Rupiah(110'400)}});
}

TEST_CASE("a row missing and a row keyed twice are found by their amounts")
{
    CHECK(check({{1, Rupiah(16'800)}}, 2, 53'600).suspects ==
          std::vector<SheetSuspect>{{SuspectKind::NotKeyed, 3, Rupiah(), Rupiah(36'800)}});
    CHECK(check({{3, Rupiah(36'800)}, {1, Rupiah(16'800)}, {3, Rupiah(36'800)}}, 2, 53'600)
              .suspects ==
          std::vector<SheetSuspect>{{SuspectKind::KeyedTwice, 3, Rupiah(36'800), Rupiah()}});
    CHECK(check({{3, Rupiah(36'800)}, {1, Rupiah(16'800)}}, 1, 36'800).suspects ==
          std::vector<SheetSuspect>{{SuspectKind::KeyedTooMuch, 1, Rupiah(16'800), Rupiah()}});
}

TEST_CASE("right sums with a wrong count, and differences nobody explains, are no match")
{
    const SheetCheck count = check({{1, Rupiah(16'800)}}, 3, 16'800);
    CHECK_FALSE(count.matches());
    CHECK(count.countShort == 2);
    CHECK(check({{1, Rupiah(16'800)}}, 1, 16'801).suspects.empty());
}
