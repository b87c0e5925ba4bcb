#pragma once

#include "core/base/day.h"
#include "core/base/period.h"
#include "storage/database/optional_conversion.h"

#include <cstdint>
#include <optional>

namespace penggerak::storage {

/// Between the numbers of a row and values.

inline Day dayOf(std::int64_t number)
{
    return Day(std::int32_t(number));
}

inline std::optional<Day> dayOf(const std::optional<std::int64_t>& number)
{
    return number ? std::optional(dayOf(*number)) : std::nullopt;
}

inline std::optional<std::int64_t> numberOf(const std::optional<Day>& day)
{
    return day ? std::optional<std::int64_t>(day->sinceEpoch()) : std::nullopt;
}

template <class Id>
std::optional<std::int64_t> numberOfId(const std::optional<Id>& id)
{
    return id ? std::optional(id->value()) : std::nullopt;
}

template <class Id>
std::optional<Id> idOfNumber(const std::optional<std::int64_t>& number)
{
    return number ? std::optional(Id(*number)) : std::nullopt;
}

} // namespace penggerak::storage
