#include "services/book/book.h"
#include "services/book/verb.h"
#include "tests/support/books.h"
#include "tests/support/shell.h"

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::services;
using namespace penggerak::test;

namespace {

Seq writeSomething(Book& book, std::int64_t about = 7)
{
    Seq seq = 0;
    const Subscription heard = book.onChange([&](const ChangeSet& change) { seq = change.seq; });
    const Outcome written = writeAs(book, std::nullopt, "test", [&](Work& work) -> Outcome {
        work.commit.about("thing", about);
        return {};
    });
    REQUIRE(written);
    return seq;
}

} // namespace

TEST_CASE("a new book is there with its first commit, and no other file beside it")
{
    const TempFolder folder;
    {
        const auto book = newBook(folder / "cabang.penggerak");
        CHECK(book->lastSeq() == 1);
        CHECK(book->info().mode == BookMode::Writer);
        CHECK(book->info().name == "cabang");
        CHECK(book->info().demo);
        CHECK(book->today() == *Day::of(2016, 11, 2));
    }
    int files = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder.path()))
        ++files;
    CHECK(files == 1);
}

TEST_CASE("a commit takes the next number and tells its listeners once")
{
    const TempFolder folder;
    const auto book = newBook(folder / "b.penggerak");
    CHECK(writeSomething(*book) == 2);
    CHECK(writeSomething(*book) == 3);
    CHECK(book->lastSeq() == 3);
}

TEST_CASE("a refusal inside a verb leaves nothing behind and the book usable")
{
    const TempFolder folder;
    const auto book = newBook(folder / "b.penggerak");
    const Outcome refused = writeAs(*book, std::nullopt, "test",
                                    [](Work&) -> Outcome { return fail("stage_not_allowed"); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "stage_not_allowed");
    CHECK(book->lastSeq() == 1);
    CHECK(writeSomething(*book) == 2);
}

TEST_CASE("the book remembers the day it was last looked at")
{
    const TempFolder folder;
    const Day day = *Day::of(2015, 12, 3);
    newBook(folder / "b.penggerak")->rememberView(day);
    const auto book = Book::open(folder / "b.penggerak", {});
    REQUIRE(book);
    CHECK((*book)->info().lastViewDay == day);
}

TEST_CASE("a commit's time never falls, and a clock set back is noted")
{
    const TempFolder folder;
    const auto book = newBook(folder / "b.penggerak");
    REQUIRE(book->moveToday(*Day::of(2014, 1, 1)));
    const Seq seq = writeSomething(*book);
    CHECK(book->recordedAt(seq) == book->recordedAt(1));
    CHECK(book->seqAt(*book->recordedAt(1)) == seq);
    CHECK(book->seqAt(*book->recordedAt(1) - 1) == 0);
    CHECK(sqliteShell(folder / "b.penggerak", "SELECT body FROM audit_detail WHERE seq = 2")
              .find("clock_back_ms") != std::string::npos);
}
