#include "services/actors/password.h"
#include "services/book/book.h"
#include "services/book/internals.h"
#include "services/book/verb.h"
#include "storage/database/file_place.h"
#include "storage/database/founding.h"
#include "storage/database/migrator.h"

namespace penggerak::services {

namespace {

Outcome checkPlace(const std::filesystem::path& path)
{
    std::error_code error;
    if (!std::filesystem::is_directory(path.parent_path(), error))
        return fail(refusal("folder_missing", "file").with("folder", path.parent_path().string()));
    if (std::filesystem::exists(std::filesystem::symlink_status(path, error)))
        return fail(refusal("file_exists", "file").with("path", path.string()));
    if (!storage::isWritableFolder(path.parent_path()))
        return fail(
            refusal("folder_read_only", "file").with("folder", path.parent_path().string()));
    if (storage::isOnNetwork(path))
        return fail(refusal("book_network", "file").with("path", path.string()));
    return {};
}

/// Writes the first rows as commit 1 and closes, so that the file is whole in itself.
void writeNewBook(const std::filesystem::path& scratch, const Book::NewBook& contents,
                  const Clock& clock)
{
    const auto database = storage::Database::openFile(scratch, storage::Access::Write);
    if (contents.demo)
        database->makeReproducible(clock.nowMs);
    storage::migrate(*database);
    storage::Founding founding;
    founding.officeName = contents.officeName;
    founding.login = contents.adminLogin;
    founding.name = contents.adminName;
    founding.demo = contents.demo;
    if (!contents.demo)
        founding.passwordHash = hashPassword(contents.adminPassword);
    storage::Commit commit(*database, clock.nowMs(), std::nullopt, "book.create");
    const storage::Founded founded = storage::found(*database, founding);
    commit.about("office", founded.office.value());
    commit.about("user", founded.administrator.value());
    commit.finish();
}

} // namespace

Result<std::unique_ptr<Book>> Book::create(const std::filesystem::path& given,
                                           const NewBook& contents, const OpenOptions& options)
{
    try {
        const std::filesystem::path path = std::filesystem::absolute(given).lexically_normal();
        if (Outcome place = checkPlace(path); !place)
            return fail(place.error());
        {
            const storage::ScratchFile scratch(storage::scratchBeside(path));
            writeNewBook(scratch.path(), contents, options.clock);
            storage::publishFile(scratch.path(), path);
        }
        auto book = open(path, options);
        if (book && contents.demo && (*book)->info().mode == BookMode::Writer)
            (*book)->internals().writer().makeReproducible((*book)->clock().nowMs);
        return book;
    } catch (...) {
        return fail(handledError("create", given));
    }
}

} // namespace penggerak::services
