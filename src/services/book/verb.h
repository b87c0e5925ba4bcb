#pragma once

#include "services/actors/session.h"
#include "services/book/internals.h"
#include "storage/database/commit.h"
#include "storage/database/storage_error.h"

#include <utility>

namespace penggerak::services {

/// A storage failure as the Error that the edge shows: `disk_full`, `disk_error`, `book_busy`,
/// `book_read_only`, `book_damaged`, `storage` (code).
Error toError(const storage::StorageError& error);

/// What a verb works with between begin and commit.
struct Work
{
    storage::Database& database;
    storage::Commit& commit;
    ChangeSet& change;
};

/// The shape of every writing verb: authorize, begin, `act`, audit, commit, ChangeSet. `act` takes
/// Work& and returns a Result; a refusal (or a Refused thrown below) rolls everything back.
/// `actor` empty: the program itself (making a book).
template <class Act>
auto writeAs(Book& book, const std::optional<Actor>& actor, const std::string& verb, Act&& act)
    -> decltype(act(std::declval<Work&>()))
{
    try {
        if (actor) {
            if (Outcome allowed = authorize(*actor, verb); !allowed)
                return fail(allowed.error());
        }
        ChangeSet change;
        change.verb = verb;
        Book::Internals& internals = book.internals();
        {
            const std::lock_guard guard(internals.writeMutex());
            storage::Database& database = internals.writer();
            storage::Commit commit(database, internals.clock.nowMs(),
                                   actor ? std::optional(actor->id) : std::nullopt, verb);
            Work work{database, commit, change};
            auto result = act(work);
            if (!result)
                return result;
            change.seq = commit.finish();
            internals.notify(change);
            return result;
        }
    } catch (const Refused& refused) {
        return fail(refused.error());
    } catch (const storage::StorageError& error) {
        return fail(toError(error));
    }
}

template <class Act>
auto write(const Session& session, const std::string& verb, Act&& act)
{
    return writeAs(session.book(), session.actor(), verb, std::forward<Act>(act));
}

/// The shape of every reading verb that returns a Result.
template <class Read>
auto readFrom(const Book& book, Read&& read) -> decltype(read(std::declval<storage::Database&>()))
{
    try {
        return book.internals().read(std::forward<Read>(read));
    } catch (const Refused& refused) {
        return fail(refused.error());
    } catch (const storage::StorageError& error) {
        return fail(toError(error));
    }
}

} // namespace penggerak::services
