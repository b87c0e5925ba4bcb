#include "storage/database/integrity.h"

#include "storage/database/migrator.h"
#include "storage/database/optional_conversion.h"
#include "storage/database/sqlite_connection.h"
#include "storage/database/storage_error.h"

#include <map>

namespace penggerak::storage {

namespace {

/// By kind and name; the text as SQLite keeps it.
using Schema = std::map<std::string, std::string>;

constexpr const char* schemaQuery =
    "SELECT type || ' ' || name, sql FROM sqlite_schema "
    "WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";

Schema readSchema(soci::session& sql)
{
    Schema schema;
    std::string object;
    std::string text;
    soci::statement rows = (sql.prepare << schemaQuery, soci::into(object), soci::into(text));
    rows.execute();
    while (rows.fetch())
        schema.emplace(object, text);
    return schema;
}

Schema compileSchema(int version)
{
    soci::session memory(soci::sqlite3, "db=:memory:");
    auto* sqlite = static_cast<soci::sqlite3_session_backend*>(memory.get_backend())->conn_;
    for (const Migration& step : migrations())
        if (step.number <= version)
            runSqliteScript(sqlite, migrationSql(step, Engine::Sqlite), step.name.c_str());
    return readSchema(memory);
}

std::string joined(const Schema& schema)
{
    std::string text;
    for (const auto& [object, sql] : schema)
        text += sql + ";\n";
    return text;
}

} // namespace

std::string quickCheck(Database& database)
{
    const std::string answer = sqliteText(database.handle().sqlite(), "PRAGMA quick_check(1)");
    return answer == "ok" ? std::string() : answer;
}

std::string foreignKeyCheck(Database& database)
{
    try {
        std::string table;
        std::optional<std::int64_t> row;
        std::string parent;
        soci::session& sql = database.sql();
        sql << "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check LIMIT 1",
            soci::into(table), soci::into(row), soci::into(parent);
        if (!sql.got_data())
            return {};
        return table + " " + std::to_string(row.value_or(0)) + " -> " + parent;
    } catch (...) {
        rethrowAsStorageError("foreign keys");
    }
}

std::int64_t tableCount(Database& database)
{
    return std::stoll(sqliteText(database.handle().sqlite(),
                                 "SELECT COUNT(*) FROM sqlite_schema WHERE type = 'table'"));
}

std::int64_t pageCount(Database& database)
{
    return std::stoll(sqliteText(database.handle().sqlite(), "PRAGMA page_count"));
}

std::string expectedSchema(int version)
{
    return joined(compileSchema(version));
}

std::string actualSchema(Database& database)
{
    return joined(readSchema(database.sql()));
}

std::int64_t schemaObjectCount(Database& database)
{
    return static_cast<std::int64_t>(readSchema(database.sql()).size());
}

std::string schemaDifference(Database& database)
{
    try {
        const Schema expected = compileSchema(schemaVersion(database));
        const Schema actual = readSchema(database.sql());
        for (const auto& [object, text] : expected) {
            const auto found = actual.find(object);
            if (found == actual.end())
                return "missing " + object;
            if (found->second != text)
                return "changed " + object;
        }
        for (const auto& [object, text] : actual)
            if (!expected.contains(object))
                return "unexpected " + object;
        return {};
    } catch (...) {
        rethrowAsStorageError("schema");
    }
}

} // namespace penggerak::storage
