#pragma once

#include "core/enrollment/stage.h"
#include "services/actors/session.h"
#include "services/book/internals.h"
#include "storage/database/commit.h"
#include "storage/database/storage_error.h"

#include <set>
#include <utility>

namespace penggerak::services {

/// Whatever is being handled, as the Error that the edge shows; call it from a catch block only.
/// A refusal stays what it is; a failure of storage becomes `disk_full` (free_mb), `disk_error`,
/// `book_busy`, `book_read_only`, `book_damaged`, `book_missing` or `storage` (code), each with the
/// path of `file`. What the engine said is dropped: it may hold values.
Error handledError(const char* where, const std::filesystem::path& file);

/// What a verb works with between begin and commit.
struct Work
{
    storage::Database& database;
    storage::Commit& commit;
    ChangeSet& change;
    /// Rows dated in a closed month may be written: the program's own, or somebody has said so.
    bool entersClosed = true;
    /// Heads whose confirmed dues this commit has changed; their lines follow before it ends.
    std::set<std::pair<PersonId, Segment>> paying = {};
};

enum class Ending { Commit, RollBack };

/// The shape of every writing verb: authorize, begin, `act`, audit, commit, ChangeSet. `act` takes
/// Work& and returns a Result; a refusal (or a Refused thrown below) rolls everything back.
/// `actor` empty: the program itself (making a book). Listeners hear of it after the lock is gone.
template <class Act>
auto writeAs(Book& book, const std::optional<Actor>& actor, const std::string& verb, Act&& act,
             Ending ending = Ending::Commit) -> decltype(act(std::declval<Work&>()))
{
    Book::Internals& internals = book.internals();
    try {
        if (actor) {
            if (Outcome allowed = admit(book, *actor, verb); !allowed)
                return fail(allowed.error());
        }
        ChangeSet change;
        change.verb = verb;
        std::unique_lock guard(internals.writeMutex());
        auto result = [&] {
            storage::Database& database = internals.writer();
            storage::Commit commit(database, internals.clock.nowMs(),
                                   actor ? std::optional(actor->id) : std::nullopt, verb);
            Work work{database, commit, change, !actor || actor->entersClosed, {}};
            auto outcome = act(work);
            if (outcome && ending == Ending::Commit)
                change.seq = commit.finish();
            return outcome;
        }();
        guard.unlock();
        if (change.seq > 0)
            internals.notify(change);
        return result;
    } catch (...) {
        return fail(handledError(verb.c_str(), internals.info.path));
    }
}

template <class Act>
auto write(const Session& session, const std::string& verb, Act&& act)
{
    return writeAs(session.book(), session.actor(), verb, std::forward<Act>(act));
}

/// The same, rolled back at the end: what a verb would write, for an effect shown before saving.
template <class Act>
auto rehearse(const Session& session, const std::string& verb, Act&& act)
{
    return writeAs(session.book(), session.actor(), verb, std::forward<Act>(act), Ending::RollBack);
}

/// The shape of every reading verb that returns a Result.
template <class Read>
auto readFrom(const Book& book, Read&& read) -> decltype(read(std::declval<storage::Database&>()))
{
    try {
        return book.internals().read(std::forward<Read>(read));
    } catch (...) {
        return fail(handledError("read", book.internals().info.path));
    }
}

} // namespace penggerak::services
