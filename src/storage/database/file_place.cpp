#include "storage/database/file_place.h"

#include "core/base/result.h"
#include "storage/database/hash.h"
#include "storage/database/storage_error.h"

#include <fcntl.h>
#include <mntent.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <memory>
#include <string>

namespace penggerak::storage {

namespace {

constexpr std::string_view scratchEnd = ".penggerak-tmp";
constexpr std::uint64_t fuseMagic = 0x65735546;
constexpr std::array<std::uint64_t, 9> networkMagics{
    0x6969,     // NFS
    0x517B,     // SMB
    0xFF534D42, // CIFS
    0xFE534D42, // SMB2
    0x01021997, // 9P
    0x5346414F, // AFS
    0x00C36400, // Ceph
    0x73757245, // Coda
    0x0BD00BD0, // Lustre
};
/// FUSE systems that are disks of this machine; every other is taken for a network.
constexpr std::array<std::string_view, 7> localFuse{
    "fuseblk",         "fuse.ntfs-3g", "fuse.ntfs",      "fuse.exfat",
    "fuse.lowntfs-3g", "fuse.bindfs",  "fuse.gocryptfs",
};

/// Throws nothing: it also serves sentences about failures.
std::filesystem::path folderOf(const std::filesystem::path& file)
{
    std::error_code error;
    const std::filesystem::path folder = std::filesystem::absolute(file, error).parent_path();
    return folder.empty() ? std::filesystem::path(".") : folder;
}

/// The type of the mount that holds a folder: the longest mount point above it.
std::string mountTypeOf(const std::filesystem::path& folder)
{
    std::error_code error;
    const std::string place = std::filesystem::weakly_canonical(folder, error).string() + "/";
    const std::unique_ptr<FILE, decltype(&endmntent)> table(setmntent("/proc/self/mounts", "r"),
                                                            &endmntent);
    std::string type;
    std::size_t longest = 0;
    if (!table)
        return type;
    mntent entry{};
    std::array<char, 8192> buffer{};
    while (getmntent_r(table.get(), &entry, buffer.data(), static_cast<int>(buffer.size()))) {
        std::string point = entry.mnt_dir;
        if (!point.ends_with('/'))
            point += '/';
        if (place.starts_with(point) && point.size() >= longest) {
            longest = point.size();
            type = entry.mnt_type;
        }
    }
    return type;
}

/// Makes a file or folder durable. For files that no SQLite connection of this process holds.
void syncPath(const std::filesystem::path& path, int flags)
{
    const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
    if (descriptor < 0)
        throw StorageError(StorageError::Kind::Io, errno, "open for sync");
    const int result = ::fsync(descriptor);
    const int code = errno;
    ::close(descriptor);
    if (result != 0)
        throw StorageError(StorageError::Kind::Io, code, "sync");
}

[[noreturn]] void raiseErrno(int code, const char* where)
{
    using Kind = StorageError::Kind;
    if (code == ENOSPC || code == EDQUOT)
        throw StorageError(Kind::Full, code, where);
    if (code == EACCES || code == EROFS || code == EPERM)
        throw StorageError(Kind::ReadOnly, code, where);
    throw StorageError(Kind::Io, code, where);
}

} // namespace

bool isNetworkFileSystem(std::uint64_t magic, std::string_view mountType)
{
    if (magic == fuseMagic)
        return std::find(localFuse.begin(), localFuse.end(), mountType) == localFuse.end();
    return std::find(networkMagics.begin(), networkMagics.end(), magic) != networkMagics.end();
}

bool isOnNetwork(const std::filesystem::path& book)
{
    const std::filesystem::path folder = folderOf(book);
    struct statfs place
    {
    };
    if (statfs(folder.c_str(), &place) != 0)
        return false;
    const auto magic = static_cast<std::uint64_t>(place.f_type) & 0xFFFFFFFFU;
    return isNetworkFileSystem(magic, magic == fuseMagic ? mountTypeOf(folder) : std::string());
}

bool isWritableFolder(const std::filesystem::path& folder)
{
    return ::access(folder.c_str(), W_OK | X_OK) == 0;
}

bool isWritablePlace(const std::filesystem::path& book)
{
    return ::access(book.c_str(), W_OK) == 0 && isWritableFolder(folderOf(book));
}

std::int64_t freeBytes(const std::filesystem::path& file)
{
    std::error_code error;
    const auto space = std::filesystem::space(folderOf(file), error);
    return error ? 0 : static_cast<std::int64_t>(space.available);
}

void publishFile(const std::filesystem::path& finished, const std::filesystem::path& target,
                 Existing existing)
{
    const bool kept = existing == Existing::Kept;
    syncPath(finished, O_RDONLY);
    int result = ::renameat2(AT_FDCWD, finished.c_str(), AT_FDCWD, target.c_str(),
                             kept ? RENAME_NOREPLACE : 0);
    if (kept && result != 0 && (errno == EINVAL || errno == ENOSYS)) {
        // A file system without that call: a hard link is refused just so where a file lies.
        result = ::link(finished.c_str(), target.c_str());
        if (result == 0)
            ::unlink(finished.c_str());
    }
    if (result != 0 && errno == EEXIST)
        throw Refused(refusal("file_exists", "file").with("path", target.string()));
    if (result != 0)
        raiseErrno(errno, "rename");
    syncPath(folderOf(target), O_RDONLY | O_DIRECTORY);
}

std::filesystem::path scratchBeside(const std::filesystem::path& target)
{
    return folderOf(target) / ("." + target.filename().string() + "." + toHex(randomBytes(4)) +
                               std::string(scratchEnd));
}

void removeAbandonedScratch(const std::filesystem::path& folder)
{
    using std::filesystem::file_time_type;
    std::error_code error;
    const auto dayAgo = file_time_type::clock::now() - std::chrono::hours(24);
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        std::error_code ignored;
        if (name.starts_with('.') && name.find(scratchEnd) != std::string::npos &&
            std::filesystem::last_write_time(entry->path(), ignored) < dayAgo && !ignored)
            std::filesystem::remove(entry->path(), ignored);
    }
}

ScratchFile::~ScratchFile()
{
    std::error_code ignored;
    for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
        std::filesystem::path path = m_path;
        path += suffix;
        std::filesystem::remove(path, ignored);
    }
}

} // namespace penggerak::storage
