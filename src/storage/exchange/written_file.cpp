#include "storage/exchange/written_file.h"

#include "core/base/result.h"
#include "storage/database/storage_error.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace penggerak::storage {

namespace {

constexpr std::size_t bufferBytes = 64 * 1024;

} // namespace

WrittenFile::WrittenFile(const std::filesystem::path& target, Existing existing)
    : m_target(target)
    , m_existing(existing)
    , m_scratch(scratchBeside(target))
{
    std::error_code error;
    if (m_existing == Existing::Kept &&
        std::filesystem::exists(std::filesystem::symlink_status(target, error)))
        throw Refused(refusal("file_exists", "file").with("path", target.string()));
    m_descriptor = ::open(scratch().c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (m_descriptor < 0)
        refuseDisk();
}

WrittenFile::~WrittenFile()
{
    ::close(m_descriptor);
}

void WrittenFile::refuseDisk() const
{
    throw Refused(refusal("disk", "file").with("path", m_target.string()));
}

void WrittenFile::write(std::string_view bytes)
{
    m_buffer += bytes;
    if (m_buffer.size() >= bufferBytes)
        flush();
}

void WrittenFile::flush()
{
    for (std::size_t done = 0; done < m_buffer.size();) {
        const ssize_t put = ::write(m_descriptor, m_buffer.data() + done, m_buffer.size() - done);
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            refuseDisk();
        done += static_cast<std::size_t>(put);
    }
    m_buffer.clear();
}

void WrittenFile::publish()
{
    flush();
    try {
        publishFile(scratch(), m_target, m_existing);
    } catch (const StorageError&) {
        refuseDisk();
    }
}

} // namespace penggerak::storage
