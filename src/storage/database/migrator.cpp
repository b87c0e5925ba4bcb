#include "storage/database/migrator.h"

#include "resources/resources.h"
#include "storage/database/setting_store.h"
#include "storage/database/sqlite_connection.h"
#include "storage/database/storage_error.h"

#include <charconv>
#include <regex>

namespace penggerak::storage {

namespace {

std::vector<Migration> readMigrations()
{
    static constexpr std::string_view folder = "migrations/";
    static constexpr std::string_view forSqlite = ".sqlite.sql";
    static constexpr std::string_view forPostgres = ".postgresql.sql";
    std::vector<Migration> steps;
    for (const std::string_view path : resourcesBelow(folder)) {
        const std::string_view file = path.substr(folder.size());
        const std::string_view stem = file.substr(0, file.find('.'));
        int number = 0;
        std::from_chars(stem.data(), stem.data() + stem.size(), number);
        if (steps.empty() || steps.back().number != number)
            steps.push_back({number, std::string(stem), {}, {}, {}});
        Migration& step = steps.back();
        if (file.ends_with(forSqlite))
            step.sqlite = resource(path);
        else if (file.ends_with(forPostgres))
            step.postgres = resource(path);
        else
            step.common = resource(path);
    }
    return steps;
}

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

void runPostgresScript(PGconn* connection, const std::string& script, const std::string& where)
{
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(PQexec(connection, script.c_str()),
                                                               &PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK)
        return;
    const char* state = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
    throw StorageError(kindOfPostgres(state ? state : "08000"), 0, where);
}

void setSchemaVersion(Database& database, int version)
{
    const std::string number = std::to_string(version);
    if (database.engine() == Engine::Postgres) {
        writeSetting(database, "schema_version", number);
        return;
    }
    sqlite_api::sqlite3* sqlite = database.handle().sqlite();
    runSqliteScript(sqlite,
                    "PRAGMA application_id=" + std::to_string(applicationId) +
                        ";PRAGMA user_version=" + number,
                    "schema version");
}

} // namespace

const std::vector<Migration>& migrations()
{
    static const std::vector<Migration> steps = readMigrations();
    return steps;
}

int programVersion()
{
    return migrations().back().number;
}

std::string migrationSql(const Migration& migration, Engine engine)
{
    const bool sqlite = engine == Engine::Sqlite;
    std::string text = migration.common + (sqlite ? migration.sqlite : migration.postgres);
    replaceAll(text, "${strict}", sqlite ? " STRICT" : "");
    replaceAll(text, "${rowless}", sqlite ? " STRICT, WITHOUT ROWID" : "");
    replaceAll(text, "${blob}", sqlite ? "BLOB" : "BYTEA");
    replaceAll(text, "${bytewise}", sqlite ? "COLLATE BINARY" : "COLLATE \"C\"");
    if (sqlite) // STRICT knows INTEGER only, and INTEGER PRIMARY KEY is the row's own number.
        text = std::regex_replace(text, std::regex("\\bBIGINT\\b"), "INTEGER");
    return text;
}

int schemaVersion(Database& database)
{
    try {
        if (database.engine() == Engine::Sqlite)
            return std::stoi(sqliteText(database.handle().sqlite(), "PRAGMA user_version"));
        std::int64_t tables = 0;
        database.sql() << "SELECT COUNT(*) FROM information_schema.tables "
                          "WHERE table_schema = current_schema() AND table_name = 'setting'",
            soci::into(tables);
        if (tables == 0)
            return 0;
        return static_cast<int>(readNumber(database, "schema_version").value_or(0));
    } catch (...) {
        rethrowAsStorageError("schema version");
    }
}

void migrate(Database& database, const std::vector<Migration>& steps)
{
    try {
        Transaction transaction(database);
        const int from = schemaVersion(database);
        int reached = from;
        for (const Migration& step : steps) {
            if (step.number <= from)
                continue;
            const std::string text = migrationSql(step, database.engine());
            if (database.engine() == Engine::Sqlite)
                runSqliteScript(database.handle().sqlite(), text, step.name.c_str());
            else
                runPostgresScript(database.handle().postgres(), text, step.name);
            reached = step.number;
        }
        if (reached == from)
            return;
        setSchemaVersion(database, reached);
        transaction.commit();
    } catch (...) {
        rethrowAsStorageError("migrate");
    }
}

} // namespace penggerak::storage
