#include "services/actors/password.h"
#include "services/actors/session.h"
#include "services/book/verb.h"
#include "storage/actors/login_guard_store.h"
#include "storage/actors/user_store.h"

#include <algorithm>

namespace penggerak::services {

namespace {

constexpr std::int64_t longestDelayMs = 60'000;
constexpr std::int64_t forgetAfterMs = std::int64_t{24} * 60 * 60 * 1000;

/// 1, 2, 4 .. 60 seconds.
std::int64_t delayAfter(std::int64_t failures)
{
    return failures > 6 ? longestDelayMs : std::int64_t{1000} << (failures - 1);
}

Actor actorOf(const storage::UserRecord& user)
{
    Actor actor;
    actor.id = user.id;
    actor.login = user.login;
    actor.name = user.name;
    actor.role = roleFromCode(user.role).value();
    actor.kader = user.kader;
    return actor;
}

/// Counts this try as failed before the password is looked at, so that guesses side by side, a kill
/// and a restart gain nothing. A clock that was set back cannot lock anybody out for longer than
/// the longest delay.
Outcome beginTry(Book::Internals& internals, const std::string& login)
{
    const std::lock_guard guard(internals.writeMutex());
    storage::Transaction transaction(internals.writer());
    storage::LoginGuardStore store(internals.writer());
    const std::int64_t now = internals.clock.nowMs();
    const storage::LoginGuard before = store.find(login).value_or(storage::LoginGuard{});
    const std::int64_t wait = std::min(before.notBeforeMs - now, longestDelayMs);
    if (wait > 0)
        return fail(refusal("login_delayed", "password").with("seconds", (wait + 999) / 1000));
    store.dropEndedBefore(now - forgetAfterMs);
    const std::int64_t failures = std::min<std::int64_t>(before.failures, 1000) + 1;
    store.put(login, {failures, now + delayAfter(failures)});
    transaction.commit();
    return {};
}

std::optional<storage::UserRecord> findUser(const Book& book, const std::string& login)
{
    return book.internals().read(
        [&](storage::Database& database) { return storage::UserStore(database).byLogin(login); });
}

Result<Session> checkedLogin(Book& book, const std::string& login, const std::string& password)
{
    if (Outcome begun = beginTry(book.internals(), login); !begun)
        return fail(begun.error());
    const auto user = findUser(book, login);
    const bool right = verifyPassword(user ? user->passwordHash : std::string(), password);
    if (!right || !user->active) {
        const Outcome logged =
            writeAs(book, std::nullopt, "login.failed", [&](Work& work) -> Outcome {
                if (user)
                    work.commit.about("user", user->id.value());
                return {};
            });
        return fail(logged ? refusal("login_failed", "password") : logged.error());
    }
    const Actor actor = actorOf(*user);
    const Outcome logged = writeAs(book, actor, "login", [&](Work& work) -> Outcome {
        storage::LoginGuardStore(work.database).drop(login);
        return {};
    });
    if (!logged)
        return fail(logged.error());
    return Session(book, actor);
}

std::string lowered(std::string login)
{
    std::transform(login.begin(), login.end(), login.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? char(letter - 'A' + 'a') : letter;
    });
    return login;
}

} // namespace

Result<Session> login(Book& book, const std::string& login, const std::string& password)
{
    try {
        book.internals().writer(); // people are shown by the program that holds the lock alone
        const std::string name = lowered(login);
        if (!book.info().demo)
            return checkedLogin(book, name, password);
        const auto user = findUser(book, name);
        if (!user || !user->active)
            return fail("login_failed", "login");
        return Session(book, actorOf(*user));
    } catch (...) {
        return fail(handledError("login", book.internals().info.path));
    }
}

} // namespace penggerak::services
