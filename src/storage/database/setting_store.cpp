#include "storage/database/setting_store.h"

#include "storage/database/storage_error.h"

#include <soci/soci.h>

#include <charconv>

namespace penggerak::storage {

std::optional<std::string> readSetting(Database& database, const std::string& name)
{
    try {
        std::string value;
        soci::session& sql = database.sql();
        sql << "SELECT value FROM setting WHERE name = :name", soci::use(name), soci::into(value);
        if (!sql.got_data())
            return std::nullopt;
        return value;
    } catch (...) {
        rethrowAsStorageError("read setting");
    }
}

std::optional<std::int64_t> readNumber(Database& database, const std::string& name)
{
    const auto text = readSetting(database, name);
    if (!text)
        return std::nullopt;
    std::int64_t value = 0;
    const char* const end = text->data() + text->size();
    const auto [rest, error] = std::from_chars(text->data(), end, value);
    if (error != std::errc() || rest != end)
        return std::nullopt;
    return value;
}

void writeSetting(Database& database, const std::string& name, const std::string& value)
{
    try {
        database.sql() << "INSERT INTO setting (name, value) VALUES (:name, :value) "
                          "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            soci::use(name), soci::use(value);
    } catch (...) {
        rethrowAsStorageError("write setting");
    }
}

} // namespace penggerak::storage
