#include "core/bank/bank.h"

#include <catch2/catch.hpp>

using namespace penggerak;

namespace {

BankLine line(std::int64_t id, int dayOfMay, std::int64_t amount, const char* words)
{
    return {BankLineId(id), OfficeId(1), *Day::of(2016, 5, dayOfMay), Rupiah(amount), words, ""};
}

BankEntry entry(std::int64_t id, int dayOfMay, std::int64_t amount, const char* name,
                const char* proof)
{
    BankEntry made;
    made.id = BankEntryId(id);
    made.office = OfficeId(1);
    made.on = *Day::of(2016, 5, dayOfMay);
    made.amount = Rupiah(amount);
    made.name = name;
    made.proof = proof;
    return made;
}

} // namespace

TEST_CASE("a bank line scores by amount, day, proof and name", "[bank]")
{
    const BankEntry deposit = entry(1, 3, 500'000, "Siti Aminah", "BKT/17");
    const auto total = [&](const BankLine& of) {
        const auto score = bankScore(of, deposit);
        return score ? score->total : -1;
    };
    CHECK(total(line(1, 3, 500'000, "SETORAN TUNAI")) == 70);
    CHECK(total(line(1, 5, 500'000, "SETORAN TUNAI")) == 62);
    CHECK(total(line(1, 3, 500'000, "TRSF SITI AMINAH")) == 80);
    CHECK(total(line(1, 3, 500'000, "TRSF Sitti Aminah, S.Pd")) == 80);
    CHECK(total(line(1, 3, 500'000, "TRSF BKT 17 SITI AMINAH")) == 100);
    CHECK(total(line(1, 3, 500'000, "TRSF BKT/171")) == 70);
    CHECK(total(line(1, 3, 500'000, "TRSF SITI")) == 70);

    CHECK(total(line(1, 3, 500'001, "TRSF BKT/17 SITI AMINAH")) == -1);
    CHECK(total(line(1, 3, -500'000, "TRSF BKT/17 SITI AMINAH")) == -1);
    CHECK(total(line(1, 14, 500'000, "TRSF SITI AMINAH")) == -1);
    CHECK(total(line(1, 14, 500'000, "TRSF BKT/17")) == 70);

    BankEntry elsewhere = deposit;
    elsewhere.office = OfficeId(2);
    CHECK_FALSE(bankScore(line(1, 3, 500'000, "BKT/17"), elsewhere));
    BankEntry reversed = deposit;
    reversed.reversed = true;
    CHECK_FALSE(bankScore(line(1, 3, 500'000, "BKT/17"), reversed));
}

TEST_CASE("each line and each entry is suggested once, the best pair first", "[bank]")
{
    const std::vector<BankLine> lines{line(1, 4, 500'000, "TRSF"),
                                      line(2, 9, 500'000, "TRSF BKT/1 SITI AMINAH"),
                                      line(3, 4, 500'000, "TRSF"), line(4, 4, 700'000, "BUNGA")};
    const std::vector<BankEntry> entries{entry(11, 4, 500'000, "Siti Aminah", "BKT/1"),
                                         entry(12, 3, 500'000, "Budi", "BKT/2")};
    const auto found = suggestBankMatches(lines, entries);
    REQUIRE(found.size() == 2);
    CHECK(found[0].line == BankLineId(2));
    CHECK(found[0].entry == BankEntryId(11));
    CHECK(found[0].score.daysApart == 5);
    CHECK(found[1].line == BankLineId(1));
    CHECK(found[1].entry == BankEntryId(12));
}
