#include "tests/bench/timing/book_times.h"
#include "tests/bench/yardstick/insert_again.h"
#include "tests/bench/yardstick/scans.h"
#include "tests/bench/yardstick/sqlite.h"
#include "tests/support/branch.h"

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::bench;

namespace {

/// Some people of 2021, two of them active, in a closed book.
std::filesystem::path closedBook(const test::TempFolder& folder)
{
    const std::filesystem::path path = folder / "uji.penggerak";
    test::Branch branch(test::day("2026-01-02"));
    branch.record(branch.figure(Segment::Bpu, Measure::Potential, 900, "2020-12-31"));
    branch.enter(branch.prospect("Siti Aminah", "2021-01-05"));
    branch.enter(branch.prospect("Sulastri", "2021-01-06", Stage::Active));
    branch.enter(branch.prospect("Hari Santoso", "2021-01-07", Stage::Active));
    REQUIRE(branch.book->backupTo(path));
    return path;
}

std::int64_t countOf(Connection& connection, const std::string& table)
{
    return std::stoll(connection.text("SELECT COUNT(*) FROM " + table));
}

nlohmann::ordered_json named(const nlohmann::ordered_json& answer, const std::string& name)
{
    for (const auto& row : answer.at("rows"))
        if (row.at("name") == name)
            return row;
    FAIL("no row " << name);
    return {};
}

} // namespace

TEST_CASE("the yardstick holds the rows and the schema of the book that it was taken from")
{
    const test::TempFolder folder;
    const auto path = closedBook(folder);
    const InsertTimes times = insertAgain(path, folder / "lagi.penggerak");
    Connection book(path, Connection::Mode::Read);
    Connection copy(folder / "lagi.penggerak", Connection::Mode::Read);
    const char* const schema = "SELECT group_concat(sql) FROM (SELECT sql FROM sqlite_schema "
                               "WHERE sql IS NOT NULL ORDER BY name)";
    CHECK(book.text(schema) == copy.text(schema));
    for (const char* const table : {"person", "movement", "person_head", "cell", "audit"}) {
        CHECK(countOf(copy, table) == countOf(book, table));
        CHECK(times.rows.at(table) == countOf(book, table));
    }
    CHECK(copy.text("PRAGMA integrity_check") == "ok");
    CHECK(copy.text("SELECT COUNT(*) FROM pragma_foreign_key_check") == "0");
    CHECK(times.leftOut.empty());
}

TEST_CASE("pages and scans answer the same")
{
    const test::TempFolder folder;
    const auto path = closedBook(folder);
    const auto asked = bookTimes(path, "admin", "");
    CHECK(asked.at("people") == 3);
    const auto movements = movementScans(path);
    CHECK(named(asked, "coverage: by segment").at("answer") == 2);
    for (const char* const name : {"coverage: by segment", "coverage: as known earlier"})
        CHECK(named(asked, name).at("answer") == named(movements, name).at("answer"));
    const auto people = likeScans(path);
    for (const char* const name : {"search: five letters", "search: phone"})
        CHECK(named(asked, name).at("answer") == named(people, name).at("answer"));
}
