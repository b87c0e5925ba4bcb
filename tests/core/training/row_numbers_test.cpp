#include "core/training/row_numbers.h"

#include <catch2/catch.hpp>

using namespace penggerak;

TEST_CASE("row numbers are read as they are keyed back")
{
    CHECK(rowNumbers("1-3, 5").value() == std::vector<int>{1, 2, 3, 5});
    CHECK(rowNumbers("7;3 , 3").value() == std::vector<int>{3, 7});
    for (const char* wrong : {"", "0", "3-1", "a", "1-", "1--3", "-2", "1 2", "99999"}) {
        INFO(wrong);
        REQUIRE(!rowNumbers(wrong));
        CHECK(rowNumbers(wrong).error().code == "rows_invalid");
    }
}
