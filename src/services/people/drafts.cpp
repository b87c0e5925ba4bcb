#include "services/book/verb.h"
#include "services/people/people.h"
#include "storage/people/draft_store.h"

namespace penggerak::services {

namespace {

/// A draft is no business action: it has no commit number and no audit row, and is typed again in
/// every second.
template <class Act>
Outcome keep(const Session& session, Act&& act)
{
    if (Outcome allowed = admit(session, "draft.save"); !allowed)
        return allowed;
    try {
        Book::Internals& internals = session.book().internals();
        const std::lock_guard guard(internals.writeMutex());
        storage::Transaction transaction(internals.writer());
        storage::DraftStore store(internals.writer());
        act(store, internals.clock.nowMs());
        transaction.commit();
        return {};
    } catch (...) {
        return fail(handledError("draft", session.book().internals().info.path));
    }
}

} // namespace

Outcome saveDraft(const Session& session, const std::string& form, const std::string& json)
{
    return keep(session, [&](storage::DraftStore& store, std::int64_t nowMs) {
        store.put(session.actor().id, form, json, nowMs);
    });
}

Result<std::optional<std::string>> loadDraft(const Session& session, const std::string& form)
{
    return readFrom(session.book(), [&](storage::Database& database) {
        return Result<std::optional<std::string>>(
            storage::DraftStore(database).find(session.actor().id, form));
    });
}

Outcome dropDraft(const Session& session, const std::string& form)
{
    return keep(session, [&](storage::DraftStore& store, std::int64_t) {
        store.drop(session.actor().id, form);
    });
}

} // namespace penggerak::services
