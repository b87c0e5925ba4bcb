#pragma once

#include "core/base/day.h"
#include "core/base/id.h"

#include <optional>
#include <string>
#include <string_view>

namespace penggerak {

enum class FeedbackKind { Criticism, Suggestion, Request };
/// `criticism`, `suggestion`, `request`.
std::string_view code(FeedbackKind kind);
std::optional<FeedbackKind> feedbackKindFromCode(std::string_view text);

enum class FeedbackState { Open, InProgress, Closed };
/// `open`, `in_progress`, `closed`.
std::string_view code(FeedbackState state);
std::optional<FeedbackState> feedbackStateFromCode(std::string_view text);

using FeedbackId = Id<struct FeedbackTag>;
/// What a partner said, who sees to it, and what became of it.
struct Feedback
{
    FeedbackId id;
    std::int64_t version = 0;
    BodyId body;
    std::optional<ActivityId> activity; ///< where it was said
    Day on;
    FeedbackKind kind = FeedbackKind::Suggestion;
    std::string content;
    std::optional<UserId> owner;
    std::string followUp;
    std::optional<Day> due;
    FeedbackState state = FeedbackState::Open;
    std::optional<Day> closed;
    std::string outcome;
};

} // namespace penggerak
