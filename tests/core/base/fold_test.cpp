#include "core/base/fold.h"

#include <catch2/catch.hpp>

using penggerak::folded;

TEST_CASE("names are folded to what a search compares")
{
    CHECK(folded("Kota SURABAYA") == "kota surabaya");
    CHECK(folded("Ra'as") == "raas");
    CHECK(folded("Regapu\u2019u") == "regapuu");
    CHECK(folded("RD. PJKA") == "rd pjka");
    CHECK(folded("  Mantehage/Buhias ") == "mantehage buhias");
    CHECK(folded("Jos\u00e9 \u0160imi\u0107") == "jose simic");
    CHECK(folded("Jose\u0301") == "jose");
    CHECK(folded("H. M. Nur, S.Pd") == "h m nur s pd");
    CHECK(folded("").empty());
    CHECK(folded(" .-/ ").empty());
}

TEST_CASE("folding keeps letters beyond Latin and drops broken bytes")
{
    CHECK(folded("\u0416\u0438") == "\u0416\u0438");
    CHECK(folded("a\xC3") == "a");
    CHECK(folded("a\xFFz") == "az");
}
