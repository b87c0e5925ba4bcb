#include "storage/database/writer_lock.h"

#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <thread>

namespace penggerak::storage {

namespace {

std::string loginOfSystem()
{
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd* found = nullptr;
    if (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return found->pw_name;
    return std::to_string(geteuid());
}

std::string hostName()
{
    std::array<char, 256> buffer{};
    gethostname(buffer.data(), buffer.size() - 1);
    return buffer.data();
}

std::string ownText()
{
    return loginOfSystem() + "@" + hostName() + " (" + program_invocation_short_name + ", " +
           std::to_string(getpid()) + ")\n";
}

/// Opens or makes the lock file; -1 when neither can be done.
int openLockFile(const std::filesystem::path& path)
{
    int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
    // Another user's lock file, left by a crash: locking it needs no right to write it.
    if (descriptor < 0 && errno == EACCES)
        descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    return descriptor;
}

bool isStillAt(int descriptor, const std::filesystem::path& path)
{
    struct stat open
    {
    };
    struct stat named
    {
    };
    return fstat(descriptor, &open) == 0 && stat(path.c_str(), &named) == 0 &&
           open.st_ino == named.st_ino && open.st_dev == named.st_dev;
}

std::string readHolder(int descriptor)
{
    // The holder writes his name just after he got the lock.
    for (int attempt = 0; attempt < 50; ++attempt) {
        std::array<char, 512> buffer{};
        const ssize_t count = pread(descriptor, buffer.data(), buffer.size(), 0);
        if (count > 0 && buffer[static_cast<std::size_t>(count) - 1] == '\n')
            return {buffer.data(), static_cast<std::size_t>(count) - 1};
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return "?";
}

void writeHolder(int descriptor)
{
    const std::string text = ownText();
    if (ftruncate(descriptor, 0) == 0) {
        [[maybe_unused]] const ssize_t written = pwrite(descriptor, text.data(), text.size(), 0);
    }
}

} // namespace

std::filesystem::path WriterLock::pathFor(const std::filesystem::path& book)
{
    // One book, one lock, whatever link it was reached by.
    std::error_code error;
    std::filesystem::path path = std::filesystem::weakly_canonical(book, error);
    if (error)
        path = book;
    path += ".lock";
    return path;
}

WriterLock::Attempt WriterLock::acquire(const std::filesystem::path& book)
{
    const std::filesystem::path path = pathFor(book);
    for (;;) {
        const int descriptor = openLockFile(path);
        if (descriptor < 0)
            return Unwritable{};
        if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const bool held = errno == EWOULDBLOCK;
            const std::string holder = held ? readHolder(descriptor) : std::string();
            const bool current = isStillAt(descriptor, path);
            ::close(descriptor);
            if (!held)
                return Unwritable{};
            if (current)
                return Held{holder};
            continue; // he let go meanwhile and removed the file
        }
        if (!isStillAt(descriptor, path)) {
            ::close(descriptor);
            continue;
        }
        writeHolder(descriptor);
        return std::unique_ptr<WriterLock>(new WriterLock(descriptor, path));
    }
}

std::string WriterLock::holderOf(const std::filesystem::path& book)
{
    const int descriptor = ::open(pathFor(book).c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return {};
    std::string holder;
    if (flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        holder = readHolder(descriptor);
    ::close(descriptor);
    return holder;
}

WriterLock::WriterLock(int descriptor, std::filesystem::path path)
    : m_descriptor(descriptor)
    , m_path(std::move(path))
{
}

WriterLock::~WriterLock()
{
    // Removed while still held: whoever opened it before sees that it is gone and tries again.
    ::unlink(m_path.c_str());
    ::close(m_descriptor);
}

} // namespace penggerak::storage
