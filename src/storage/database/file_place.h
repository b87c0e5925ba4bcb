#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace penggerak::storage {

/// Whether a file system lives on another machine, by its magic number (statfs) and its name in
/// the table of mounts (`fuse.sshfs`): SQLite's locks and shared memory do not hold there.
bool isNetworkFileSystem(std::uint64_t magic, std::string_view mountType);
/// The same for the folder that a book lies in.
bool isOnNetwork(const std::filesystem::path& book);

/// Whether this process may write the book and beside it.
bool isWritableFolder(const std::filesystem::path& folder);
bool isWritablePlace(const std::filesystem::path& book);

/// Bytes free for this user where a file lies; 0 when that cannot be told.
std::int64_t freeBytes(const std::filesystem::path& file);

/// What a finished file may do to one that lies in its place.
enum class Existing { Kept, Replaced };

/// Renames a finished file into place, over another only where that is wished, and makes both
/// durable. Throws Refused `file_exists` (file) or StorageError.
void publishFile(const std::filesystem::path& finished, const std::filesystem::path& target,
                 Existing existing = Existing::Kept);

/// A name for a file in the making, in the folder of its target.
std::filesystem::path scratchBeside(const std::filesystem::path& target);

/// Removes what programs that were killed left half made in a folder, a day ago or earlier.
void removeAbandonedScratch(const std::filesystem::path& folder);

/// Removes its file, and what SQLite puts beside one, when it goes out of scope.
class ScratchFile
{
public:
    explicit ScratchFile(std::filesystem::path path)
        : m_path(std::move(path))
    {
    }
    ~ScratchFile();
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace penggerak::storage
