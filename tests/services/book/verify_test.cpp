#include "core/people/name_key.h"
#include "services/book/book.h"
#include "services/book/verb.h"
#include "storage/people/person_store.h"
#include "tests/support/books.h"
#include "tests/support/shell.h"

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

namespace {

const std::vector<std::string> bookChecks{"integrity", "foreign_keys", "schema", "chain"};

/// What a check says about a book that is not open elsewhere; empty when it passes.
std::string complaint(const std::filesystem::path& path, const std::string& check,
                      const std::optional<std::string>& head = std::nullopt)
{
    const auto book = Book::open(path, {});
    REQUIRE(book);
    const VerifyReport report = (*book)->verify(head);
    for (const CheckResult& result : report.checks)
        if (result.name == check) {
            CHECK((result.ok || !report.ok));
            return result.detail;
        }
    FAIL("no check " << check);
    return {};
}

/// A book with commits 1 to 3, closed; returns its head.
std::string writeBook(const std::filesystem::path& path)
{
    const auto book = newBook(path);
    for (int i = 0; i < 2; ++i)
        REQUIRE(writeAs(*book, std::nullopt, "test", [&](Work& work) -> Outcome {
            work.commit.about("thing", i);
            work.commit.setDetail("{\"name\":\"Siti Uji\"}");
            return {};
        }));
    return book->verify().head;
}

/// What a visitor does after taking the guards away, and puts back behind him.
void tamper(const std::filesystem::path& path, const std::string& guard, const std::string& sql)
{
    const std::string text =
        sqliteShell(path, "SELECT sql FROM sqlite_schema WHERE name = '" + guard + "'");
    REQUIRE(text.find("CREATE TRIGGER") == 0);
    sqliteShell(path, "DROP TRIGGER " + guard + "; " + sql + "; " + text);
}

} // namespace

TEST_CASE("verify names every check of a sound book, and passes them")
{
    const TempFolder folder;
    const auto book = newBook(folder / "b.penggerak");
    const VerifyReport report = book->verify();
    CHECK(report.ok);
    CHECK(report.seq == 1);
    CHECK(report.head.size() == 64);
    REQUIRE(report.checks.size() >= bookChecks.size());
    for (std::size_t i = 0; i < bookChecks.size(); ++i) {
        CHECK(report.checks[i].name == bookChecks[i]);
        CHECK(report.checks[i].checked > 0);
    }
}

TEST_CASE("a changed audit row breaks the chain and is named")
{
    const TempFolder folder;
    const auto path = folder / "b.penggerak";
    writeBook(path);
    SECTION("its verb")
    {
        tamper(path, "audit_no_update", "UPDATE audit SET verb = 'other' WHERE seq = 2");
        CHECK(complaint(path, "chain") == "audit 2");
    }
    SECTION("its time")
    {
        tamper(path, "audit_no_update",
               "UPDATE audit SET recorded_at = recorded_at - 1 WHERE seq = 3");
        CHECK(complaint(path, "chain") == "audit 3");
    }
    SECTION("its detail")
    {
        tamper(path, "audit_detail_no_update", "UPDATE audit_detail SET body = '{}' WHERE seq = 2");
        CHECK(complaint(path, "chain") == "audit_detail 2");
    }
    SECTION("one taken from the middle")
    {
        tamper(path, "audit_no_delete",
               "DELETE FROM audit_detail WHERE seq = 2; DELETE FROM audit WHERE seq = 2");
        CHECK(complaint(path, "chain") == "audit 3");
    }
    CHECK(complaint(path, "schema") == "");
}

TEST_CASE("an erased detail leaves the chain whole")
{
    const TempFolder folder;
    const auto path = folder / "b.penggerak";
    writeBook(path);
    sqliteShell(path, "DELETE FROM audit_detail WHERE seq = 2");
    CHECK(complaint(path, "chain") == "");
}

TEST_CASE("a guard that was taken away or changed is named")
{
    const TempFolder folder;
    const auto path = folder / "b.penggerak";
    writeBook(path);
    SECTION("a trigger dropped")
    {
        sqliteShell(path, "DROP TRIGGER movement_no_update");
        CHECK(complaint(path, "schema") == "missing trigger movement_no_update");
    }
    SECTION("a trigger that does nothing")
    {
        sqliteShell(path, "DROP TRIGGER audit_no_update; CREATE TRIGGER audit_no_update BEFORE "
                          "UPDATE ON audit BEGIN SELECT 1; END");
        CHECK(complaint(path, "schema") == "changed trigger audit_no_update");
    }
    SECTION("an index dropped")
    {
        sqliteShell(path, "DROP INDEX movement_day");
        CHECK(complaint(path, "schema") == "missing index movement_day");
    }
    SECTION("a table put in")
    {
        sqliteShell(path, "CREATE TABLE extra (x)");
        CHECK(complaint(path, "schema") == "unexpected table extra");
    }
}

TEST_CASE("a cut tail is found by the head alone")
{
    const TempFolder folder;
    const auto path = folder / "b.penggerak";
    const std::string head = writeBook(path);
    CHECK(complaint(path, "head", head) == "");
    tamper(path, "audit_no_delete",
           "DELETE FROM audit_detail WHERE seq = 3; DELETE FROM audit WHERE seq = 3");
    CHECK(complaint(path, "chain") == "");
    CHECK(complaint(path, "head", head) != "");
}

TEST_CASE("a reference to nothing is named")
{
    const TempFolder folder;
    const auto path = folder / "b.penggerak";
    writeBook(path);
    sqliteShell(path, "UPDATE office SET parent = 42");
    CHECK(complaint(path, "foreign_keys").find("office ") == 0);
}

TEST_CASE("a search index that is not that of the people is named")
{
    const TempFolder folder;
    const auto path = folder / "b.penggerak";
    writeBook(path);
    {
        const auto opened = Book::open(path, {});
        REQUIRE(opened);
        REQUIRE(writeAs(**opened, std::nullopt, "test", [](Work& work) -> Outcome {
            storage::PersonStore people(work.database);
            for (const char* name : {"Siti Uji", "Budi Uji"}) {
                storage::PersonRecord person;
                person.id = PersonId(work.database.newId());
                person.name = name;
                person.nameKey = nameKey(name);
                people.insert(person);
            }
            work.commit.setDetail("{}");
            return {};
        }));
    }
    CHECK(complaint(path, "search") == "");
    SECTION("a person whose name was changed beside it")
    {
        sqliteShell(path, "UPDATE person SET name_key = 'sita uji' WHERE name = 'Siti Uji'");
        CHECK(complaint(path, "search").find("person ") == 0);
    }
    SECTION("words that moved to another person")
    {
        sqliteShell(path, "UPDATE person SET name_key = CASE name_key WHEN 'siti uji' THEN 'budi"
                          " uji' ELSE 'siti uji' END");
        CHECK(complaint(path, "search").find("person ") == 0);
    }
    SECTION("a person who is nobody")
    {
        sqliteShell(path, "INSERT INTO person_search (rowid, words) VALUES (5, 'hantu')");
        CHECK(complaint(path, "search") == "person " + PersonId(5).text());
    }
    SECTION("a part of it is gone")
    {
        sqliteShell(path, "DELETE FROM person_search_data WHERE id > 10");
        CHECK(complaint(path, "search") != "");
    }
}
