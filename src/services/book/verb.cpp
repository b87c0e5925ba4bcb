#include "services/book/verb.h"

#include "storage/database/file_place.h"

namespace penggerak::services {

namespace {

constexpr std::int64_t mebibyte = 1024 * 1024;

Error toError(const storage::StorageError& error, const std::filesystem::path& file)
{
    using Kind = storage::StorageError::Kind;
    const std::string name = file.string();
    switch (error.kind()) {
    case Kind::Full:
        return refusal("disk_full")
            .with("path", name)
            .with("free_mb", storage::freeBytes(file) / mebibyte);
    case Kind::Io:
        return refusal("disk_error").with("path", name);
    case Kind::Busy:
        return refusal("book_busy").with("path", name);
    case Kind::ReadOnly:
        return refusal("book_read_only").with("path", name);
    case Kind::Corrupt:
    case Kind::NotADatabase:
        return refusal("book_damaged", "file").with("path", name);
    case Kind::Missing:
        return refusal("book_missing", "file").with("path", name);
    case Kind::Constraint:
    case Kind::Schema:
    case Kind::Other:
        break;
    }
    return refusal("storage").with("code", std::string(error.what()));
}

} // namespace

Error handledError(const char* where, const std::filesystem::path& file)
{
    try {
        storage::rethrowAsStorageError(where);
    } catch (const Refused& refused) {
        return refused.error();
    } catch (const storage::StorageError& error) {
        return toError(error, file);
    }
}

} // namespace penggerak::services
