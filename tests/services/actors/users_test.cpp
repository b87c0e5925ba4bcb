#include "services/actors/session.h"
#include "tests/support/books.h"

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

namespace {

struct Users
{
    TempFolder folder;
    std::unique_ptr<Book> book = newBook(folder / "cabang.penggerak");
    Session admin = login(*book, "admin", "").value();

    std::string codeOf(const NewUser& user) const
    {
        const auto added = addUser(admin, user);
        return added ? "" : added.error().code;
    }
};

} // namespace

TEST_CASE("a user has a login of its own, a name and a kader that exists")
{
    const Users users;
    CHECK(users.codeOf({"rina", "Rina", Role::Staff, std::nullopt, ""}).empty());
    CHECK(users.codeOf({"rina", "Rina Dua", Role::Staff, std::nullopt, ""}) == "login_taken");
    CHECK(users.codeOf({"Rina", "Rina", Role::Staff, std::nullopt, ""}) == "login_invalid");
    CHECK(users.codeOf({"r", "Rina", Role::Staff, std::nullopt, ""}) == "login_invalid");
    CHECK(users.codeOf({"rina dua", "Rina", Role::Staff, std::nullopt, ""}) == "login_invalid");
    CHECK(users.codeOf({"budi", " ", Role::Staff, std::nullopt, ""}) == "name_missing");
    CHECK(users.codeOf({"budi", "Budi", Role::Kader, KaderId(42), ""}) == "kader_unknown");
    CHECK(listUsers(users.admin)->size() == 2);
}

TEST_CASE("a book of its own asks for passwords that hold")
{
    const TempFolder folder;
    const auto book = Book::create(folder / "cabang.penggerak",
                                   {"Kantor", "admin", "Admin", "kuda lumping merah", false},
                                   optionsOn(*Day::of(2016, 11, 2)))
                          .value();
    const Session admin = login(*book, "admin", "kuda lumping merah").value();
    CHECK(addUser(admin, {"rina", "Rina", Role::Staff, std::nullopt, "pendek"}).error().code ==
          "password_short");
    REQUIRE(addUser(admin, {"rina", "Rina", Role::Staff, std::nullopt, "dua belas huruf"}));
    const Session rina = login(*book, "rina", "dua belas huruf").value();
    CHECK(setPassword(rina, admin.actor().id, "mencuri kata sandi").error().code == "not_allowed");
    REQUIRE(setPassword(rina, rina.actor().id, "tiga belas huruf"));
    CHECK_FALSE(login(*book, "rina", "dua belas huruf"));
    CHECK(demoUsers(*book).empty());
}

TEST_CASE("the last active administrator stays")
{
    const Users users;
    CHECK(setUserActive(users.admin, users.admin.actor().id, false).error().code ==
          "last_administrator");
    const UserId second =
        addUser(users.admin, {"admin2", "Admin Dua", Role::Administrator, std::nullopt, ""})
            .value();
    REQUIRE(setUserActive(users.admin, users.admin.actor().id, false));
    CHECK(login(*users.book, "admin", "").error().code == "login_failed");
    const Session other = login(*users.book, "admin2", "").value();
    CHECK(setUserActive(other, second, false).error().code == "last_administrator");
    CHECK(setUserActive(other, UserId(7), false).error().code == "user_unknown");
}
