#include "storage/exchange/table_file.h"

#include "core/base/result.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace penggerak::storage {

namespace {

[[noreturn]] void refuseUnreadable(const std::string& name)
{
    throw Refused(refusal("table_unreadable", "file").with("file", name));
}

} // namespace

TableFile::TableFile(const std::filesystem::path& path)
    : m_name(path.filename().string())
    , m_descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK))
{
    if (m_descriptor < 0 && (errno == ENOENT || errno == ENOTDIR))
        throw Refused(refusal("table_missing", "file").with("file", m_name));
    if (m_descriptor < 0)
        refuseUnreadable(m_name);
    struct stat info
    {
    };
    const bool regular = ::fstat(m_descriptor, &info) == 0 && S_ISREG(info.st_mode);
    if (!regular || info.st_size == 0) {
        ::close(m_descriptor);
        if (!regular)
            refuseUnreadable(m_name);
        throw Refused(refusal("table_empty", "file").with("file", m_name));
    }
    m_size = info.st_size;
    m_changed = info.st_mtim;
}

TableFile::~TableFile()
{
    ::close(m_descriptor);
}

std::size_t TableFile::read(std::int64_t offset, char* into, std::size_t count) const
{
    std::size_t done = 0;
    while (done < count) {
        const ssize_t got = ::pread(m_descriptor, into + done, count - done,
                                    offset + static_cast<std::int64_t>(done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            refuseUnreadable(m_name);
        if (got == 0)
            break;
        done += static_cast<std::size_t>(got);
    }
    return done;
}

std::string TableFile::read(std::int64_t offset, std::size_t count) const
{
    std::string bytes(count, '\0');
    bytes.resize(read(offset, bytes.data(), count));
    return bytes;
}

int TableFile::duplicate() const
{
    const int descriptor = ::fcntl(m_descriptor, F_DUPFD_CLOEXEC, 3);
    if (descriptor < 0)
        refuseUnreadable(m_name);
    return descriptor;
}

void TableFile::checkUnchanged() const
{
    struct stat info
    {
    };
    if (::fstat(m_descriptor, &info) != 0)
        refuseUnreadable(m_name);
    if (info.st_size != m_size || info.st_mtim.tv_sec != m_changed.tv_sec ||
        info.st_mtim.tv_nsec != m_changed.tv_nsec)
        throw Refused(refusal("table_growing", "file").with("file", m_name));
}

} // namespace penggerak::storage
