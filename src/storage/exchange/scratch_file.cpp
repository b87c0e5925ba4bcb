#include "storage/exchange/scratch_file.h"

#include "storage/database/storage_error.h"

#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace penggerak::storage {

namespace {

constexpr std::size_t blockBytes = 1 << 20;

[[noreturn]] void raise(const char* where)
{
    const int error = errno;
    throw StorageError(error == ENOSPC || error == EDQUOT ? StorageError::Kind::Full
                                                          : StorageError::Kind::Io,
                       error, where);
}

} // namespace

ScratchFile::ScratchFile(const std::filesystem::path& folder)
{
    std::string path = (folder / ".penggerak-XXXXXX").string();
    m_file = ::mkostemp(path.data(), O_CLOEXEC);
    if (m_file < 0)
        raise("make scratch file");
    ::unlink(path.c_str());
    m_buffer.reserve(blockBytes + 4096);
}

ScratchFile::~ScratchFile()
{
    if (m_file >= 0)
        ::close(m_file);
}

void ScratchFile::append(std::string_view record)
{
    const auto size = std::uint32_t(record.size());
    char head[sizeof size];
    std::memcpy(head, &size, sizeof size);
    m_buffer.append(head, sizeof head);
    m_buffer += record;
    ++m_count;
    if (m_buffer.size() >= blockBytes)
        flush();
}

void ScratchFile::flush()
{
    std::size_t done = 0;
    while (done < m_buffer.size()) {
        const ssize_t written = ::write(m_file, m_buffer.data() + done, m_buffer.size() - done);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            raise("write scratch file");
        done += std::size_t(written);
    }
    m_buffer.clear();
}

void ScratchFile::rewind()
{
    if (m_read == 0 && m_at == 0)
        flush(); // what was appended last
    if (::lseek(m_file, 0, SEEK_SET) < 0)
        raise("rewind scratch file");
    m_buffer.clear();
    m_at = 0;
    m_read = 0;
}

bool ScratchFile::fill(std::size_t wanted)
{
    if (m_buffer.size() - m_at >= wanted)
        return true;
    m_buffer.erase(0, m_at);
    m_at = 0;
    while (m_buffer.size() < wanted) {
        const std::size_t before = m_buffer.size();
        m_buffer.resize(before + std::max(wanted - before, blockBytes));
        const ssize_t got = ::read(m_file, m_buffer.data() + before, m_buffer.size() - before);
        m_buffer.resize(before + (got > 0 ? std::size_t(got) : 0));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            raise("read scratch file");
        if (got == 0)
            return false;
    }
    return true;
}

bool ScratchFile::next(std::string& record)
{
    if (m_read == m_count)
        return false;
    std::uint32_t size = 0;
    if (!fill(sizeof size))
        raise("read scratch file");
    std::memcpy(&size, m_buffer.data() + m_at, sizeof size);
    m_at += sizeof size;
    if (!fill(size))
        raise("read scratch file");
    record.assign(m_buffer, m_at, size);
    m_at += size;
    ++m_read;
    return true;
}

RecordWriter& RecordWriter::number(std::int64_t value)
{
    char bytes[sizeof value];
    std::memcpy(bytes, &value, sizeof value);
    m_bytes.append(bytes, sizeof bytes);
    return *this;
}

RecordWriter& RecordWriter::text(std::string_view value)
{
    number(std::int64_t(value.size()));
    m_bytes += value;
    return *this;
}

std::int64_t RecordReader::number()
{
    std::int64_t value = 0;
    if (m_bytes.size() < sizeof value)
        return 0;
    std::memcpy(&value, m_bytes.data(), sizeof value);
    m_bytes.remove_prefix(sizeof value);
    return value;
}

std::string_view RecordReader::text()
{
    const auto size = std::min(std::size_t(number()), m_bytes.size());
    const std::string_view value = m_bytes.substr(0, size);
    m_bytes.remove_prefix(size);
    return value;
}

} // namespace penggerak::storage
