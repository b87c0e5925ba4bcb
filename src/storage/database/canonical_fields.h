#pragma once

#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace penggerak::storage {

/// Fields with their length in front: no two rows have the same bytes.
class CanonicalFields
{
public:
    CanonicalFields() = default;
    explicit CanonicalFields(char kind)
        : m_bytes(1, kind)
    {
        m_bytes.reserve(256);
    }

    CanonicalFields& text(std::string_view value)
    {
        char digits[24];
        const auto end = std::to_chars(digits, digits + sizeof digits, value.size()).ptr;
        m_bytes += '|';
        m_bytes.append(digits, std::size_t(end - digits));
        m_bytes += ':';
        m_bytes += value;
        return *this;
    }
    CanonicalFields& number(std::int64_t value)
    {
        char digits[24];
        const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
        return text({digits, std::size_t(end - digits)});
    }
    template <class IdType>
    CanonicalFields& id(const std::optional<IdType>& value)
    {
        return value ? number(value->value()) : text("");
    }
    CanonicalFields& rendered(std::string_view fields)
    {
        m_bytes += fields;
        return *this;
    }
    std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
};

} // namespace penggerak::storage
