#include "core/partners/feedback.h"

#include <algorithm>
#include <array>

namespace penggerak {

namespace {

constexpr std::array<std::string_view, 3> kinds{"criticism", "suggestion", "request"};
constexpr std::array<std::string_view, 3> states{"open", "in_progress", "closed"};

template <class Value, class Codes>
std::optional<Value> fromCode(const Codes& codes, std::string_view text)
{
    const auto found = std::find(codes.begin(), codes.end(), text);
    if (found == codes.end())
        return std::nullopt;
    return Value(found - codes.begin());
}

} // namespace

std::string_view code(FeedbackKind kind)
{
    return kinds[std::size_t(kind)];
}

std::optional<FeedbackKind> feedbackKindFromCode(std::string_view text)
{
    return fromCode<FeedbackKind>(kinds, text);
}

std::string_view code(FeedbackState state)
{
    return states[std::size_t(state)];
}

std::optional<FeedbackState> feedbackStateFromCode(std::string_view text)
{
    return fromCode<FeedbackState>(states, text);
}

} // namespace penggerak
