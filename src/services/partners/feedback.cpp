#include "services/partners/feedback.h"

#include "services/partners/body_checks.h"
#include "storage/actors/user_store.h"
#include "storage/outreach/activity_store.h"
#include "storage/partners/feedback_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace penggerak::services {

namespace {

Outcome checkFields(Work& work, const FeedbackFields& fields)
{
    if (trimmedText(fields.content).empty())
        return fail("feedback_empty", "content");
    if (fields.owner && !storage::UserStore(work.database).byId(*fields.owner))
        return fail(refusal("user_unknown", "owner").with("login", fields.owner->text()));
    if (fields.due && *fields.due < fields.on)
        return fail("date_order", "due");
    return {};
}

void put(Feedback& feedback, const FeedbackFields& fields)
{
    feedback.kind = fields.kind;
    feedback.content = trimmedText(fields.content);
    feedback.owner = fields.owner;
    feedback.followUp = trimmedText(fields.followUp);
    feedback.due = fields.due;
    const bool begun = feedback.owner || !feedback.followUp.empty();
    feedback.state = begun ? FeedbackState::InProgress : FeedbackState::Open;
}

Result<Feedback> openFeedback(storage::Database& database, FeedbackId id)
{
    const auto all = storage::FeedbackStore(database).all();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Feedback& one) { return one.id == id; });
    if (found == all.end())
        return fail("feedback_unknown", "feedback");
    if (found->state == FeedbackState::Closed)
        return fail(refusal("feedback_closed", "feedback").with("day", *found->closed));
    return *found;
}

void finish(Work& work, const Feedback& feedback)
{
    work.commit.about("feedback", feedback.id.value());
    work.commit.about("body", feedback.body.value());
    work.commit.setDetail(nlohmann::json{
        {"kind", code(feedback.kind)},
        {"state", code(feedback.state)},
        {"content", feedback.content},
        {"follow_up", feedback.followUp},
        {"outcome",
         feedback.outcome}}.dump());
    work.change.outreach = true;
}

} // namespace

Result<FeedbackId> addFeedback(const Session& session, const FeedbackFields& fields)
{
    return write(session, "feedback.add", [&](Work& work) -> Result<FeedbackId> {
        if (const auto body = knownBody(work.database, fields.body); !body)
            return fail(body.error());
        if (Outcome past = checkNotFuture(session.book(), fields.on, "on"); !past)
            return fail(past.error());
        if (Outcome checked = checkFields(work, fields); !checked)
            return fail(checked.error());
        if (fields.activity) {
            const auto all = storage::ActivityStore(work.database).all();
            if (std::none_of(all.begin(), all.end(),
                             [&](const auto& one) { return one.id == *fields.activity; }))
                return fail("activity_unknown", "activity");
        }
        Feedback feedback;
        feedback.id = FeedbackId(work.database.newId());
        feedback.version = 1;
        feedback.body = fields.body;
        feedback.activity = fields.activity;
        feedback.on = fields.on;
        put(feedback, fields);
        storage::FeedbackStore(work.database).insert(feedback);
        finish(work, feedback);
        return feedback.id;
    });
}

Outcome editFeedback(const Session& session, FeedbackId id, const FeedbackFields& fields,
                     std::int64_t version)
{
    return write(session, "feedback.edit", [&](Work& work) -> Outcome {
        auto feedback = openFeedback(work.database, id);
        if (!feedback)
            return fail(feedback.error());
        if (feedback->version != version)
            return fail("feedback_changed", "feedback");
        FeedbackFields asked = fields;
        asked.on = feedback->on;
        if (Outcome checked = checkFields(work, asked); !checked)
            return checked;
        put(*feedback, asked);
        ++feedback->version;
        storage::FeedbackStore(work.database).update(*feedback);
        finish(work, *feedback);
        return {};
    });
}

Outcome closeFeedback(const Session& session, FeedbackId id, Day on, const std::string& outcome)
{
    return write(session, "feedback.edit", [&](Work& work) -> Outcome {
        auto feedback = openFeedback(work.database, id);
        if (!feedback)
            return fail(feedback.error());
        if (trimmedText(outcome).empty())
            return fail("outcome_missing", "outcome");
        if (Outcome past = checkNotFuture(session.book(), on, "on"); !past)
            return past;
        if (on < feedback->on)
            return fail("date_order", "on");
        feedback->state = FeedbackState::Closed;
        feedback->closed = on;
        feedback->outcome = trimmedText(outcome);
        ++feedback->version;
        storage::FeedbackStore(work.database).update(*feedback);
        finish(work, *feedback);
        return {};
    });
}

std::vector<FeedbackRow> listFeedback(const Book& book, const FeedbackFilter& filter)
{
    const Day today = book.today();
    return book.internals().read([&](storage::Database& database) {
        std::map<BodyId, std::string> bodies;
        for (const auto& body : storage::BodyStore(database).all())
            bodies.emplace(body.id, body.name);
        std::map<UserId, std::string> users;
        for (const auto& user : storage::UserStore(database).all())
            users.emplace(user.id, user.name);
        std::map<ActivityId, std::string> activities;
        for (const auto& activity : storage::ActivityStore(database).all())
            activities.emplace(activity.id, activity.name);
        std::vector<FeedbackRow> rows;
        for (const Feedback& feedback : storage::FeedbackStore(database).all()) {
            if ((filter.body && feedback.body != *filter.body) ||
                (filter.state && feedback.state != *filter.state) ||
                (filter.openOnly && feedback.state == FeedbackState::Closed))
                continue;
            FeedbackRow row;
            row.feedback = feedback;
            row.body = bodies.at(feedback.body);
            if (feedback.activity)
                row.activity = activities.at(*feedback.activity);
            if (feedback.owner)
                row.owner = users.at(*feedback.owner);
            row.isOverdue =
                feedback.state != FeedbackState::Closed && feedback.due && *feedback.due < today;
            rows.push_back(std::move(row));
        }
        return rows;
    });
}

std::vector<std::pair<UserId, std::string>> possibleOwners(const Book& book)
{
    return book.internals().read([&](storage::Database& database) {
        std::vector<std::pair<UserId, std::string>> owners;
        for (const auto& user : storage::UserStore(database).all())
            if (user.active)
                owners.emplace_back(user.id, user.name);
        std::sort(owners.begin(), owners.end(),
                  [](const auto& a, const auto& b) { return a.second < b.second; });
        return owners;
    });
}

} // namespace penggerak::services
