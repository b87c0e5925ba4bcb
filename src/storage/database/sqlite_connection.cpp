#include "storage/database/sqlite_connection.h"

#include "storage/database/hash.h"

#include <memory>
#include <string_view>

namespace penggerak::storage {

namespace {

using sqlite_api::sqlite3;
using sqlite_api::sqlite3_destructor_type; // SQLITE_TRANSIENT casts to it
using sqlite_api::sqlite3_stmt;
using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite_api::sqlite3_finalize)>;

[[noreturn]] void raise(sqlite3* database, int code, const std::string& where)
{
    const int extended = database ? sqlite_api::sqlite3_extended_errcode(database) : code;
    throw StorageError(kindOfSqlite(code), extended, where);
}

void configure(sqlite3* database, int option, int wanted, const char* name)
{
    int actual = -1;
    const int code = sqlite_api::sqlite3_db_config(database, option, wanted, &actual);
    if (code != SQLITE_OK || actual != wanted)
        throw StorageError(StorageError::Kind::Schema, code, std::string("db_config ") + name);
}

void pragma(sqlite3* database, const std::string& name, const std::string& value,
            const std::string& expected)
{
    runSqliteScript(database, "PRAGMA " + name + "=" + value, name.c_str());
    const std::string actual = sqliteText(database, "PRAGMA " + name);
    if (actual != expected)
        throw StorageError(StorageError::Kind::Schema, 0, "pragma " + name);
}

void setLimit(sqlite3* database, int limit, int value)
{
    sqlite_api::sqlite3_limit(database, limit, value);
    if (sqlite_api::sqlite3_limit(database, limit, -1) != value)
        throw StorageError(StorageError::Kind::Schema, 0, "limit");
}

/// encode(blob, 'hex') and decode(text, 'hex') as PostgreSQL has them, so that one statement
/// serves both engines and no bytes pass through text columns.
void encodeFunction(sqlite_api::sqlite3_context* context, int, sqlite_api::sqlite3_value** values)
{
    if (sqlite_api::sqlite3_value_type(values[0]) == SQLITE_NULL) {
        sqlite_api::sqlite3_result_null(context);
        return;
    }
    const void* bytes = sqlite_api::sqlite3_value_blob(values[0]);
    const int size = sqlite_api::sqlite3_value_bytes(values[0]);
    const std::string hex =
        toHex({static_cast<const char*>(bytes), bytes ? static_cast<std::size_t>(size) : 0});
    sqlite_api::sqlite3_result_text(context, hex.data(), static_cast<int>(hex.size()),
                                    SQLITE_TRANSIENT);
}

void decodeFunction(sqlite_api::sqlite3_context* context, int, sqlite_api::sqlite3_value** values)
{
    const auto* text = sqlite_api::sqlite3_value_text(values[0]);
    const int size = sqlite_api::sqlite3_value_bytes(values[0]);
    const auto bytes = fromHex({reinterpret_cast<const char*>(text), // unsigned char of the C API
                                text ? static_cast<std::size_t>(size) : 0});
    if (!bytes) {
        sqlite_api::sqlite3_result_error(context, "not hexadecimal", -1);
        return;
    }
    sqlite_api::sqlite3_result_blob(context, bytes->data(), static_cast<int>(bytes->size()),
                                    SQLITE_TRANSIENT);
}

void addFunction(sqlite3* database, const char* name,
                 void (*function)(sqlite_api::sqlite3_context*, int, sqlite_api::sqlite3_value**))
{
    const int code = sqlite_api::sqlite3_create_function_v2(
        database, name, 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr,
        function, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        raise(database, code, name);
}

} // namespace

std::string sqliteUri(const std::filesystem::path& path, Access access)
{
    static constexpr std::string_view plain =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
    std::string uri = "file:";
    for (const char character : std::filesystem::absolute(path).string()) {
        if (plain.find(character) != std::string_view::npos)
            uri += character;
        else
            uri += "%" + toHex({&character, 1});
    }
    switch (access) {
    case Access::Write:
        return uri + "?mode=rwc";
    case Access::Read:
        return uri + "?mode=ro";
    case Access::Immutable:
        return uri + "?mode=ro&immutable=1";
    }
    return uri;
}

void setUpSqlite(Database::Handle& handle)
{
    sqlite3* database = handle.sqlite();
    sqlite_api::sqlite3_extended_result_codes(database, 1);
    configure(database, SQLITE_DBCONFIG_DEFENSIVE, 1, "defensive");
    configure(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, "trusted_schema");
    configure(database, SQLITE_DBCONFIG_DQS_DML, 0, "dqs_dml");
    configure(database, SQLITE_DBCONFIG_DQS_DDL, 0, "dqs_ddl");
    configure(database, SQLITE_DBCONFIG_ENABLE_FKEY, 1, "enable_fkey");
    configure(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, "enable_trigger");
    configure(database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, "load_extension");

    // The manual's values for hostile input; ATTACHED stays, VACUUM needs it.
    setLimit(database, SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024);
    setLimit(database, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    setLimit(database, SQLITE_LIMIT_EXPR_DEPTH, 100);
    setLimit(database, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200);

    sqlite_api::sqlite3_busy_timeout(database, 5000);
    pragma(database, "busy_timeout", "5000", "5000");
    pragma(database, "foreign_keys", "ON", "1");
    pragma(database, "recursive_triggers", "ON", "1");
    pragma(database, "cell_size_check", "ON", "1");
    pragma(database, "mmap_size", "0", "0");
    pragma(database, "temp_store", "MEMORY", "2");
    if (handle.access == Access::Write) {
        pragma(database, "journal_mode", "WAL", "wal");
        pragma(database, "synchronous", "FULL", "2");
        pragma(database, "secure_delete", "ON", "1");
        pragma(database, "cache_size", "-65536", "-65536");
    } else {
        pragma(database, "query_only", "ON", "1");
        // Several readers live side by side; the writer's cache would be too much for each.
        pragma(database, "cache_size", "-16384", "-16384");
    }
    addFunction(database, "encode", encodeFunction);
    addFunction(database, "decode", decodeFunction);
}

void runSqliteScript(sqlite3* database, std::string_view script, const char* where)
{
    const char* position = script.data();
    const char* const end = script.data() + script.size();
    while (position < end) {
        sqlite3_stmt* raw = nullptr;
        const char* tail = nullptr;
        const int code = sqlite_api::sqlite3_prepare_v2(
            database, position, static_cast<int>(end - position), &raw, &tail);
        const Statement statement(raw, &sqlite_api::sqlite3_finalize);
        if (code != SQLITE_OK)
            raise(database, code, where);
        position = tail;
        if (!statement)
            continue; // white space or a comment
        int step = SQLITE_ROW;
        while (step == SQLITE_ROW)
            step = sqlite_api::sqlite3_step(statement.get());
        if (step != SQLITE_DONE)
            raise(database, step, where);
    }
}

std::string sqliteText(sqlite3* database, const std::string& query)
{
    sqlite3_stmt* raw = nullptr;
    const int code = sqlite_api::sqlite3_prepare_v2(database, query.data(),
                                                    static_cast<int>(query.size()), &raw, nullptr);
    const Statement statement(raw, &sqlite_api::sqlite3_finalize);
    if (code != SQLITE_OK)
        raise(database, code, query);
    const int step = sqlite_api::sqlite3_step(statement.get());
    if (step == SQLITE_DONE)
        return {};
    if (step != SQLITE_ROW)
        raise(database, step, query);
    const auto* text = sqlite_api::sqlite3_column_text(statement.get(), 0);
    return text ? reinterpret_cast<const char*>(text) : std::string();
}

} // namespace penggerak::storage
