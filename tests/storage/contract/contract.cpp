#include "tests/support/contract.h"

#include "storage/database/hash.h"
#include "storage/database/migrator.h"

#include <soci/soci.h>

#include <cstdlib>

namespace penggerak::test {

namespace {

std::string serverConninfo()
{
    const char* conninfo = std::getenv("PENGGERAK_TEST_POSTGRES");
    return conninfo ? conninfo : "";
}

} // namespace

std::vector<storage::Engine> contractEngines()
{
    std::vector<storage::Engine> engines{storage::Engine::Sqlite};
    if (!serverConninfo().empty())
        engines.push_back(storage::Engine::Postgres);
    return engines;
}

ContractDatabase::ContractDatabase(storage::Engine engine)
    : m_engine(engine)
{
    if (engine != storage::Engine::Postgres)
        return;
    m_schema = "contract_" + storage::toHex(storage::randomBytes(6));
    storage::Database::openPostgres(serverConninfo())->sql() << "CREATE SCHEMA " << m_schema;
}

ContractDatabase::~ContractDatabase()
{
    if (m_schema.empty())
        return;
    try {
        storage::Database::openPostgres(serverConninfo())->sql()
            << "DROP SCHEMA " << m_schema << " CASCADE";
    } catch (...) {
        // The server is thrown away after the suite.
    }
}

std::unique_ptr<storage::Database> ContractDatabase::connect(storage::Access access)
{
    if (m_engine == storage::Engine::Sqlite)
        return storage::Database::openFile(m_folder / "contract.penggerak", access);
    return storage::Database::openPostgres(serverConninfo() +
                                           " options='-c search_path=" + m_schema + "'");
}

std::unique_ptr<storage::Database> ContractDatabase::connectMigrated()
{
    auto database = connect();
    storage::migrate(*database);
    return database;
}

} // namespace penggerak::test
