#include "storage/database/writer_lock.h"
#include "tests/support/files.h"
#include "tests/support/temp_folder.h"

#include <catch2/catch.hpp>
#include <unistd.h>

using namespace penggerak;
using penggerak::storage::WriterLock;

TEST_CASE("one holds the right to write, and the next one learns who")
{
    const test::TempFolder folder;
    const auto book = folder / "b.penggerak";
    const auto first = WriterLock::acquire(book);
    REQUIRE(std::holds_alternative<std::unique_ptr<WriterLock>>(first));
    const auto second = WriterLock::acquire(book);
    REQUIRE(std::holds_alternative<WriterLock::Held>(second));
    const std::string holder = std::get<WriterLock::Held>(second).holder;
    CHECK(holder.find(std::to_string(getpid())) != std::string::npos);
    CHECK(WriterLock::holderOf(book) == holder);
}

TEST_CASE("a lock that was let go, or left by a crash, stands in nobody's way")
{
    const test::TempFolder folder;
    const auto book = folder / "b.penggerak";
    {
        const auto held = WriterLock::acquire(book);
    }
    CHECK(test::filesIn(folder.path()) == 0);
    test::writeBytes(WriterLock::pathFor(book), "somebody@elsewhere (penggerak, 1)\n");
    CHECK(WriterLock::holderOf(book) == "");
    CHECK(std::holds_alternative<std::unique_ptr<WriterLock>>(WriterLock::acquire(book)));
}

TEST_CASE("a book reached by a link has the same lock")
{
    const test::TempFolder folder;
    test::writeBytes(folder / "b.penggerak", "");
    std::filesystem::create_symlink(folder / "b.penggerak", folder / "link.penggerak");
    CHECK(WriterLock::pathFor(folder / "link.penggerak") ==
          WriterLock::pathFor(folder / "b.penggerak"));
}
