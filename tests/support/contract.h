#pragma once

#include "storage/database/database.h"
#include "tests/support/temp_folder.h"

#include <memory>
#include <string>
#include <vector>

namespace penggerak::test {

/// SQLite, and PostgreSQL where PENGGERAK_TEST_POSTGRES names a server (a conninfo, as
/// tests/storage/contract/run-postgresql sets it).
std::vector<storage::Engine> contractEngines();

/// An empty database of its own for one test, to which several connections may be made; gone with
/// the test. On SQLite a file, on PostgreSQL a schema.
class ContractDatabase
{
public:
    explicit ContractDatabase(storage::Engine engine);
    ~ContractDatabase();
    ContractDatabase(const ContractDatabase&) = delete;
    ContractDatabase& operator=(const ContractDatabase&) = delete;

    std::unique_ptr<storage::Database> connect(storage::Access access = storage::Access::Write);
    /// The same after all migrations.
    std::unique_ptr<storage::Database> connectMigrated();

private:
    storage::Engine m_engine;
    TempFolder m_folder;
    std::string m_schema;
};

} // namespace penggerak::test
