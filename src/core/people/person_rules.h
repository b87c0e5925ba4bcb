#pragma once

#include "core/base/day.h"
#include "core/people/nik.h"
#include "core/people/sex.h"

#include <optional>

namespace penggerak {

/// Ages at which an entry is only warned about (domain.md 5: the youngest age is implied by the
/// identity card, confidence M).
inline constexpr int youngestWithCard = 17;

/// Whether what the form says differs from what the NIK says. Both are hints: a NIK is never
/// corrected, so a difference is kept with a reason (domain.md 4.1).
struct NikDifference
{
    bool birthDate = false;
    bool sex = false;
    bool any() const { return birthDate || sex; }
};

NikDifference compare(const Nik& nik, std::optional<Day> birthDate, std::optional<Sex> sex,
                      Day today);

} // namespace penggerak
