#pragma once

#include <cstdint>
#include <ctime>
#include <filesystem>
#include <string>

namespace penggerak::storage {

/// A foreign file, open for reading; what it was at opening it must be at the end.
class TableFile
{
public:
    /// Throws Refused `table_missing`, `table_unreadable` or `table_empty` (file).
    explicit TableFile(const std::filesystem::path& path);
    ~TableFile();
    TableFile(const TableFile&) = delete;
    TableFile& operator=(const TableFile&) = delete;

    /// Its name without folders: what refusals call `file`.
    const std::string& name() const { return m_name; }
    std::int64_t size() const { return m_size; }
    /// Up to `count` bytes from `offset`; fewer at the end only. Throws Refused `table_unreadable`.
    std::size_t read(std::int64_t offset, char* into, std::size_t count) const;
    std::string read(std::int64_t offset, std::size_t count) const;
    /// A descriptor of its own, which the caller closes.
    int duplicate() const;
    /// Throws Refused `table_growing` where size or time of change differ from those at opening.
    void checkUnchanged() const;

private:
    std::string m_name;
    int m_descriptor = -1;
    std::int64_t m_size = 0;
    std::timespec m_changed{};
};

} // namespace penggerak::storage
