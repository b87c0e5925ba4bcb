#include "services/book/book.h"
#include "services/book/internals.h"
#include "services/book/verb.h"
#include "storage/database/backup.h"
#include "storage/database/book_file.h"
#include "storage/database/file_place.h"
#include "storage/database/migrator.h"
#include "storage/database/setting_store.h"
#include "storage/database/writer_lock.h"

namespace penggerak::services {

namespace {

using storage::Access;
using storage::BookState;
using storage::WriterLock;

/// The lock, or nothing where no lock file can be made.
Result<std::unique_ptr<WriterLock>> takeLock(const std::filesystem::path& path)
{
    auto attempt = WriterLock::acquire(path);
    if (const auto* held = std::get_if<WriterLock::Held>(&attempt))
        return fail(refusal("book_locked", "file")
                        .with("path", path.string())
                        .with("holder", held->holder));
    if (auto* lock = std::get_if<std::unique_ptr<WriterLock>>(&attempt))
        return std::move(*lock);
    return std::unique_ptr<WriterLock>();
}

void readRemembered(storage::Database& database, BookInfo& info)
{
    info.schemaVersion = storage::schemaVersion(database);
    info.demo = storage::readSetting(database, "demo") == "1";
    if (const auto day = storage::readNumber(database, "last_view_day"))
        info.lastViewDay = Day(static_cast<std::int32_t>(*day));
    info.lastBackupMs = storage::readNumber(database, "last_backup_ms");
}

} // namespace

Result<std::unique_ptr<Book>> Book::open(const std::filesystem::path& given,
                                         const OpenOptions& options)
{
    try {
        const std::filesystem::path path = std::filesystem::absolute(given).lexically_normal();
        const bool network = storage::isOnNetwork(path);
        bool writable = !network && storage::isWritablePlace(path);
        const auto probe = storage::probeBook(path);
        storage::requireReadable(probe, path);
        if (network && options.write)
            return fail(refusal("book_network", "file").with("path", path.string()));

        BookInfo info;
        info.path = path;
        info.name = path.stem().string();
        std::unique_ptr<WriterLock> lock;
        if (writable && options.write) {
            auto taken = takeLock(path);
            if (!taken)
                return fail(taken.error());
            lock = std::move(*taken);
            writable = lock != nullptr;
        }
        info.mode = lock ? BookMode::Writer : writable ? BookMode::Viewer : BookMode::Frozen;
        info.walBeside = info.mode == BookMode::Frozen && probe.walBeside;
        if (info.mode == BookMode::Viewer)
            info.holder = WriterLock::holderOf(path);
        if (!lock && probe.state == BookState::Older)
            return fail(refusal("book_older", "file").with("path", path.string()));

        std::unique_ptr<storage::Database> writer;
        if (lock) {
            storage::removeAbandonedScratch(path.parent_path());
            writer = storage::Database::openFile(path, Access::Write);
            if (probe.state == BookState::Older)
                storage::upgradeBook(*writer, path);
        }
        auto internals = std::make_unique<Internals>(std::move(info), options.clock,
                                                     std::move(lock), std::move(writer));
        internals->read(
            [&](storage::Database& database) { readRemembered(database, internals->info); });
        return std::unique_ptr<Book>(new Book(std::move(internals)));
    } catch (...) {
        return fail(handledError("open", given));
    }
}

} // namespace penggerak::services
