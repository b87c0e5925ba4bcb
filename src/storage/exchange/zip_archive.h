#pragma once

#include "storage/exchange/table_file.h"
#include "storage/exchange/table_reader.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace penggerak::storage {

/// One entry of an archive, inflated as it is read and counted while it is: sizes that the archive
/// tells about itself are never trusted.
class ZipEntry
{
public:
    ~ZipEntry();
    ZipEntry(const ZipEntry&) = delete;
    ZipEntry& operator=(const ZipEntry&) = delete;

    /// Up to `count` bytes; 0 at the end. Throws Refused `xlsx_bomb`, `xlsx_damaged` (file).
    std::size_t read(char* into, std::size_t count);
    std::int64_t bytesRead() const { return m_read; }
    /// What the archive says; no more than a hint.
    std::int64_t saidSize() const { return m_said; }

private:
    friend class ZipArchive;
    ZipEntry() = default;

    std::string m_fileName;
    void* m_handle = nullptr;
    std::int64_t m_read = 0;
    std::int64_t m_said = 0;
    std::int64_t m_most = 0;
};

/// A zip archive of which named entries are read and nothing is extracted.
class ZipArchive
{
public:
    /// Throws Refused `table_growing` (its end is missing), `xlsx_damaged`, `xlsx_bomb`,
    /// `xlsx_name`, `xlsx_encrypted` (file).
    ZipArchive(const TableFile& file, const TableLimits& limits);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    bool has(const std::string& name) const;
    /// `most`: bytes that it may inflate to. Throws Refused as ZipEntry::read(); `xlsx_damaged`
    /// also where there is no such entry.
    std::unique_ptr<ZipEntry> open(const std::string& name, std::int64_t most) const;

private:
    void checkEntries() const;

    const TableFile& m_file;
    TableLimits m_limits;
    void* m_handle = nullptr;
};

} // namespace penggerak::storage
