#include "app/cli/command.h"
#include "app/cli/table.h"
#include "app/cli/values.h"

#include <algorithm>
#include <cstdlib>

namespace penggerak::cli {

namespace {

using nlohmann::ordered_json;
using services::UserRow;

struct UserOptions
{
    std::string login;
    std::string name;
    std::string role;
    std::string kader;
    std::string passwordFile;
};

services::Role roleOf(const std::string& text)
{
    const auto role = services::roleFromCode(text);
    if (!role)
        throw UsageError("--role " + text + ": administrator|staff|kader|supervisor", "role");
    return *role;
}

/// The password of the user who is added or changed, not of the one at work.
std::string newPassword(const Context& context, const UserOptions& options)
{
    if (!options.passwordFile.empty())
        return firstLine(options.passwordFile, "new-password-file");
    if (const char* const given = std::getenv("PENGGERAK_NEW_PASSWORD"))
        return given;
    throw UsageError(context.say("Tulis kata sandi barunya: --new-password-file BERKAS atau "
                                 "PENGGERAK_NEW_PASSWORD.",
                                 "Give the new password: --new-password-file FILE or "
                                 "PENGGERAK_NEW_PASSWORD."),
                     "new-password-file");
}

UserRow userOf(const Session& session, const std::string& login)
{
    if (login == session.actor().login)
        return {session.actor().id,   session.actor().login, session.actor().name,
                session.actor().role, session.actor().kader, true};
    const auto users = take(services::listUsers(session));
    const auto found = std::find_if(users.begin(), users.end(),
                                    [&](const UserRow& user) { return user.login == login; });
    if (found == users.end())
        throw Refused(refusal("user_unknown", "user").with("login", login));
    return *found;
}

Answer list(Context& context)
{
    const auto users = take(services::listUsers(context.session()));
    Answer answer;
    answer.json = {{"total", users.size()}, {"next", nullptr}, {"rows", ordered_json::array()}};
    Table table({context.say("Pengguna", "Login"), context.say("Nama", "Name"),
                 context.say("Peran", "Role"), context.say("Aktif", "Active")});
    for (const UserRow& user : users) {
        const std::string role(code(user.role));
        answer.json["rows"].push_back(
            {{"id", user.id.text()},
             {"login", user.login},
             {"name", user.name},
             {"role", role},
             {"kader", user.kader ? ordered_json(user.kader->text()) : ordered_json()},
             {"active", user.active}});
        table.add({user.login, user.name, services::term(role, context.language()),
                   user.active ? context.say("ya", "yes") : context.say("tidak", "no")});
    }
    answer.text = table.text();
    return answer;
}

Answer written(const Session& session, UserId id, const std::string& login)
{
    Answer answer;
    answer.json = {{"id", id.text()}, {"seq", session.book().lastSeq()}};
    answer.text = login + ": " + id.text() + '\n';
    return answer;
}

Answer add(Context& context, const UserOptions& options)
{
    const services::Role role = roleOf(options.role);
    const Session& session = context.session();
    services::NewUser user{
        options.login, options.name, role, maybeKader(session.book(), options.kader), {}};
    if (!session.book().info().demo)
        user.password = newPassword(context, options);
    return written(session, take(services::addUser(session, user)), options.login);
}

Answer setPassword(Context& context, const UserOptions& options)
{
    const Session& session = context.session();
    const UserRow user = userOf(session, options.login);
    take(services::setPassword(session, user.id, newPassword(context, options)));
    return written(session, user.id, user.login);
}

Answer setActive(Context& context, const UserOptions& options, bool active)
{
    const Session& session = context.session();
    const UserRow user = userOf(session, options.login);
    take(services::setUserActive(session, user.id, active));
    return written(session, user.id, user.login);
}

void addLogin(CLI::App& app, UserOptions& options, const Choice& choice)
{
    app.add_option("login", options.login, choice.say("Nama pengguna", "Login"))->required();
}

void addPasswordFile(CLI::App& app, UserOptions& options, const Choice& choice)
{
    app.add_option("--new-password-file", options.passwordFile,
                   choice.say("Berkas berisi kata sandi barunya", "File with the new password"));
}

} // namespace

void addUserCommands(CLI::App& app, Choice& choice)
{
    CLI::App* const user = choice.group(app, "user", "Pengguna buku", "Users of the book");
    const auto options = std::make_shared<UserOptions>();
    choice.verb(*user, "list", "Daftar pengguna", "All users", list);

    CLI::App* const adding =
        choice.verb(*user, "add", "Tambah pengguna", "Add a user",
                    [options](Context& context) { return add(context, *options); });
    adding->add_option("--login", options->login, choice.say("Nama pengguna", "Login"))->required();
    adding->add_option("--name", options->name, choice.say("Nama orangnya", "Name"))->required();
    adding->add_option("--role", options->role, "administrator|staff|kader|supervisor")->required();
    adding->add_option("--kader", options->kader, choice.say("Kader yang mana", "Which kader"));
    addPasswordFile(*adding, *options, choice);

    CLI::App* const password =
        choice.verb(*user, "password", "Ganti kata sandi", "Change a password",
                    [options](Context& context) { return setPassword(context, *options); });
    addLogin(*password, *options, choice);
    addPasswordFile(*password, *options, choice);
    addLogin(
        *choice.verb(*user, "disable", "Nonaktifkan", "Let nobody in by this login",
                     [options](Context& context) { return setActive(context, *options, false); }),
        *options, choice);
    addLogin(
        *choice.verb(*user, "enable", "Aktifkan lagi", "Let the user in again",
                     [options](Context& context) { return setActive(context, *options, true); }),
        *options, choice);
}

} // namespace penggerak::cli
