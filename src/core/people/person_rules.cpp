#include "core/people/person_rules.h"

namespace penggerak {

NikDifference compare(const Nik& nik, std::optional<Day> birthDate, std::optional<Sex> sex,
                      Day today)
{
    NikDifference difference;
    if (birthDate) {
        // The century is not in the NIK: day, month and the last two digits are compared.
        const std::optional<Day> said = nik.birthDate(today);
        difference.birthDate = !said || said->month() != birthDate->month() ||
                               said->dayOfMonth() != birthDate->dayOfMonth() ||
                               said->year() % 100 != birthDate->year() % 100;
    }
    difference.sex = sex && *sex != nik.sex();
    return difference;
}

} // namespace penggerak
