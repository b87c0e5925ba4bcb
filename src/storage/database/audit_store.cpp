#include "storage/database/audit_store.h"

#include "storage/database/hash.h"
#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"

namespace penggerak::storage {

Seq lastSeq(Database& database)
{
    try {
        Seq seq = 0;
        database.sql() << "SELECT COALESCE(MAX(seq), 0) FROM audit", soci::into(seq);
        return seq;
    } catch (...) {
        rethrowAsStorageError("last commit");
    }
}

Seq seqAt(Database& database, std::int64_t timeMs)
{
    try {
        // recorded_at never falls, so the newest one that is old enough is the answer.
        Seq seq = 0;
        database.sql() << "SELECT COALESCE(MAX(seq), 0) FROM audit WHERE recorded_at <= :time",
            soci::use(timeMs), soci::into(seq);
        return seq;
    } catch (...) {
        rethrowAsStorageError("commit at a time");
    }
}

std::optional<std::int64_t> recordedAt(Database& database, Seq seq)
{
    try {
        std::int64_t time = 0;
        soci::session& sql = database.sql();
        sql << "SELECT recorded_at FROM audit WHERE seq = :seq", soci::use(seq), soci::into(time);
        if (!sql.got_data())
            return std::nullopt;
        return time;
    } catch (...) {
        rethrowAsStorageError("time of a commit");
    }
}

std::string headOf(Database& database)
{
    try {
        std::string link;
        database.sql() << "SELECT encode(link, 'hex') FROM audit ORDER BY seq DESC LIMIT 1",
            soci::into(link);
        return link;
    } catch (...) {
        rethrowAsStorageError("head");
    }
}

bool hasLink(Database& database, const std::string& linkHex)
{
    try {
        const auto bytes = fromHex(linkHex);
        if (!bytes)
            return false;
        const std::string hex = toHex(*bytes);
        std::int64_t found = 0;
        database.sql() << "SELECT COUNT(*) FROM audit WHERE link = decode(:link, 'hex')",
            soci::use(hex), soci::into(found);
        return found > 0;
    } catch (...) {
        rethrowAsStorageError("link");
    }
}

} // namespace penggerak::storage
