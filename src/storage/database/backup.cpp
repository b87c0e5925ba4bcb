#include "storage/database/backup.h"

#include "core/base/result.h"
#include "storage/database/book_file.h"
#include "storage/database/file_place.h"
#include "storage/database/integrity.h"
#include "storage/database/migrator.h"
#include "storage/database/sqlite_connection.h"
#include "storage/database/storage_error.h"

namespace penggerak::storage {

namespace {

constexpr int pagesAtOnce = 1024;

} // namespace

struct OnlineCopy::State
{
    explicit State(const std::filesystem::path& path)
        : target(soci::sqlite3, "db=" + sqliteUri(path, Access::Write))
    {
    }
    soci::session target;
    sqlite_api::sqlite3_backup* backup = nullptr;
};

OnlineCopy::OnlineCopy(Database& source, const std::filesystem::path& target)
{
    try {
        m_state = std::make_unique<State>(target);
        auto* to =
            static_cast<soci::sqlite3_session_backend*>(m_state->target.get_backend())->conn_;
        sqlite_api::sqlite3_extended_result_codes(to, 1);
        m_state->backup =
            sqlite_api::sqlite3_backup_init(to, "main", source.handle().sqlite(), "main");
        if (!m_state->backup) {
            const int code = sqlite_api::sqlite3_errcode(to);
            throw StorageError(kindOfSqlite(code), code, "begin copy");
        }
    } catch (...) {
        rethrowAsStorageError("begin copy");
    }
}

OnlineCopy::~OnlineCopy()
{
    if (m_state && m_state->backup)
        sqlite_api::sqlite3_backup_finish(m_state->backup);
}

bool OnlineCopy::step(int pages)
{
    const int code = sqlite_api::sqlite3_backup_step(m_state->backup, pages);
    if (code == SQLITE_OK)
        return true;
    if (code == SQLITE_DONE)
        return false;
    throw StorageError(kindOfSqlite(code), code, "copy");
}

void OnlineCopy::finish()
{
    const int code = sqlite_api::sqlite3_backup_finish(m_state->backup);
    m_state->backup = nullptr;
    m_state.reset();
    if (code != SQLITE_OK)
        throw StorageError(kindOfSqlite(code), code, "end copy");
}

void copyBook(Database& source, const std::filesystem::path& target)
{
    OnlineCopy copy(source, target);
    while (copy.step(pagesAtOnce)) {
    }
    copy.finish();
}

void checkCopy(const std::filesystem::path& copy, const std::filesystem::path& origin)
{
    requireReadable(probeBook(copy), origin);
    const auto database = Database::openFile(copy, Access::Immutable);
    if (!quickCheck(*database).empty() || !foreignKeyCheck(*database).empty() ||
        !schemaDifference(*database).empty())
        throw Refused(refusal("book_damaged", "file").with("path", origin.string()));
}

void upgradeBook(Database& writer, const std::filesystem::path& path,
                 const std::vector<Migration>& steps)
{
    std::filesystem::path kept = path;
    kept.replace_extension(".v" + std::to_string(schemaVersion(writer)) + ".penggerak");
    // One made by an upgrade that was killed is as good: the book has not changed since.
    if (!std::filesystem::exists(kept)) {
        const ScratchFile scratch(scratchBeside(kept));
        copyBook(writer, scratch.path());
        checkCopy(scratch.path(), path);
        publishFile(scratch.path(), kept);
    }
    migrate(writer, steps);
}

} // namespace penggerak::storage
