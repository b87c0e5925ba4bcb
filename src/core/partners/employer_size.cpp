#include "core/partners/employer_size.h"

#include <algorithm>

namespace penggerak {

namespace {

constexpr std::array<std::string_view, 4> sizeCodes{"micro", "small", "medium", "large"};

/// The newest that was true by a day.
template <class Dated>
const Dated* inForce(const std::vector<Dated>& all, Day day, Day Dated::*from)
{
    const Dated* newest = nullptr;
    for (const Dated& one : all)
        if (one.*from <= day && (!newest || one.*from >= newest->*from))
            newest = &one;
    return newest;
}

EmployerSize within(const std::array<Rupiah, 3>& limits, Rupiah amount)
{
    std::size_t size = 0;
    while (size < limits.size() && amount > limits[size])
        ++size;
    return EmployerSize(size);
}

} // namespace

std::string_view code(EmployerSize size)
{
    return sizeCodes[std::size_t(size)];
}

std::optional<EmployerSize> employerSizeFromCode(std::string_view text)
{
    const auto found = std::find(sizeCodes.begin(), sizeCodes.end(), text);
    if (found == sizeCodes.end())
        return std::nullopt;
    return EmployerSize(found - sizeCodes.begin());
}

std::string_view code(SizeBasis basis)
{
    switch (basis) {
    case SizeBasis::Sales:
        return "sales";
    case SizeBasis::Capital:
        return "capital";
    case SizeBasis::Stated:
        return "stated";
    }
    return {};
}

std::optional<SizeVerdict> sizeOn(Day day, const std::vector<SizeReading>& readings,
                                  const std::vector<SizeRule>& rules)
{
    const SizeReading* reading = inForce(readings, day, &SizeReading::since);
    if (!reading)
        return std::nullopt;
    const SizeRule* rule = inForce(rules, day, &SizeRule::from);
    if (rule && reading->sales)
        return SizeVerdict{within(rule->sales, *reading->sales), SizeBasis::Sales, rule->source,
                           reading->since};
    if (rule && reading->capital)
        return SizeVerdict{within(rule->capital, *reading->capital), SizeBasis::Capital,
                           rule->source, reading->since};
    if (reading->stated)
        return SizeVerdict{*reading->stated, SizeBasis::Stated, {}, reading->since};
    return std::nullopt;
}

} // namespace penggerak
