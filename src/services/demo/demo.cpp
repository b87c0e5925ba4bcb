#include "services/demo/demo.h"

#include "services/book/verb.h"
#include "services/demo/demo_writer.h"
#include "storage/database/file_place.h"

namespace penggerak::services {

namespace {

/// The day on which the branch opens its book.
const Day firstDay = *Day::of(2015, 12, 1);
/// The day that Beranda shows first: that of the article on the branch's coverage.
const Day shownDay = *Day::of(2016, 11, 2);

Book::NewBook foundation(const DemoData& data)
{
    Book::NewBook contents;
    contents.officeName = data.offices.front().office.name;
    contents.adminLogin = data.users.front().login;
    contents.adminName = data.users.front().name;
    contents.demo = true;
    return contents;
}

/// Makes the book at a scratch place and closes it.
Outcome fill(const std::filesystem::path& path)
{
    const DemoData data = readDemoData();
    DemoClock clock(firstDay);
    auto book = Book::create(path, foundation(data), {clock.clock(), true});
    if (!book)
        return fail(book.error());
    (*book)->internals().writer().commitWithoutWaiting();
    DemoWriter writer(**book, clock);
    if (Outcome written = writer.write(data); !written)
        return written;
    (*book)->rememberView(shownDay);
    return {};
}

} // namespace

Outcome makeDemo(const std::filesystem::path& given)
{
    const std::filesystem::path path = std::filesystem::absolute(given).lexically_normal();
    std::error_code error;
    if (std::filesystem::exists(std::filesystem::symlink_status(path, error)))
        return fail(refusal("file_exists", "file").with("path", path.string()));
    try {
        const storage::ScratchFile scratch(storage::scratchBeside(path));
        if (Outcome filled = fill(scratch.path()); !filled)
            return filled;
        storage::publishFile(scratch.path(), path);
        return {};
    } catch (...) {
        return fail(handledError("demo", path));
    }
}

} // namespace penggerak::services
