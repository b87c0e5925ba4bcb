#include "services/book/internals.h"
#include "services/book/verb.h"

#include <nlohmann/json.hpp>

namespace penggerak::services {

namespace {

/// Best effort: a viewer's denial, or one on a full disk, stays without a row and is a denial all
/// the same.
void recordDenial(Book& book, const Actor& actor, std::string_view verb)
{
    try {
        Book::Internals& internals = book.internals();
        ChangeSet change;
        change.verb = "denied";
        const std::lock_guard guard(internals.writeMutex());
        storage::Commit commit(internals.writer(), internals.clock.nowMs(), actor.id, change.verb);
        commit.setDetail(nlohmann::json{{"verb", verb}, {"role", code(actor.role)}}.dump());
        change.seq = commit.finish();
        internals.notify(change);
    } catch (const std::exception&) {
    }
}

} // namespace

Outcome admit(Book& book, const Actor& actor, std::string_view verb)
{
    Outcome allowed = authorize(actor, verb);
    if (permission(actor.role, verb) == Permission::Denied)
        recordDenial(book, actor, verb);
    return allowed;
}

} // namespace penggerak::services
