#pragma once

#include "core/base/amount.h"
#include "core/base/day.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace penggerak {

enum class EmployerSize { Micro, Small, Medium, Large };
inline constexpr std::array allEmployerSizes{EmployerSize::Micro, EmployerSize::Small,
                                             EmployerSize::Medium, EmployerSize::Large};
/// `micro`, `small`, `medium`, `large`.
std::string_view code(EmployerSize size);
std::optional<EmployerSize> employerSizeFromCode(std::string_view text);

/// The limits of the classes below large as one law sets them; a class goes up to its limit.
struct SizeRule
{
    Day from;
    std::array<Rupiah, 3> capital; ///< without land and buildings; micro, small, medium
    std::array<Rupiah, 3> sales;   ///< of a year
    std::string source;
};

/// What is known of an employer's size from a day on.
struct SizeReading
{
    Day since;
    std::optional<Rupiah> capital;
    std::optional<Rupiah> sales;
    std::optional<EmployerSize> stated; ///< as the employer or a dinas says it
};

enum class SizeBasis { Sales, Capital, Stated };
/// `sales`, `capital`, `stated`.
std::string_view code(SizeBasis basis);

struct SizeVerdict
{
    EmployerSize size = EmployerSize::Micro;
    SizeBasis basis = SizeBasis::Stated;
    std::string source; ///< of the rule; empty when stated
    Day since;          ///< of the reading
};

/// The class on a day, by the newest reading and the law in force then: sales of a year where they
/// are known (the criterion for those who are at work), else capital (for new ones), else what was
/// stated (domain.md 5). Nothing where no reading is old enough, or no law is for its amounts.
/// `rules` by day.
std::optional<SizeVerdict> sizeOn(Day day, const std::vector<SizeReading>& readings,
                                  const std::vector<SizeRule>& rules);

} // namespace penggerak
