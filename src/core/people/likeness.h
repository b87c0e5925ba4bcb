#pragma once

#include "core/base/day.h"
#include "core/base/region_code.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace penggerak {

/// What two records are compared by.
struct Identity
{
    std::string nameKey; ///< nameKey() of the name
    std::optional<Day> birthDate;
    std::optional<RegionCode> region;
    std::string rt;
    std::string rw;
    std::optional<std::int64_t> phone;
    std::optional<std::int64_t> nik; ///< 16 digits
};

/// What speaks for two records being of one human, and what against.
enum class LikeReason {
    SameName,
    SimilarName,
    SameBirthDate,
    SamePhone,
    SamePlace,         ///< kelurahan
    SameNeighbourhood, ///< RT and RW in it
    NikNear,           ///< one digit, or two that stand the other way round
    NikDiffers,
    BirthDateDiffers,
};
/// `same_name`, `similar_name` ...
std::string_view code(LikeReason reason);

/// What each reason weighs, and what a pair must weigh to be shown; from
/// resources/rules/duplicates.json.
struct LikenessWeights
{
    int of[9] = {};
    int least = 0;
};

struct Likeness
{
    std::vector<LikeReason> reasons;
    int score = 0;
};

/// Reasons that hold between two records, and their weight. No name in common: no reason at all.
Likeness likeness(const Identity& a, const Identity& b, const LikenessWeights& weights);

/// Whether two folded names may be one: a word more or less, a letter or two of difference.
bool namesAlike(std::string_view a, std::string_view b);
/// Whether two NIK differ by one digit or by two neighbours in the other order; false when equal.
bool nikNear(std::int64_t a, std::int64_t b);

} // namespace penggerak
