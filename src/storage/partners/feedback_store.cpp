#include "storage/partners/feedback_store.h"

#include "storage/database/storage_error.h"
#include "storage/database/value_conversion.h"

namespace penggerak::storage {

using soci::into;
using soci::use;

void FeedbackStore::insert(const Feedback& feedback)
try {
    const std::string kind(code(feedback.kind));
    const std::string state(code(feedback.state));
    m_database.sql() << "INSERT INTO feedback (id, version, body, activity, on_day, kind, content,"
                        " owner, follow_up, due_day, state, closed_day, outcome) VALUES (:id,"
                        " :version, :body, :activity, :day, :kind, :content, :owner, :follow, :due,"
                        " :state, :closed, :outcome)",
        use(feedback.id), use(feedback.version), use(feedback.body), use(feedback.activity),
        use(feedback.on), use(kind), use(feedback.content), use(feedback.owner),
        use(feedback.followUp), use(feedback.due), use(state), use(feedback.closed),
        use(feedback.outcome);
} catch (...) {
    rethrowAsStorageError("feedback: insert");
}

void FeedbackStore::update(const Feedback& feedback)
try {
    const std::string kind(code(feedback.kind));
    const std::string state(code(feedback.state));
    m_database.sql() << "UPDATE feedback SET version = :version, kind = :kind, content = :content,"
                        " owner = :owner, follow_up = :follow, due_day = :due, state = :state,"
                        " closed_day = :closed, outcome = :outcome WHERE id = :id",
        use(feedback.version), use(kind), use(feedback.content), use(feedback.owner),
        use(feedback.followUp), use(feedback.due), use(state), use(feedback.closed),
        use(feedback.outcome), use(feedback.id);
} catch (...) {
    rethrowAsStorageError("feedback: update");
}

std::vector<Feedback> FeedbackStore::all()
try {
    std::vector<Feedback> list;
    Feedback row;
    std::string kind;
    std::string state;
    soci::statement select =
        (m_database.sql().prepare << "SELECT id, version, body, activity, on_day, kind, content,"
                                     " owner, follow_up, due_day, state, closed_day, outcome"
                                     " FROM feedback ORDER BY on_day DESC, id DESC",
         into(row.id), into(row.version), into(row.body), into(row.activity), into(row.on),
         into(kind), into(row.content), into(row.owner), into(row.followUp), into(row.due),
         into(state), into(row.closed), into(row.outcome));
    select.execute();
    while (select.fetch()) {
        row.kind = feedbackKindFromCode(kind).value();
        row.state = feedbackStateFromCode(state).value();
        list.push_back(row);
    }
    return list;
} catch (...) {
    rethrowAsStorageError("feedback: read");
}

} // namespace penggerak::storage
