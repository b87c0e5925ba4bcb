#include "core/sheets/sheet.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace penggerak;

TEST_CASE("a sheet's code is its number and a digit that finds a slip", "[sheets]")
{
    CHECK(sheetCode(17).size() == 5);
    CHECK(sheetCode(17).substr(0, 4) == "0017");
    for (const int number : {1, 9, 17, 4'711, 123'456})
        CHECK(sheetNumber(sheetCode(number)) == number);
    CHECK(sheetNumber(sheetCode(17).insert(4, "-")) == 17);
    std::string swapped = sheetCode(1'234);
    std::swap(swapped[1], swapped[2]);
    CHECK_FALSE(sheetNumber(swapped));
    CHECK_FALSE(sheetNumber(""));
    CHECK_FALSE(sheetNumber("0017x"));
    CHECK_FALSE(sheetNumber(sheetCode(17).substr(1)));
}

TEST_CASE("each mark of a sheet has one digit of its own", "[sheets]")
{
    for (const SheetKind kind : allSheetKinds) {
        const auto& choices = choicesOf(kind);
        for (const SheetChoice& one : choices) {
            CHECK(std::count_if(choices.begin(), choices.end(), [&](const SheetChoice& other) {
                      return other.key == one.key || other.mark == one.mark;
                  }) == 1);
            CHECK(markOf(kind, std::string(1, one.key)) == one.mark);
            CHECK(markOf(kind, code(one.mark)) == one.mark);
        }
    }
    CHECK_FALSE(markOf(SheetKind::Visit, "paid"));
    CHECK_FALSE(markOf(SheetKind::Collection, "9"));
    CHECK_FALSE(markOf(SheetKind::Collection, ""));
}

TEST_CASE("what a visit brings may stand in the ledger of people", "[sheets]")
{
    for (const SheetChoice& choice : choicesOf(SheetKind::Visit))
        if (const auto move = moveOf(choice.mark)) {
            CHECK(isAllowed(Stage::Prospect, move->to));
            CHECK(fits(move->reason, move->to));
            CHECK(needsReason(move->to) == (move->reason != Reason::None));
        }
    CHECK_FALSE(moveOf(SheetMark::NotHome));
    CHECK_FALSE(moveOf(SheetMark::Paid));
}

TEST_CASE("a walk goes by RW, RT in it, and house number", "[sheets]")
{
    const Stop first{"3578101001", "002", "001", "Jl. Melati 9", "Zainab"};
    CHECK(walksBefore(first, {"3578101001", "002", "001", "Jl. Melati 10", "Ani"}));
    CHECK(walksBefore(first, {"3578101001", "002", "002", "Jl. Anggrek 1", "Ani"}));
    CHECK(walksBefore(first, {"3578101001", "010", "001", "Jl. Anggrek 1", "Ani"}));
    CHECK(walksBefore(first, {"3578101002", "001", "001", "Jl. Anggrek 1", "Ani"}));
    CHECK(walksBefore({"3578101001", "002", "001", "jl. MELATI 9", "Ani"}, first));
    CHECK_FALSE(walksBefore(first, first));
}
