#include "storage/exchange/zip_archive.h"

#include <unistd.h>
#include <zip.h>

#include <algorithm>

namespace penggerak::storage {

namespace {

/// So small an entry is harmless at any ratio.
constexpr std::int64_t harmless = std::int64_t(1) << 20;
constexpr std::size_t endRecord = 22;
constexpr std::size_t longestComment = 65535;

zip_t* archive(void* handle)
{
    return static_cast<zip_t*>(handle);
}

/// Number of entries by the record that ends every archive; nothing when it is missing.
std::optional<std::int64_t> entriesByEnd(const TableFile& file)
{
    const std::int64_t from =
        std::max<std::int64_t>(0, file.size() - std::int64_t(endRecord + longestComment));
    const std::string end = file.read(from, endRecord + longestComment);
    const std::size_t at = end.rfind("PK\x05\x06");
    if (at == std::string::npos || end.size() - at < endRecord)
        return std::nullopt;
    return static_cast<unsigned char>(end[at + 10]) | static_cast<unsigned char>(end[at + 11]) << 8;
}

/// Whether a name leads out of the archive, were it ever extracted.
bool leaves(std::string_view name)
{
    const auto isSlash = [](char c) { return c == '/' || c == '\\'; };
    if (name.empty() || isSlash(name[0]) || (name.size() > 1 && name[1] == ':'))
        return true;
    for (std::size_t at = name.find(".."); at != std::string_view::npos;
         at = name.find("..", at + 1)) {
        const bool begins = at == 0 || isSlash(name[at - 1]);
        const bool ends = at + 2 == name.size() || isSlash(name[at + 2]);
        if (begins && ends)
            return true;
    }
    return false;
}

} // namespace

ZipEntry::~ZipEntry()
{
    if (m_handle)
        zip_fclose(static_cast<zip_file_t*>(m_handle));
}

std::size_t ZipEntry::read(char* into, std::size_t count)
{
    const zip_int64_t got = zip_fread(static_cast<zip_file_t*>(m_handle), into, count);
    if (got < 0)
        throw Refused(refusal("xlsx_damaged", "file").with("file", m_fileName));
    m_read += got;
    if (m_read > m_most)
        throw Refused(refusal("xlsx_bomb", "file").with("file", m_fileName));
    return static_cast<std::size_t>(got);
}

ZipArchive::ZipArchive(const TableFile& file, const TableLimits& limits)
    : m_file(file)
    , m_limits(limits)
{
    const auto entries = entriesByEnd(file);
    if (!entries)
        throw Refused(refusal("table_growing", "file").with("file", file.name()));
    if (*entries > limits.zipEntries)
        throw Refused(refusal("xlsx_bomb", "file").with("file", file.name()));
    const int descriptor = file.duplicate();
    int error = 0;
    m_handle = zip_fdopen(descriptor, 0, &error);
    if (!m_handle) {
        ::close(descriptor);
        throw Refused(refusal("xlsx_damaged", "file").with("file", file.name()));
    }
    try {
        checkEntries();
    } catch (...) {
        zip_discard(archive(m_handle));
        throw;
    }
}

ZipArchive::~ZipArchive()
{
    zip_discard(archive(m_handle));
}

void ZipArchive::checkEntries() const
{
    const zip_int64_t count = zip_get_num_entries(archive(m_handle), 0);
    if (count > m_limits.zipEntries)
        throw Refused(refusal("xlsx_bomb", "file").with("file", m_file.name()));
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t info;
        if (zip_stat_index(archive(m_handle), static_cast<zip_uint64_t>(i), 0, &info) != 0 ||
            !(info.valid & ZIP_STAT_NAME))
            throw Refused(refusal("xlsx_damaged", "file").with("file", m_file.name()));
        if (leaves(info.name))
            throw Refused(refusal("xlsx_name", "file").with("file", m_file.name()));
        if ((info.valid & ZIP_STAT_ENCRYPTION_METHOD) && info.encryption_method != ZIP_EM_NONE)
            throw Refused(refusal("xlsx_encrypted", "file").with("file", m_file.name()));
    }
}

bool ZipArchive::has(const std::string& name) const
{
    return zip_name_locate(archive(m_handle), name.c_str(), ZIP_FL_NOCASE) >= 0;
}

std::unique_ptr<ZipEntry> ZipArchive::open(const std::string& name, std::int64_t most) const
{
    const zip_int64_t index = zip_name_locate(archive(m_handle), name.c_str(), ZIP_FL_NOCASE);
    zip_stat_t info;
    zip_file_t* handle = nullptr;
    if (index >= 0 &&
        zip_stat_index(archive(m_handle), static_cast<zip_uint64_t>(index), 0, &info) == 0)
        handle = zip_fopen_index(archive(m_handle), static_cast<zip_uint64_t>(index), 0);
    if (!handle)
        throw Refused(refusal("xlsx_damaged", "file").with("file", m_file.name()));
    std::unique_ptr<ZipEntry> entry(new ZipEntry);
    entry->m_handle = handle;
    entry->m_fileName = m_file.name();
    const std::int64_t size = m_file.size();
    entry->m_said = static_cast<std::int64_t>(std::min<zip_uint64_t>(info.size, INT64_MAX));
    const auto packed = static_cast<std::int64_t>(
        std::min<zip_uint64_t>(info.comp_size, static_cast<zip_uint64_t>(size)));
    const std::int64_t byRatio =
        packed > INT64_MAX / m_limits.inflationRatio ? INT64_MAX : packed * m_limits.inflationRatio;
    entry->m_most = std::min(most, std::max(harmless, byRatio));
    if (entry->m_said > entry->m_most)
        throw Refused(refusal("xlsx_bomb", "file").with("file", m_file.name()));
    return entry;
}

} // namespace penggerak::storage
