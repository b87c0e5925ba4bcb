#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <variant>

namespace penggerak::storage {

/// The right to write a book: a lock of the operating system on `NAME.penggerak.lock` beside it,
/// never on the book itself. It ends with the process that holds it, however that ends.
class WriterLock
{
public:
    /// Somebody else holds it; who, as `login@host (program, PID)`.
    struct Held
    {
        std::string holder;
    };
    /// No lock file can be made here: the folder or the file system is read-only.
    struct Unwritable
    {
    };
    using Attempt = std::variant<std::unique_ptr<WriterLock>, Held, Unwritable>;

    /// Tries once, without waiting.
    static Attempt acquire(const std::filesystem::path& book);
    /// Who holds the right to write now; empty when nobody does.
    static std::string holderOf(const std::filesystem::path& book);
    static std::filesystem::path pathFor(const std::filesystem::path& book);

    ~WriterLock();
    WriterLock(const WriterLock&) = delete;
    WriterLock& operator=(const WriterLock&) = delete;

private:
    WriterLock(int descriptor, std::filesystem::path path);
    int m_descriptor;
    std::filesystem::path m_path;
};

} // namespace penggerak::storage
