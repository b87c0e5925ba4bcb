#include "storage/database/integrity.h"
#include "storage/database/migrator.h"
#include "tests/support/files.h"
#include "tests/support/temp_folder.h"

#include <catch2/catch.hpp>
#include <soci/soci.h>

#include <cstdlib>

using namespace penggerak;
using namespace penggerak::storage;

// With PENGGERAK_WRITE_GOLDEN=1 in the environment this writes the file anew, for review in a diff.
TEST_CASE("the schema after all migrations is the golden one")
{
    const std::filesystem::path golden = PENGGERAK_SOURCE_DIR "/tests/data/schema.sql";
    const std::string schema = expectedSchema(programVersion());
    if (std::getenv("PENGGERAK_WRITE_GOLDEN"))
        test::writeBytes(golden, schema);
    CHECK(schema == test::bytesOf(golden));
}

TEST_CASE("a migrated file has the expected schema, and a missing trigger is named")
{
    const test::TempFolder folder;
    const auto database = Database::openFile(folder / "b.penggerak", Access::Write);
    migrate(*database);
    CHECK(schemaDifference(*database) == "");
    CHECK(actualSchema(*database) == expectedSchema(programVersion()));
    database->sql() << "DROP TRIGGER movement_no_update";
    CHECK(schemaDifference(*database) == "missing trigger movement_no_update");
}
