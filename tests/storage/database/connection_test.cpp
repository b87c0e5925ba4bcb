#include "storage/database/database.h"
#include "storage/database/storage_error.h"
#include "tests/support/temp_folder.h"

#include <catch2/catch.hpp>
#include <soci/soci.h>

using namespace penggerak;
using namespace penggerak::storage;

namespace {

std::string pragma(Database& database, const std::string& name)
{
    std::string value;
    database.sql() << "PRAGMA " << name, soci::into(value);
    return value;
}

} // namespace

TEST_CASE("the writer keeps a log, syncs fully and checks its references")
{
    const test::TempFolder folder;
    const auto writer = Database::openFile(folder / "b.penggerak", Access::Write);
    CHECK(pragma(*writer, "journal_mode") == "wal");
    CHECK(pragma(*writer, "synchronous") == "2");
    CHECK(pragma(*writer, "foreign_keys") == "1");
    CHECK(pragma(*writer, "recursive_triggers") == "1");
    CHECK(pragma(*writer, "cell_size_check") == "1");
    CHECK(pragma(*writer, "temp_store") == "2");
    CHECK(pragma(*writer, "secure_delete") == "1");
    CHECK(pragma(*writer, "cache_size") == "-65536");
    CHECK(pragma(*writer, "busy_timeout") == "5000");
    CHECK(pragma(*writer, "trusted_schema") == "0");
}

TEST_CASE("a reader cannot write, whatever it is asked")
{
    const test::TempFolder folder;
    const auto writer = Database::openFile(folder / "b.penggerak", Access::Write);
    writer->sql() << "CREATE TABLE thing (id INTEGER PRIMARY KEY) STRICT";
    const auto reader = Database::openFile(folder / "b.penggerak", Access::Read);
    CHECK(pragma(*reader, "query_only") == "1");
    CHECK_THROWS(reader->sql() << "INSERT INTO thing VALUES (1)");
    CHECK_THROWS_AS(Transaction(*reader, Transaction::Kind::Write), StorageError);
}

TEST_CASE("a text in double quotes is an error, and the schema's table cannot be written")
{
    const test::TempFolder folder;
    const auto writer = Database::openFile(folder / "b.penggerak", Access::Write);
    std::string value;
    CHECK_THROWS((writer->sql() << "SELECT \"zzz\"", soci::into(value)));
    writer->sql() << "PRAGMA writable_schema = ON";
    CHECK_THROWS(writer->sql() << "DELETE FROM sqlite_schema");
}

TEST_CASE("any file name is a file name")
{
    const test::TempFolder folder;
    const auto path = folder / "Cabang 100% #1?mode=ro&x='y' é.penggerak";
    {
        const auto writer = Database::openFile(path, Access::Write);
        writer->sql() << "CREATE TABLE thing (id INTEGER PRIMARY KEY) STRICT";
    }
    CHECK(std::filesystem::exists(path));
    CHECK_NOTHROW(Database::openFile(path, Access::Immutable));
}

TEST_CASE("bytes pass as hexadecimal")
{
    const test::TempFolder folder;
    const auto writer = Database::openFile(folder / "b.penggerak", Access::Write);
    std::string hex;
    writer->sql() << "SELECT encode(decode('00FF7f', 'hex'), 'hex')", soci::into(hex);
    CHECK(hex == "00ff7f");
    CHECK_THROWS((writer->sql() << "SELECT encode(decode('0g', 'hex'), 'hex')", soci::into(hex)));
}
