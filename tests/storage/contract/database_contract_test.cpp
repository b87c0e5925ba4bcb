#include "storage/database/audit_chain.h"
#include "storage/database/audit_store.h"
#include "storage/database/commit.h"
#include "storage/database/id_layout.h"
#include "storage/database/migrator.h"
#include "storage/database/optional_conversion.h"
#include "storage/database/setting_store.h"
#include "storage/database/storage_error.h"
#include "tests/support/contract.h"

#include <catch2/catch.hpp>

#include <limits>
#include <thread>

using namespace penggerak;
using namespace penggerak::storage;
using penggerak::test::ContractDatabase;
using penggerak::test::contractEngines;

namespace {

void insertOffice(Database& database, std::int64_t id, const std::string& name,
                  const std::optional<std::int64_t>& parent = std::nullopt)
{
    try {
        database.sql() << "INSERT INTO office (id, code, name, kind, parent) "
                          "VALUES (:id, '', :name, 'area', :parent)",
            soci::use(id), soci::use(name), soci::use(parent);
    } catch (...) {
        rethrowAsStorageError("insert office");
    }
}

std::int64_t officeCount(Database& database)
{
    std::int64_t count = 0;
    database.sql() << "SELECT COUNT(*) FROM office", soci::into(count);
    return count;
}

void run(Database& database, const char* statement)
{
    try {
        database.sql() << statement;
    } catch (...) {
        rethrowAsStorageError("statement");
    }
}

Seq commitOnce(Database& database, std::int64_t nowMs = 1000)
{
    Commit commit(database, nowMs, std::nullopt, "test");
    commit.about("thing", 1);
    return commit.finish();
}

} // namespace

TEST_CASE("migrations bring an empty database to the program's version, once", "[contract]")
{
    ContractDatabase place(GENERATE(from_range(contractEngines())));
    const auto database = place.connect();
    CHECK(schemaVersion(*database) == 0);
    migrate(*database);
    CHECK(schemaVersion(*database) == programVersion());
    migrate(*database);
    CHECK(schemaVersion(*database) == programVersion());
}

TEST_CASE("a migration that fails leaves the version before it", "[contract]")
{
    ContractDatabase place(GENERATE(from_range(contractEngines())));
    const auto database = place.connectMigrated();
    std::vector<Migration> steps = migrations();
    const int next = programVersion() + 1;
    steps.push_back({next, "broken",
                     "CREATE TABLE half (id BIGINT PRIMARY KEY)${strict};"
                     "INSERT INTO nowhere VALUES (1);",
                     "", ""});
    CHECK_THROWS_AS(migrate(*database, steps), StorageError);
    CHECK(schemaVersion(*database) == programVersion());
    CHECK_THROWS_AS(run(*database, "SELECT COUNT(*) FROM half"), StorageError);
}

TEST_CASE("what is not committed was never there", "[contract]")
{
    ContractDatabase place(GENERATE(from_range(contractEngines())));
    const auto database = place.connectMigrated();
    {
        const Transaction transaction(*database);
        insertOffice(*database, 1, "Darmo");
        CHECK(officeCount(*database) == 1);
    }
    CHECK(officeCount(*database) == 0);
    Transaction transaction(*database);
    insertOffice(*database, 1, "Darmo");
    transaction.commit();
    CHECK(officeCount(*database) == 1);
}

TEST_CASE("ids keep their 63 bits", "[contract]")
{
    ContractDatabase place(GENERATE(from_range(contractEngines())));
    const auto database = place.connectMigrated();
    const std::int64_t largest = std::numeric_limits<std::int64_t>::max();
    insertOffice(*database, largest, "Perak");
    std::int64_t read = 0;
    database->sql() << "SELECT id FROM office", soci::into(read);
    CHECK(read == largest);
}

TEST_CASE("ids begin with the number of their commit", "[contract]")
{
    ContractDatabase place(GENERATE(from_range(contractEngines())));
    std::int64_t last = 0;
    for (Seq seq = 1; seq <= 2; ++seq) {
        const auto database = place.connectMigrated(); // each time another program
        Commit commit(*database, 0, std::nullopt, "test");
        const std::int64_t first = database->newId();
        const std::int64_t second = database->newId();
        CHECK(first > idBefore(commit.seq()));
        CHECK(second == first + 1);
        CHECK(second < idBefore(commit.seq() + 1));
        CHECK(first > last);
        last = second;
        commit.finish();
    }
}

TEST_CASE("a commit that holds too many rows is refused, not continued in the next one's ids",
          "[contract]")
{
    ContractDatabase place(GENERATE(from_range(contractEngines())));
    const auto database = place.connectMigrated();
    for (std::int64_t id = 1; id <= idCounterMask; ++id)
        database->newId();
    CHECK_THROWS_AS(database->newId(), StorageError);
}

TEST_CASE("an empty optional is NULL and comes back empty", "[contract]")
{
    ContractDatabase place(GENERATE(from_range(contractEngines())));
    const auto database = place.connectMigrated();
    insertOffice(*database, 1, "Surabaya Raya");
    insertOffice(*database, 2, "Rungkut", 1);
    std::optional<std::int64_t> parent = 5;
    database->sql() << "SELECT parent FROM office WHERE id = 1", soci::into(parent);
    CHECK_FALSE(parent);
    database->sql() << "SELECT parent FROM office WHERE id = 2", soci::into(parent);
    CHECK(parent == 1);
}

TEST_CASE("audit rows are never updated or deleted", "[contract]")
{
    ContractDatabase place(GENERATE(from_range(contractEngines())));
    const auto database = place.connectMigrated();
    commitOnce(*database);
    for (const char* statement : {"UPDATE audit SET verb = 'other'", "DELETE FROM audit",
                                  "UPDATE audit_detail SET body = '{}'"}) {
        CAPTURE(statement);
        try {
            run(*database, statement);
            FAIL("accepted");
        } catch (const StorageError& error) {
            CHECK(error.kind() == StorageError::Kind::Constraint);
        }
    }
    CHECK(lastSeq(*database) == 1);
}

TEST_CASE("a broken rule of a table is a constraint, without its values", "[contract]")
{
    ContractDatabase place(GENERATE(from_range(contractEngines())));
    const auto database = place.connectMigrated();
    insertOffice(*database, 1, "Darmo");
    try {
        insertOffice(*database, 2, "Darmo");
        FAIL("accepted");
    } catch (const StorageError& error) {
        CHECK(error.kind() == StorageError::Kind::Constraint);
        CHECK(std::string(error.what()).find("Darmo") == std::string::npos);
    }
    CHECK_THROWS_AS(insertOffice(*database, 3, "Tanpa Area", 99), StorageError);
}

TEST_CASE("a second connection sees what was committed, and only that", "[contract]")
{
    ContractDatabase place(GENERATE(from_range(contractEngines())));
    const auto writer = place.connectMigrated();
    const auto visitor = place.connect(Access::Read);
    {
        Transaction transaction(*writer);
        insertOffice(*writer, 1, "Darmo");
        CHECK(officeCount(*visitor) == 0);
        transaction.commit();
    }
    CHECK(officeCount(*visitor) == 1);

    const Transaction snapshot(*visitor, Transaction::Kind::Read);
    CHECK(officeCount(*visitor) == 1);
    insertOffice(*writer, 2, "Perak");
    CHECK(officeCount(*visitor) == 1);
}

TEST_CASE("commits are numbered one by one and linked", "[contract]")
{
    ContractDatabase place(GENERATE(from_range(contractEngines())));
    const auto database = place.connectMigrated();
    CHECK(commitOnce(*database, 5000) == 1);
    {
        Commit abandoned(*database, 6000, std::nullopt, "abandoned");
        CHECK(abandoned.seq() == 2);
    }
    CHECK(commitOnce(*database, 4000) == 2);
    CHECK(recordedAt(*database, 2) == 5000);
    CHECK(seqAt(*database, 4999) == 0);
    const ChainCheck chain = checkChain(*database);
    CHECK(chain.commits == 2);
    CHECK(chain.broken == "");
    CHECK(hasLink(*database, headOf(*database)));
    CHECK_FALSE(hasLink(*database, std::string(64, '0')));
}

TEST_CASE("two writers at once leave no gap and no number twice", "[contract]")
{
    ContractDatabase place(GENERATE(from_range(contractEngines())));
    const auto first = place.connectMigrated();
    const auto second = place.connect();
    const auto write = [](Database& database) {
        for (int i = 0; i < 25; ++i)
            commitOnce(database);
    };
    std::thread beside([&] { write(*second); });
    write(*first);
    beside.join();
    CHECK(lastSeq(*first) == 50);
    CHECK(checkChain(*first).broken == "");
}

TEST_CASE("a setting is written and written over", "[contract]")
{
    ContractDatabase place(GENERATE(from_range(contractEngines())));
    const auto database = place.connectMigrated();
    CHECK_FALSE(readSetting(*database, "last_view_day"));
    writeSetting(*database, "last_view_day", "16001");
    writeSetting(*database, "last_view_day", "16000");
    CHECK(readNumber(*database, "last_view_day") == 16000);
}
