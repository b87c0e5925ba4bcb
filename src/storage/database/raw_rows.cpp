#include "storage/database/raw_rows.h"

#include "storage/database/handle.h"

#include <memory>

namespace penggerak::storage {

void forEachTextAndNumber(Database& database, const std::string& query,
                          const std::function<void(std::string_view, std::int64_t)>& visit)
{
    using namespace sqlite_api;
    sqlite3* const sqlite = database.handle().sqlite();
    sqlite3_stmt* raw = nullptr;
    int code =
        sqlite3_prepare_v2(sqlite, query.data(), static_cast<int>(query.size()), &raw, nullptr);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(raw,
                                                                               &sqlite3_finalize);
    if (code == SQLITE_OK) {
        while ((code = sqlite3_step(raw)) == SQLITE_ROW) {
            const void* text = sqlite3_column_blob(raw, 0);
            const auto size = static_cast<std::size_t>(sqlite3_column_bytes(raw, 0));
            visit({static_cast<const char*>(text), text ? size : 0}, sqlite3_column_int64(raw, 1));
        }
    }
    if (code != SQLITE_OK && code != SQLITE_DONE)
        throw StorageError(kindOfSqlite(code), sqlite3_extended_errcode(sqlite), query);
}

} // namespace penggerak::storage
