#include "services/actors/new_user.h"
#include "services/actors/password.h"
#include "services/actors/session.h"
#include "services/book/verb.h"
#include "storage/actors/user_store.h"
#include "storage/outreach/kader_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace penggerak::services {

namespace {

/// 2 to 32 of a-z, 0-9, dot and underscore.
bool isLogin(const std::string& text)
{
    return text.size() >= 2 && text.size() <= 32 &&
           text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789._") == std::string::npos;
}

UserRow row(const storage::UserRecord& user)
{
    return {user.id,    user.login, user.name, roleFromCode(user.role).value(),
            user.kader, user.active};
}

std::vector<UserRow> rows(storage::Database& database)
{
    std::vector<UserRow> users;
    for (const storage::UserRecord& user : storage::UserStore(database).all())
        users.push_back(row(user));
    return users;
}

storage::UserRecord existing(storage::UserStore& store, UserId id)
{
    const auto user = store.byId(id);
    if (!user)
        throw Refused(refusal("user_unknown", "user").with("login", id.text()));
    return *user;
}

} // namespace

Outcome checkNewUser(const NewUser& user, bool demo)
{
    if (!isLogin(user.login))
        return fail(refusal("login_invalid", "login").with("login", user.login));
    if (user.name.find_first_not_of(' ') == std::string::npos)
        return fail("name_missing", "name");
    return demo ? Outcome() : checkNewPassword(user.login, user.password);
}

std::vector<UserRow> demoUsers(const Book& book)
{
    if (!book.info().demo)
        return {};
    std::vector<UserRow> users = book.internals().read(rows);
    std::erase_if(users, [](const UserRow& user) { return !user.active; });
    return users;
}

Result<std::vector<UserRow>> listUsers(const Session& session)
{
    if (Outcome allowed = admit(session, "user.read"); !allowed)
        return fail(allowed.error());
    return readFrom(session.book(), [](storage::Database& database) {
        return Result<std::vector<UserRow>>(rows(database));
    });
}

Result<UserId> addUser(const Session& session, const NewUser& user)
{
    return write(session, "user.add", [&](Work& work) -> Result<UserId> {
        const bool demo = session.book().info().demo;
        if (Outcome checked = checkNewUser(user, demo); !checked)
            return fail(checked.error());
        storage::UserStore store(work.database);
        if (store.byLogin(user.login))
            return fail(refusal("login_taken", "login").with("login", user.login));
        if (user.kader && !storage::KaderStore(work.database).exists(*user.kader))
            return fail("kader_unknown", "kader");
        const UserId id{work.database.newId()};
        store.insert({id, user.login, user.name, std::string(code(user.role)), user.kader,
                      demo ? std::string() : hashPassword(user.password), true});
        work.commit.about("user", id.value());
        work.commit.setDetail(
            nlohmann::json{{"login", user.login}, {"name", user.name}, {"role", code(user.role)}}
                .dump());
        work.change.actors = true;
        return id;
    });
}

namespace {

Outcome replacePassword(Work& work, UserId id, const std::string& password)
{
    storage::UserStore store(work.database);
    const storage::UserRecord user = existing(store, id);
    if (Outcome checked = checkNewPassword(user.login, password); !checked)
        return checked;
    store.setPasswordHash(id, hashPassword(password));
    work.commit.about("user", id.value());
    work.change.actors = true;
    return {};
}

} // namespace

Outcome setPassword(const Session& session, UserId user, const std::string& password)
{
    if (session.book().info().demo)
        return fail("demo_no_password", "password");
    const auto replace = [&](Work& work) { return replacePassword(work, user, password); };
    if (user == session.actor().id)
        return write(session, "user.own_password", replace);
    return write(session, "user.password", replace);
}

Outcome setUserActive(const Session& session, UserId user, bool active)
{
    return write(session, "user.active", [&](Work& work) -> Outcome {
        storage::UserStore store(work.database);
        existing(store, user);
        store.setActive(user, active);
        const auto users = store.all();
        const bool administrated = std::any_of(users.begin(), users.end(), [](const auto& one) {
            return one.active && one.role == code(Role::Administrator);
        });
        if (!administrated)
            return fail("last_administrator", "user");
        work.commit.about("user", user.value());
        work.commit.setDetail(nlohmann::json{{"active", active}}.dump());
        work.change.actors = true;
        return {};
    });
}

} // namespace penggerak::services
