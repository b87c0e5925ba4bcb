#include "services/actors/new_user.h"
#include "services/actors/password.h"
#include "services/book/book.h"
#include "services/book/internals.h"
#include "services/book/verb.h"
#include "storage/actors/user_store.h"
#include "storage/database/file_place.h"
#include "storage/database/migrator.h"
#include "storage/database/setting_store.h"
#include "storage/offices/office_store.h"

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

Outcome checkContents(const Book::NewBook& contents)
{
    if (contents.officeName.find_first_not_of(' ') == std::string::npos)
        return fail("office_name_missing", "office");
    NewUser administrator;
    administrator.login = contents.adminLogin;
    administrator.name = contents.adminName;
    administrator.role = Role::Administrator;
    administrator.password = contents.adminPassword;
    return checkNewUser(administrator, contents.demo);
}

/// Writes the first rows as commit 1 and closes, so that the file is whole in itself.
void writeNewBook(const std::filesystem::path& scratch, const Book::NewBook& contents,
                  const Clock& clock)
{
    const auto database = storage::Database::openFile(scratch, storage::Access::Write);
    if (contents.demo)
        database->makeReproducible();
    storage::migrate(*database);
    storage::Commit commit(*database, clock.nowMs(), std::nullopt, "book.create");
    storage::OfficeRecord office;
    office.id = OfficeId(database->newId());
    office.name = contents.officeName;
    office.kind = "office";
    storage::OfficeStore(*database).insert(office);
    const UserId administrator{database->newId()};
    storage::UserStore(*database).insert(
        {administrator, contents.adminLogin, contents.adminName,
         std::string(code(Role::Administrator)), std::nullopt,
         contents.demo ? std::string() : hashPassword(contents.adminPassword), true});
    if (contents.demo)
        storage::writeSetting(*database, "demo", "1");
    commit.about("office", office.id.value());
    commit.about("user", administrator.value());
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
        if (Outcome named = checkContents(contents); !named)
            return fail(named.error());
        {
            const storage::ScratchFile scratch(storage::scratchBeside(path));
            writeNewBook(scratch.path(), contents, options.clock);
            storage::publishFile(scratch.path(), path);
        }
        auto book = open(path, options);
        if (book && contents.demo && (*book)->info().mode == BookMode::Writer)
            (*book)->internals().writer().makeReproducible();
        return book;
    } catch (...) {
        return fail(handledError("create", given));
    }
}

} // namespace penggerak::services
