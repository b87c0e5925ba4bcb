#pragma once

#include <soci/soci.h>

#include <optional>

namespace soci {

/// NULL <-> std::nullopt, for use() and into().
template <class T>
struct type_conversion<std::optional<T>>
{
    using base_type = typename type_conversion<T>::base_type;

    static void from_base(const base_type& value, indicator state, std::optional<T>& out)
    {
        if (state == i_null) {
            out.reset();
            return;
        }
        T converted{};
        type_conversion<T>::from_base(value, state, converted);
        out = std::move(converted);
    }

    static void to_base(const std::optional<T>& in, base_type& value, indicator& state)
    {
        if (!in) {
            state = i_null;
            return;
        }
        type_conversion<T>::to_base(*in, value, state);
    }
};

} // namespace soci
