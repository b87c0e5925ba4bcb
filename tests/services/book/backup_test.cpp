#include "services/book/book.h"
#include "services/book/verb.h"
#include "tests/support/books.h"
#include "tests/support/files.h"
#include "tests/support/shell.h"

#include <catch2/catch.hpp>

#include <thread>

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

namespace {

void commitOnce(Book& book)
{
    REQUIRE(writeAs(book, std::nullopt, "test", [](Work&) -> Outcome { return {}; }));
}

std::string codeOf(const Outcome& outcome)
{
    return outcome ? "done" : outcome.error().code;
}

} // namespace

TEST_CASE("a backup of a book in use holds its commits, and the book remembers when")
{
    const TempFolder folder;
    const auto book = newBook(folder / "b.penggerak");
    commitOnce(*book);
    REQUIRE(codeOf(book->backupTo(folder / "copy.penggerak")) == "done");
    CHECK(book->info().lastBackupMs);
    const auto copy = Book::open(folder / "copy.penggerak", {});
    REQUIRE(copy);
    CHECK((*copy)->lastSeq() == 2);
    CHECK((*copy)->verify(book->verify().head).ok);
}

TEST_CASE("a backup taken while commits go on is one state of the book")
{
    const TempFolder folder;
    const auto book = newBook(folder / "b.penggerak");
    std::thread beside([&] {
        for (int i = 0; i < 100; ++i)
            (void)writeAs(*book, std::nullopt, "test", [](Work&) -> Outcome { return {}; });
    });
    const std::string outcome = codeOf(book->backupTo(folder / "copy.penggerak"));
    beside.join();
    REQUIRE(outcome == "done");
    const auto copy = Book::open(folder / "copy.penggerak", {});
    REQUIRE(copy);
    CHECK((*copy)->verify().ok);
}

TEST_CASE("a backup and a restore never write over a file")
{
    const TempFolder folder;
    const auto book = newBook(folder / "b.penggerak");
    writeBytes(folder / "there", "something");
    CHECK(codeOf(book->backupTo(folder / "there")) == "file_exists");
    CHECK(codeOf(book->backupTo(folder / "none" / "copy")) == "folder_missing");
    CHECK(codeOf(book->backupTo(folder / "b.penggerak")) == "file_exists");
    CHECK(codeOf(Book::restore(folder / "b.penggerak", folder / "there")) == "file_exists");
    CHECK(bytesOf(folder / "there") == "something");
}

TEST_CASE("a restored backup is the book it was taken from")
{
    const TempFolder folder;
    const auto book = newBook(folder / "b.penggerak");
    commitOnce(*book);
    REQUIRE(book->backupTo(folder / "copy.penggerak"));
    commitOnce(*book);
    REQUIRE(codeOf(Book::restore(folder / "copy.penggerak", folder / "back.penggerak")) == "done");
    const auto back = Book::open(folder / "back.penggerak", {});
    REQUIRE(back);
    CHECK((*back)->lastSeq() == 2);
    // The older file lacks the newest head, and says so.
    CHECK_FALSE((*back)->verify(book->verify().head).ok);
}

TEST_CASE("a backup is not trusted: what is no whole book is refused, and nothing is made")
{
    const TempFolder folder;
    const auto backup = folder / "copy.penggerak";
    REQUIRE(newBook(folder / "b.penggerak")->backupTo(backup));
    std::string expected = "book_damaged";
    SECTION("cut")
    {
        const std::string whole = bytesOf(backup);
        writeBytes(backup, whole.substr(0, whole.size() - 8192));
    }
    SECTION("a guard taken away")
    {
        sqliteShell(backup, "DROP TRIGGER audit_no_delete");
    }
    SECTION("a trigger put in")
    {
        sqliteShell(backup,
                    "CREATE TRIGGER mine AFTER INSERT ON audit BEGIN DELETE FROM setting; END");
    }
    SECTION("a row that refers to nothing")
    {
        sqliteShell(backup, "UPDATE office SET parent = 42");
    }
    SECTION("another program's")
    {
        sqliteShell(backup, "PRAGMA application_id = 7");
        expected = "book_foreign";
    }
    SECTION("a later program's")
    {
        sqliteShell(backup, "PRAGMA user_version = 999");
        expected = "book_newer";
    }
    const int files = filesIn(folder.path());
    CHECK(codeOf(Book::restore(backup, folder / "back.penggerak")) == expected);
    CHECK(filesIn(folder.path()) == files);
}
