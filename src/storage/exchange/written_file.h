#pragma once

#include "storage/database/file_place.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace penggerak::storage {

/// A file in the making beside its target: durable and in place after publish(), else gone. Only
/// its owner may read it, since exports hold personal data.
class WrittenFile
{
public:
    /// Throws Refused `file_exists`, `disk` (path).
    WrittenFile(const std::filesystem::path& target, Existing existing);
    ~WrittenFile();
    WrittenFile(const WrittenFile&) = delete;
    WrittenFile& operator=(const WrittenFile&) = delete;

    /// Buffered. Throws Refused `disk` (path).
    void write(std::string_view bytes);
    /// Throws Refused `file_exists`, `disk` (path).
    void publish();
    /// For a library that writes the file itself.
    const std::filesystem::path& scratch() const { return m_scratch.path(); }
    [[noreturn]] void refuseDisk() const;

private:
    void flush();

    std::filesystem::path m_target;
    Existing m_existing;
    ScratchFile m_scratch;
    int m_descriptor = -1;
    std::string m_buffer;
};

} // namespace penggerak::storage
