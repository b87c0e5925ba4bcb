#pragma once

#include "core/base/day.h"
#include "core/base/id.h"
#include "storage/database/optional_conversion.h"

namespace soci {

/// Ids and days as numbers, for use() and into(); optional ones as NULL.
template <class Kind>
struct type_conversion<penggerak::Id<Kind>>
{
    using base_type = std::int64_t;
    static void from_base(const base_type& value, indicator, penggerak::Id<Kind>& out)
    {
        out = penggerak::Id<Kind>(value);
    }
    static void to_base(const penggerak::Id<Kind>& in, base_type& value, indicator& state)
    {
        value = in.value();
        state = i_ok;
    }
};

template <>
struct type_conversion<penggerak::Day>
{
    using base_type = std::int64_t;
    static void from_base(const base_type& value, indicator, penggerak::Day& out)
    {
        out = penggerak::Day(std::int32_t(value));
    }
    static void to_base(const penggerak::Day& in, base_type& value, indicator& state)
    {
        value = in.sinceEpoch();
        state = i_ok;
    }
};

} // namespace soci
