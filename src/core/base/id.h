#pragma once

#include <charconv>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace penggerak {

/// A 63-bit id of one kind of thing. It shows when it was made, so it is never a secret; in JSON
/// it is a string.
template <class Kind>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(std::int64_t value)
        : m_value(value)
    {
    }

    constexpr std::int64_t value() const { return m_value; }
    std::string text() const { return std::to_string(m_value); }

    /// Reads the decimal text of a positive id; nothing else is accepted.
    static std::optional<Id> parse(std::string_view text)
    {
        std::int64_t value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc() || end != text.data() + text.size() || value <= 0)
            return std::nullopt;
        return Id(value);
    }

    friend constexpr bool operator==(Id, Id) = default;
    friend constexpr auto operator<=>(Id, Id) = default;

private:
    std::int64_t m_value = 0;
};

using OfficeId = Id<struct OfficeKind>;
using BodyId = Id<struct BodyKind>;
using KaderId = Id<struct KaderKind>;
using PersonId = Id<struct PersonKind>;
using ActivityId = Id<struct ActivityKind>;
using MovementId = Id<struct MovementKindTag>;
using FigureId = Id<struct FigureKind>;
using UserId = Id<struct UserKind>;
using ProposalId = Id<struct ProposalKind>;
using CellId = Id<struct CellKind>;
using ClosingId = Id<struct ClosingKind>;

/// The book's commit number: when the book learned something.
using Seq = std::int64_t;

} // namespace penggerak

template <class Kind>
struct std::hash<penggerak::Id<Kind>>
{
    std::size_t operator()(penggerak::Id<Kind> id) const noexcept
    {
        return std::hash<std::int64_t>()(id.value());
    }
};
