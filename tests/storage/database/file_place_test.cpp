#include "core/base/result.h"
#include "storage/database/file_place.h"
#include "tests/support/files.h"
#include "tests/support/temp_folder.h"

#include <catch2/catch.hpp>

using namespace penggerak;
using namespace penggerak::storage;

TEST_CASE("shares are told from disks")
{
    CHECK(isNetworkFileSystem(0x6969, "nfs4"));
    CHECK(isNetworkFileSystem(0xFF534D42, "cifs"));
    CHECK(isNetworkFileSystem(0xFE534D42, "smb3"));
    CHECK(isNetworkFileSystem(0x65735546, "fuse.sshfs"));
    CHECK(isNetworkFileSystem(0x65735546, "fuse.rclone"));
    CHECK_FALSE(isNetworkFileSystem(0x65735546, "fuseblk"));
    CHECK_FALSE(isNetworkFileSystem(0xEF53, "ext4"));
    CHECK_FALSE(isNetworkFileSystem(0x9123683E, "btrfs"));
}

TEST_CASE("a finished file takes its place, but never another's")
{
    const test::TempFolder folder;
    test::writeBytes(folder / "made", "new");
    test::writeBytes(folder / "there", "old");
    try {
        publishFile(folder / "made", folder / "there");
        FAIL("written over");
    } catch (const Refused& refused) {
        CHECK(refused.error().code == "file_exists");
    }
    CHECK(test::bytesOf(folder / "there") == "old");
    publishFile(folder / "made", folder / "free");
    CHECK(test::bytesOf(folder / "free") == "new");
    CHECK_FALSE(std::filesystem::exists(folder / "made"));
}

TEST_CASE("what a killed program left half made goes after a day, and nothing else")
{
    const test::TempFolder folder;
    const auto age = [&](const std::string& name) {
        test::writeBytes(folder / name, "x");
        std::filesystem::last_write_time(
            folder / name, std::filesystem::file_time_type::clock::now() - std::chrono::hours(25));
    };
    const auto abandoned = scratchBeside(folder / "b.penggerak").filename().string();
    const auto young = scratchBeside(folder / "b.penggerak");
    age(abandoned);
    age("b.penggerak");
    age(".hidden");
    test::writeBytes(young, "x");
    removeAbandonedScratch(folder.path());
    CHECK_FALSE(std::filesystem::exists(folder / abandoned));
    CHECK(std::filesystem::exists(young));
    CHECK(test::filesIn(folder.path()) == 3);
}
