#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace penggerak::storage {

/// Records on their way from a checked file into the book: written one after another, then read in
/// the same order, in little memory. The file has no name from the moment it is made, so that
/// nothing of it is left behind whatever happens. Throws StorageError (a full disk included).
class ScratchFile
{
public:
    /// In this folder: where the book lies there must be room anyway.
    explicit ScratchFile(const std::filesystem::path& folder);
    ~ScratchFile();
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;

    void append(std::string_view record);
    std::int64_t count() const { return m_count; }

    /// Back to the first record; append() is over.
    void rewind();
    /// False after the last one.
    bool next(std::string& record);

private:
    void flush();
    bool fill(std::size_t wanted);

    int m_file = -1;
    std::int64_t m_count = 0;
    std::int64_t m_read = 0;
    std::string m_buffer;
    std::size_t m_at = 0;
};

/// Fields of a record as bytes, and back. Reading past the end gives zeros and empty texts.
class RecordWriter
{
public:
    RecordWriter& number(std::int64_t value);
    RecordWriter& text(std::string_view value);
    const std::string& bytes() const { return m_bytes; }
    void clear() { m_bytes.clear(); }

private:
    std::string m_bytes;
};

class RecordReader
{
public:
    explicit RecordReader(std::string_view bytes)
        : m_bytes(bytes)
    {
    }
    std::int64_t number();
    std::string_view text();

private:
    std::string_view m_bytes;
};

} // namespace penggerak::storage
