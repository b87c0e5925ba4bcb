#include "storage/database/backup.h"

#include "services/book/book.h"
#include "services/book/internals.h"
#include "services/book/verb.h"
#include "storage/database/book_file.h"
#include "storage/database/file_place.h"
#include "storage/database/setting_store.h"

#include <thread>

namespace penggerak::services {

namespace {

/// About a hundredth of a second of copying: a save waits no longer than that.
constexpr int pagesAtOnce = 1024;

Outcome checkTarget(const std::filesystem::path& target)
{
    std::error_code error;
    const std::string folder = target.parent_path().string();
    if (!std::filesystem::is_directory(target.parent_path(), error))
        return fail(refusal("folder_missing", "file").with("folder", folder));
    if (std::filesystem::exists(std::filesystem::symlink_status(target, error)))
        return fail(refusal("file_exists", "file").with("path", target.string()));
    if (!storage::isWritableFolder(target.parent_path()))
        return fail(refusal("folder_read_only", "file").with("folder", folder));
    return {};
}

std::filesystem::path normal(const std::filesystem::path& path)
{
    return std::filesystem::absolute(path).lexically_normal();
}

/// Page by page from the writing connection, letting writes in between: they go over as well.
void copyInSteps(Book::Internals& internals, const std::filesystem::path& target)
{
    std::unique_lock guard(internals.writeMutex());
    storage::OnlineCopy copy(internals.writer(), target);
    while (copy.step(pagesAtOnce)) {
        guard.unlock();
        std::this_thread::yield();
        guard.lock();
    }
    copy.finish();
}

} // namespace

Outcome Book::backupTo(const std::filesystem::path& given)
{
    const std::filesystem::path target = normal(given);
    try {
        if (Outcome fit = checkTarget(target); !fit)
            return fit;
        storage::removeAbandonedScratch(target.parent_path());
        const storage::ScratchFile scratch(storage::scratchBeside(target));
        if (m_internals->info.mode == BookMode::Writer)
            copyInSteps(*m_internals, scratch.path());
        else
            m_internals->read(
                [&](storage::Database& database) { storage::copyBook(database, scratch.path()); });
        storage::checkCopy(scratch.path(), m_internals->info.path);
        storage::publishFile(scratch.path(), target);
        if (m_internals->info.mode == BookMode::Writer) {
            const std::int64_t now = m_internals->clock.nowMs();
            const std::lock_guard guard(m_internals->m_writeMutex);
            storage::writeSetting(m_internals->writer(), "last_backup_ms", std::to_string(now));
            const std::lock_guard infoGuard(m_internals->m_infoMutex);
            m_internals->info.lastBackupMs = now;
        }
        return {};
    } catch (...) {
        return fail(handledError("backup", target));
    }
}

Outcome Book::restore(const std::filesystem::path& backup, const std::filesystem::path& given)
{
    const std::filesystem::path target = normal(given);
    try {
        if (Outcome fit = checkTarget(target); !fit)
            return fit;
        const std::filesystem::path source = normal(backup);
        const storage::BookProbe probe = storage::probeBook(source);
        storage::requireReadable(probe, source);
        const storage::ScratchFile scratch(storage::scratchBeside(target));
        storage::copyBook(*storage::Database::openFile(source, probe.access), scratch.path());
        storage::checkCopy(scratch.path(), source);
        storage::publishFile(scratch.path(), target);
        return {};
    } catch (...) {
        return fail(handledError("restore", target));
    }
}

} // namespace penggerak::services
