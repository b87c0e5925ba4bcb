#include "storage/database/backup.h"
#include "storage/database/book_file.h"
#include "storage/database/migrator.h"
#include "storage/database/storage_error.h"
#include "tests/support/files.h"
#include "tests/support/temp_folder.h"

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::storage;

namespace {

std::vector<Migration> withNextStep(const std::string& sql)
{
    std::vector<Migration> steps = migrations();
    steps.push_back({programVersion() + 1, "next", sql, "", ""});
    return steps;
}

std::filesystem::path backupOf(const test::TempFolder& folder)
{
    return folder / ("b.v" + std::to_string(programVersion()) + ".penggerak");
}

} // namespace

TEST_CASE("an upgrade leaves a checked backup of the old version beside the book")
{
    const test::TempFolder folder;
    const auto path = folder / "b.penggerak";
    const auto writer = Database::openFile(path, Access::Write);
    migrate(*writer);
    upgradeBook(*writer, path,
                withNextStep("CREATE TABLE later (id BIGINT PRIMARY KEY)${strict};"));
    CHECK(schemaVersion(*writer) == programVersion() + 1);
    CHECK(probeBook(backupOf(folder)).state == BookState::Current);
    CHECK(probeBook(path).state == BookState::Newer);
}

TEST_CASE("an upgrade that fails leaves the old version as it was")
{
    const test::TempFolder folder;
    const auto path = folder / "b.penggerak";
    const auto writer = Database::openFile(path, Access::Write);
    migrate(*writer);
    CHECK_THROWS_AS(upgradeBook(*writer, path,
                                withNextStep("CREATE TABLE later (id BIGINT); DROP TABLE none;")),
                    StorageError);
    CHECK(schemaVersion(*writer) == programVersion());
    CHECK(probeBook(path).state == BookState::Current);
}
