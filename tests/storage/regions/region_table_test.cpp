#include "resources/resources.h"
#include "storage/database/storage_error.h"
#include "storage/regions/region_table.h"

#include <catch2/catch.hpp>

#include <map>

using penggerak::resource;
using penggerak::storage::RegionTable;
using penggerak::storage::StorageError;

namespace {

const RegionTable& table()
{
    static const RegionTable instance(resource("regions/regions.txt.zst"));
    return instance;
}

std::string nameOf(std::string_view code)
{
    const RegionTable::Entry* entry = table().find(code);
    return entry ? std::string(table().name(*entry)) : "-";
}

} // namespace

TEST_CASE("the region table is whole")
{
    std::map<int, int> count;
    for (const RegionTable::Entry& entry : table().entries())
        ++count[entry.codeLength];
    CHECK(count == std::map<int, int>{{2, 38}, {4, 514}, {6, 7285}, {10, 83762}});
}

TEST_CASE("every region lies in one above it")
{
    int orphans = 0;
    for (const RegionTable::Entry& entry : table().entries()) {
        const std::string_view code = table().code(entry);
        const std::size_t above = code.size() == 10 ? 6 : code.size() - 2;
        if (above > 0 && !table().find(code.substr(0, above)))
            ++orphans;
    }
    CHECK(orphans == 0);
}

TEST_CASE("regions are found by their code")
{
    CHECK(nameOf("31") == "DKI Jakarta");
    CHECK(nameOf("34") == "DI Yogyakarta");
    CHECK(nameOf("3578") == "Kota Surabaya");
    CHECK(nameOf("3604") == "Kabupaten Serang");
    CHECK(nameOf("357808") == "Gubeng");
    CHECK(nameOf("3578081003") == "Airlangga");
    CHECK(nameOf("357899") == "-");
    CHECK(nameOf("99") == "-");
    CHECK(nameOf("") == "-");
    CHECK(nameOf("35780810030") == "-");
}

TEST_CASE("names repeat, so a name is never a key")
{
    int count = 0;
    for (const RegionTable::Entry& entry : table().entries())
        count += entry.codeLength == 10 && table().name(entry) == "Sidomulyo";
    CHECK(count == 98);
}

TEST_CASE("the regions below one are its own")
{
    CHECK(table().below("").size() == 38);
    CHECK(table().below("3578").size() == 31);
    CHECK(table().below("357808").size() == 6);
    CHECK(table().below("3578081003").empty());
    CHECK(table().below("99").empty());
}

TEST_CASE("a damaged region table is refused")
{
    CHECK_THROWS_AS(RegionTable("not zstd"), StorageError);
    CHECK_THROWS_AS(RegionTable(resource("regions/regions.txt.zst").substr(0, 4000)), StorageError);
}
