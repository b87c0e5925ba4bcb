#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace penggerak {

/// A Kemendagri code without dots: 2 digits province, 4 kab/kota, 6 kecamatan, 10 desa/kelurahan
/// (domain.md 4.3). The code is the key; names repeat. Says nothing about whether it exists.
class RegionCode
{
public:
    enum class Level { Province, Regency, District, Village };

    /// Accepts `3578`, `35.78`, `35.78.08.1001`; nothing when the shape is wrong.
    static std::optional<RegionCode> parse(std::string_view text);

    const std::string& digits() const { return m_digits; }
    /// With dots: `35.78.08`.
    std::string dotted() const;
    Level level() const;
    /// This region or the one above it at that level; nothing when the level lies below.
    std::optional<RegionCode> at(Level level) const;
    std::optional<RegionCode> parent() const;
    /// Whether `other` is this region or lies inside it.
    bool contains(const RegionCode& other) const;

    friend bool operator==(const RegionCode&, const RegionCode&) = default;
    friend auto operator<=>(const RegionCode&, const RegionCode&) = default;

private:
    explicit RegionCode(std::string digits)
        : m_digits(std::move(digits))
    {
    }
    std::string m_digits;
};

} // namespace penggerak
