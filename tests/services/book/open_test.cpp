#include "services/book/book.h"
#include "services/book/verb.h"
#include "tests/support/books.h"
#include "tests/support/files.h"
#include "tests/support/shell.h"
#include "tests/support/unprivileged.h"

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

namespace {

std::string refusalOf(const std::filesystem::path& path, bool write = true)
{
    const auto book = Book::open(path, {Clock::system(), write});
    return book ? "opened" : book.error().code;
}

/// Opening it is refused so, and neither the file nor its folder changes.
void checkRefusedUntouched(const TempFolder& folder, const std::string& name,
                           const std::string& expected)
{
    const auto path = folder / name;
    const std::string before = bytesOf(path);
    const auto changed = std::filesystem::last_write_time(path);
    const int files = filesIn(folder.path());
    CHECK(refusalOf(path) == expected);
    CHECK(bytesOf(path) == before);
    CHECK(std::filesystem::last_write_time(path) == changed);
    CHECK(filesIn(folder.path()) == files);
}

} // namespace

TEST_CASE("no file is no book")
{
    const TempFolder folder;
    CHECK(refusalOf(folder / "none.penggerak") == "book_missing");
    CHECK(filesIn(folder.path()) == 0);
    CHECK(refusalOf(folder.path()) == "book_foreign");
}

TEST_CASE("a database of another program is left alone")
{
    const TempFolder folder;
    sqliteShell(folder / "other.penggerak", "CREATE TABLE t (x); INSERT INTO t VALUES (1)");
    checkRefusedUntouched(folder, "other.penggerak", "book_foreign");
}

TEST_CASE("an empty, a cut and a wrong file are named damaged and left alone")
{
    const TempFolder folder;
    newBook(folder / "whole.penggerak");
    const std::string whole = bytesOf(folder / "whole.penggerak");
    SECTION("empty")
    {
        writeBytes(folder / "b.penggerak", "");
    }
    SECTION("cut")
    {
        writeBytes(folder / "b.penggerak", whole.substr(0, whole.size() / 2));
    }
    SECTION("cut inside the first page")
    {
        writeBytes(folder / "b.penggerak", whole.substr(0, 700));
    }
    SECTION("a letter")
    {
        writeBytes(folder / "b.penggerak", std::string(5000, 'x'));
    }
    SECTION("a page overwritten")
    {
        writeBytes(folder / "b.penggerak", std::string(whole).replace(3 * 4096, 4096, 4096, 'x'));
    }
    checkRefusedUntouched(folder, "b.penggerak", "book_damaged");
}

TEST_CASE("no flipped byte of a small book crashes the program")
{
    const TempFolder folder;
    newBook(folder / "whole.penggerak");
    const std::string whole = bytesOf(folder / "whole.penggerak");
    for (std::size_t at = 0; at < whole.size(); at += 997) {
        std::string flipped = whole;
        flipped[at] = char(flipped[at] ^ 0x55);
        const auto path = folder / "flipped.penggerak";
        writeBytes(path, flipped);
        const auto book = Book::open(path, {});
        if (book)
            (*book)->verify();
        else
            CHECK_THAT(book.error().code, Catch::Matches("book_(damaged|foreign|newer|missing)"));
    }
}

TEST_CASE("a book of a later program is refused with both versions, and not touched")
{
    const TempFolder folder;
    newBook(folder / "b.penggerak");
    sqliteShell(folder / "b.penggerak", "PRAGMA user_version = 999");
    checkRefusedUntouched(folder, "b.penggerak", "book_newer");
    const auto book = Book::open(folder / "b.penggerak", {});
    REQUIRE_FALSE(book);
    const auto& data = book.error().data;
    const auto has = [&](const std::string& key) {
        return std::any_of(data.begin(), data.end(),
                           [&](const auto& entry) { return entry.first == key; });
    };
    CHECK(has("book_version"));
    CHECK(has("program_version"));
}

TEST_CASE("a held book refuses a second writer with the holder's name, but shows itself")
{
    const TempFolder folder;
    const auto path = folder / "b.penggerak";
    const auto writer = newBook(path);
    CHECK(refusalOf(path) == "book_locked");
    const auto viewer = Book::open(path, {Clock::system(), false});
    REQUIRE(viewer);
    CHECK((*viewer)->info().mode == BookMode::Viewer);
    CHECK_FALSE((*viewer)->info().holder.empty());
    CHECK((*viewer)->lastSeq() == 1);
    const Outcome refused =
        writeAs(**viewer, std::nullopt, "test", [](Work&) -> Outcome { return {}; });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "book_locked");
}

TEST_CASE("a viewer sees each commit of the writer")
{
    const TempFolder folder;
    const auto writer = newBook(folder / "b.penggerak");
    const auto viewer = Book::open(folder / "b.penggerak", {Clock::system(), false});
    REQUIRE(viewer);
    REQUIRE(writeAs(*writer, std::nullopt, "test", [](Work&) -> Outcome { return {}; }));
    CHECK((*viewer)->lastSeq() == 2);
}

TEST_CASE("a book that cannot be written opens frozen and refuses to write")
{
    const TempFolder folder;
    newBook(folder / "b.penggerak");
    CHECK(asNobody(folder, [&] {
        const auto book = Book::open(folder / "b.penggerak", {});
        if (!book || (*book)->info().mode != BookMode::Frozen || (*book)->info().walBeside)
            return false;
        const Outcome refused =
            writeAs(**book, std::nullopt, "test", [](Work&) -> Outcome { return {}; });
        return (*book)->lastSeq() == 1 && (*book)->verify().ok && !refused &&
               refused.error().code == "book_read_only";
    }));
    CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("a frozen book tells of the log beside it")
{
    const TempFolder folder;
    newBook(folder / "b.penggerak");
    writeBytes(folder / "b.penggerak-wal", "left behind");
    CHECK(asNobody(folder, [&] {
        const auto book = Book::open(folder / "b.penggerak", {});
        return book && (*book)->info().mode == BookMode::Frozen && (*book)->info().walBeside;
    }));
}

TEST_CASE("a new book is refused where it cannot be, and leaves nothing")
{
    const TempFolder folder;
    const auto refused = [&](const std::string& name, const Book::NewBook& contents) {
        const auto book = Book::create(folder / name, contents, {});
        return book ? "made" : book.error().code;
    };
    writeBytes(folder / "there.penggerak", "something");
    CHECK(refused("there.penggerak", demoContents()) == "file_exists");
    CHECK(bytesOf(folder / "there.penggerak") == "something");
    CHECK(refused("none/b.penggerak", demoContents()) == "folder_missing");
    CHECK(refused("b.penggerak", {"", "admin", "Admin", "", true}) == "office_name_missing");
    CHECK(refused("b.penggerak", {"Kantor", "a b", "Admin", "", true}) == "login_invalid");
    CHECK(refused("b.penggerak", {"Kantor", "admin", "Admin", "pendek", false}) ==
          "password_short");
    CHECK(filesIn(folder.path()) == 1);
}
