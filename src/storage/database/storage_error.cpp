#include "storage/database/storage_error.h"

#include "core/base/result.h"
#include "storage/database/handle.h"

#include <new>

namespace penggerak::storage {

using Kind = StorageError::Kind;

Kind kindOfSqlite(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Kind::Busy;
    case SQLITE_FULL:
        return Kind::Full;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Kind::ReadOnly;
    case SQLITE_IOERR:
        return Kind::Io;
    case SQLITE_CORRUPT:
        return Kind::Corrupt;
    case SQLITE_NOTADB:
        return Kind::NotADatabase;
    case SQLITE_CONSTRAINT:
        return Kind::Constraint;
    case SQLITE_CANTOPEN:
        return Kind::Missing;
    case SQLITE_SCHEMA:
        return Kind::Schema;
    default:
        return Kind::Other;
    }
}

Kind kindOfPostgres(const std::string& sqlState)
{
    const std::string group = sqlState.substr(0, 2);
    if (sqlState == "53100")
        return Kind::Full;
    if (sqlState == "25006")
        return Kind::ReadOnly;
    if (sqlState == "40001" || sqlState == "40P01" || sqlState == "55P03")
        return Kind::Busy;
    if (group == "58")
        return Kind::Io;
    if (group == "XX")
        return Kind::Corrupt;
    // P0001 is RAISE in a trigger, which SQLite counts among the constraints.
    if (group == "23" || sqlState == "P0001")
        return Kind::Constraint;
    if (group == "08")
        return Kind::Missing;
    if (group == "42")
        return Kind::Schema;
    return Kind::Other;
}

void rethrowAsStorageError(const char* where)
{
    try {
        throw;
    } catch (const Refused&) {
        throw;
    } catch (const StorageError&) {
        throw;
    } catch (const soci::sqlite3_soci_error& error) {
        throw StorageError(kindOfSqlite(error.result()), error.result(), where);
    } catch (const soci::postgresql_soci_error& error) {
        throw StorageError(kindOfPostgres(error.sqlstate()), 0, where);
    } catch (const soci::soci_error&) {
        throw StorageError(Kind::Other, 0, where);
    } catch (const std::bad_alloc&) {
        throw StorageError(Kind::Other, SQLITE_NOMEM, where);
    } catch (const std::exception&) {
        throw StorageError(Kind::Other, 0, where);
    }
}

} // namespace penggerak::storage
