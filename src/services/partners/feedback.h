#pragma once

#include "core/partners/feedback.h"
#include "services/actors/session.h"

#include <optional>
#include <string>
#include <vector>

namespace penggerak::services {

/// Criticism, suggestions and requests of partners, with who sees to them.

struct FeedbackFields
{
    BodyId body;
    std::optional<ActivityId> activity;
    Day on;
    FeedbackKind kind = FeedbackKind::Suggestion;
    std::string content;
    std::optional<UserId> owner;
    std::string followUp;
    std::optional<Day> due;
};
/// Codes: `body_unknown`, `feedback_empty`, `user_unknown`, `activity_unknown`, `date_future`,
/// `date_order`.
Result<FeedbackId> addFeedback(const Session& session, const FeedbackFields& fields);
/// Body, activity and day stay. Setting an owner or a follow-up puts an open one in progress. Codes
/// also: `feedback_unknown`, `feedback_closed`, `feedback_changed`.
Outcome editFeedback(const Session& session, FeedbackId id, const FeedbackFields& fields,
                     std::int64_t version);
/// Codes: `feedback_unknown`, `feedback_closed`, `outcome_missing`, `date_order`, `date_future`.
Outcome closeFeedback(const Session& session, FeedbackId id, Day on, const std::string& outcome);

struct FeedbackRow
{
    Feedback feedback;
    std::string body;
    std::string activity;
    std::string owner; ///< his name
    bool isOverdue = false;
};
struct FeedbackFilter
{
    std::optional<BodyId> body;
    std::optional<FeedbackState> state;
    bool openOnly = false;
};
/// The newest first.
std::vector<FeedbackRow> listFeedback(const Book& book, const FeedbackFilter& filter);

/// Who may be an owner: active users, by name.
std::vector<std::pair<UserId, std::string>> possibleOwners(const Book& book);

} // namespace penggerak::services
