#include "storage/database/book_file.h"

#include "core/base/result.h"
#include "storage/database/file_place.h"
#include "storage/database/integrity.h"
#include "storage/database/migrator.h"
#include "storage/database/sqlite_connection.h"
#include "storage/database/storage_error.h"
#include "storage/database/writer_lock.h"

namespace penggerak::storage {

namespace {

/// Up to here a check of all pages is not felt when a book is opened.
constexpr std::uintmax_t smallBook = 32U * 1024 * 1024;

bool hasWal(const std::filesystem::path& book)
{
    std::filesystem::path wal = book;
    wal += "-wal";
    std::error_code error;
    const auto size = std::filesystem::file_size(wal, error);
    return !error && size > 0;
}

BookState stateOf(Database& database, int version, bool checkPages)
{
    sqlite_api::sqlite3* sqlite = database.handle().sqlite();
    if (sqliteText(sqlite, "PRAGMA application_id") != std::to_string(applicationId))
        return BookState::Foreign;
    if (version > programVersion())
        return BookState::Newer;
    const bool older = version < programVersion();
    if (version < 1 || ((checkPages || older) && !quickCheck(database).empty()))
        return BookState::Damaged;
    return older ? BookState::Older : BookState::Current;
}

void look(const std::filesystem::path& path, std::uintmax_t size, BookProbe& probe)
{
    try {
        const auto database = Database::openFile(path, probe.access);
        probe.version = schemaVersion(*database);
        const bool leftOpen = probe.walBeside && WriterLock::holderOf(path).empty();
        probe.state = stateOf(*database, probe.version, size <= smallBook || leftOpen);
    } catch (const StorageError& problem) {
        if (problem.kind() != StorageError::Kind::Corrupt &&
            problem.kind() != StorageError::Kind::NotADatabase)
            throw;
        probe.state = BookState::Damaged;
    }
}

} // namespace

BookProbe probeBook(const std::filesystem::path& path)
{
    BookProbe probe;
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status))
        return probe;
    probe.state = BookState::Foreign;
    if (!std::filesystem::is_regular_file(status))
        return probe;
    probe.state = BookState::Damaged;
    const auto size = std::filesystem::file_size(path, error);
    if (error || size == 0)
        return probe;
    probe.walBeside = hasWal(path);
    // Without a log beside it nobody is writing, and a file that is read as it lies gets none. A
    // writer that began just now can make it look torn: then it is looked at once more.
    if (probe.walBeside)
        probe.access = readAccess(path);
    look(path, size, probe);
    if (probe.state == BookState::Damaged && !probe.walBeside &&
        !WriterLock::holderOf(path).empty()) {
        probe.access = readAccess(path);
        look(path, size, probe);
    }
    return probe;
}

void requireReadable(const BookProbe& probe, const std::filesystem::path& path)
{
    const auto refuse = [&](const char* code) {
        return refusal(code, "file").with("path", path.string());
    };
    switch (probe.state) {
    case BookState::Missing:
        throw Refused(refuse("book_missing"));
    case BookState::Foreign:
        throw Refused(refuse("book_foreign"));
    case BookState::Damaged:
        throw Refused(refuse("book_damaged"));
    case BookState::Newer:
        throw Refused(refuse("book_newer")
                          .with("book_version", std::int64_t(probe.version))
                          .with("program_version", std::int64_t(programVersion())));
    case BookState::Older:
    case BookState::Current:
        break;
    }
}

Access readAccess(const std::filesystem::path& path)
{
    return isWritablePlace(path) && !isOnNetwork(path) ? Access::Read : Access::Immutable;
}

} // namespace penggerak::storage
