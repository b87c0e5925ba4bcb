#include "services/people/people.h"
#include "tests/support/branch.h"

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

TEST_CASE("a draft is one a user and form, outlives the program, and leaves no commit")
{
    const TempFolder folder;
    {
        const auto book = newBook(folder / "cabang.penggerak");
        const Session admin = login(*book, "admin", "").value();
        REQUIRE(addUser(admin, {"staf", "Staf", Role::Staff, std::nullopt, ""}));
        const Seq before = book->lastSeq();
        REQUIRE(saveDraft(admin, "person", R"({"name":"Bu"})"));
        REQUIRE(saveDraft(admin, "person", R"({"name":"Budi"})"));
        CHECK(book->lastSeq() == before);
    }
    const auto book =
        Book::open(folder / "cabang.penggerak", optionsOn(*Day::of(2016, 11, 3))).value();
    const Session admin = login(*book, "admin", "").value();
    CHECK(loadDraft(admin, "person").value() == R"({"name":"Budi"})");
    CHECK(loadDraft(admin, "figure").value() == std::nullopt);
    CHECK(loadDraft(login(*book, "staf", "").value(), "person").value() == std::nullopt);
    REQUIRE(dropDraft(admin, "person"));
    CHECK(loadDraft(admin, "person").value() == std::nullopt);
}
