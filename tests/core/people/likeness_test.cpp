#include "core/people/likeness.h"
#include "core/people/name_key.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace penggerak;

TEST_CASE("names are alike by a letter or a word, not by a first word that everybody has")
{
    const auto alike = [](const char* a, const char* b) {
        return namesAlike(nameKey(a), nameKey(b));
    };
    CHECK(alike("Endang Lestari", "Endang Lestary"));
    CHECK(alike("Siti Nur Aminah", "Siti Aminah"));
    CHECK(alike("H. Moh. Soetrisno", "Muhamad Sutrisno"));
    CHECK_FALSE(alike("Siti Aminah", "Siti Rokayah"));
    CHECK_FALSE(alike("Adi", "Ali Usman"));
    CHECK_FALSE(alike("Budi Santoso", "Wati Lestari"));
}

TEST_CASE("two NIK are near by one digit, or by two neighbours that changed places")
{
    CHECK(nikNear(3578990101900001, 3578990101900002));
    CHECK(nikNear(3578990101900012, 3578990101900021));
    CHECK_FALSE(nikNear(3578990101900001, 3578990101900001));
    CHECK_FALSE(nikNear(3578990101900001, 3578990102900011));
}

TEST_CASE("reasons weigh for and against, and without a name in common there are none")
{
    LikenessWeights weights;
    for (int& weight : weights.of)
        weight = 10;
    weights.of[int(LikeReason::NikDiffers)] = -35;
    Identity a;
    a.nameKey = nameKey("H. Moh. Soetrisno");
    a.birthDate = Day::parse("1960-04-05");
    a.region = RegionCode::parse("35.78.08.1001");
    a.rt = "003";
    a.rw = "005";
    a.nik = 3578990504600001;
    Identity b = a;
    b.nameKey = nameKey("Muhamad Sutrisno");
    b.nik.reset();
    CHECK(likeness(a, b, weights).reasons ==
          std::vector{LikeReason::SameName, LikeReason::SameBirthDate, LikeReason::SamePlace,
                      LikeReason::SameNeighbourhood});
    b.nik = 3578991212700099;
    CHECK(likeness(a, b, weights).score == 5);
    b.nameKey = nameKey("Wati Lestari");
    CHECK(likeness(a, b, weights).reasons.empty());
}
