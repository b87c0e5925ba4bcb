#include "resources/resources.h"
#include "services/actors/session.h"
#include "services/book/internals.h"
#include "tests/support/books.h"
#include "tests/support/shell.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

namespace {

constexpr std::array roles{Role::Administrator, Role::Staff, Role::Kader, Role::Supervisor};

nlohmann::json permissions()
{
    return nlohmann::json::parse(resource("rules/permissions.json"));
}

Actor actorOf(Role role)
{
    Actor actor;
    actor.id = UserId(1);
    actor.login = "uji";
    actor.name = "Uji";
    actor.role = role;
    return actor;
}

std::string word(Permission permission)
{
    switch (permission) {
    case Permission::Allowed:
        return "allow";
    case Permission::Propose:
        return "propose";
    case Permission::Denied:
        break;
    }
    return "deny";
}

/// The verbs that the sources of services hand to write(), rehearse(), admit() and authorize().
std::set<std::string> verbsOfSources()
{
    const std::regex gate(
        R"re((?:write|rehearse|admit|authorize)\(\s*(?:\*?session(?:(?:\.|->)actor\(\))?)\s*,\s*"([a-z_.]+)")re");
    std::set<std::string> verbs;
    const std::filesystem::path services = PENGGERAK_SOURCE_DIR "/src/services";
    for (const auto& file : std::filesystem::recursive_directory_iterator(services)) {
        if (file.path().extension() != ".cpp")
            continue;
        std::ifstream stream(file.path());
        const std::string text{std::istreambuf_iterator<char>(stream), {}};
        for (std::sregex_iterator found(text.begin(), text.end(), gate), end; found != end; ++found)
            verbs.insert((*found)[1]);
    }
    return verbs;
}

} // namespace

TEST_CASE("every verb of every service stands in the permission table")
{
    const nlohmann::json table = permissions();
    const auto verbs = verbsOfSources();
    CHECK(verbs.size() >= 25);
    for (const std::string& verb : verbs) {
        INFO(verb);
        CHECK(table.contains(verb));
    }
}

TEST_CASE("each role may do what its cell of the table says, and no more")
{
    const nlohmann::json table = permissions();
    for (const auto& [verb, cells] : table.items()) {
        CHECK(cells.size() == roles.size());
        for (const Role role : roles) {
            INFO(verb << ", " << code(role));
            const std::string cell = cells.at(std::string(code(role)));
            CHECK(word(permission(role, verb)) == cell);
            const Outcome allowed = authorize(actorOf(role), verb);
            CHECK(allowed.has_value() == (cell == "allow"));
            if (cell == "propose")
                CHECK(allowed.error().code == "needs_approval");
            if (cell == "deny")
                CHECK(allowed.error().code == "not_allowed");
        }
    }
}

TEST_CASE("the table reads as the branch agreed")
{
    const auto cells = [](std::string_view verb) {
        std::string text;
        for (const Role role : roles)
            text += word(permission(role, verb)) + ' ';
        return text;
    };
    // administrator, staff, kader, supervisor
    CHECK(cells("office.add") == "allow deny deny deny ");
    CHECK(cells("user.add") == "allow deny deny deny ");
    CHECK(cells("figure.add") == "allow allow deny allow ");
    CHECK(cells("figure.reverse") == "allow propose deny allow ");
    CHECK(cells("person.add") == "allow allow allow deny ");
    CHECK(cells("person.move") == "allow allow allow deny ");
    CHECK(cells("person.transfer") == "allow allow deny deny ");
    CHECK(cells("person.read") == "allow allow allow allow ");
    CHECK(cells("person.reveal") == "allow allow deny allow ");
    CHECK(cells("proposal.approve") == "allow deny deny allow ");
    CHECK(cells("no.such.verb") == "deny deny deny deny ");
}

TEST_CASE("a denial is a row of the audit, and nothing else")
{
    const TempFolder folder;
    const auto book = newBook(folder / "cabang.penggerak");
    const Session administrator = login(*book, "admin", "").value();
    REQUIRE(addUser(administrator, {"kader1", "Kader Satu", Role::Kader, std::nullopt, ""}));
    const Session kader = login(*book, "kader1", "").value();
    const Seq before = book->lastSeq();

    const auto refused = addUser(kader, {"baru", "Baru", Role::Administrator, std::nullopt, ""});

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "not_allowed");
    CHECK(book->lastSeq() == before + 1);
    CHECK(sqliteShell(folder / "cabang.penggerak",
                      "SELECT verb FROM audit ORDER BY seq DESC LIMIT 1") == "denied\n");
    CHECK(listUsers(administrator)->size() == 2);
    CHECK(book->verify().ok);
}
