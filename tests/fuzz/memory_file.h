#pragma once

#include "fuzz_input.h"
#include "storage/exchange/table_reader.h"

#include <sys/mman.h>
#include <unistd.h>

#include <string>
#include <string_view>

namespace penggerak::fuzz {

/// A file of these bytes that never touches a disk.
class MemoryFile
{
public:
    explicit MemoryFile(std::string_view bytes)
        : m_descriptor(memfd_create("table", MFD_CLOEXEC))
    {
        require(m_descriptor >= 0);
        for (std::size_t done = 0; done < bytes.size();) {
            const ssize_t put = ::write(m_descriptor, bytes.data() + done, bytes.size() - done);
            require(put > 0);
            done += static_cast<std::size_t>(put);
        }
    }
    ~MemoryFile() { ::close(m_descriptor); }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    std::string path() const { return "/proc/self/fd/" + std::to_string(m_descriptor); }

private:
    int m_descriptor;
};

inline storage::TableLimits smallLimits()
{
    storage::TableLimits limits;
    limits.columns = 64;
    limits.rows = 10'000;
    limits.cellBytes = 4096;
    limits.zipEntries = 32;
    limits.sheetBytes = 1 << 20;
    limits.sharedStringBytes = 1 << 18;
    return limits;
}

/// Reads a table to its end or to its refusal, and holds the reader to what it promises.
inline void readTable(const MemoryFile& file, const storage::ReadAs& as)
{
    const storage::TableLimits limits = smallLimits();
    try {
        const auto reader = storage::TableReader::open(file.path(), as, limits);
        storage::TableRow row;
        std::int64_t before = 0;
        while (reader->next(row)) {
            require(row.number > before && row.number <= limits.rows);
            require(std::int64_t(row.cells.size()) <= limits.columns);
            bool filled = false;
            for (const storage::TableCell& cell : row.cells) {
                require(std::int64_t(cell.text.size()) <= limits.cellBytes);
                require((cell.kind == storage::CellKind::Empty) == cell.text.empty());
                filled = filled || cell.formula || !cell.text.empty();
            }
            require(filled);
            before = row.number;
        }
        require(before > 0);
    } catch (const Refused& refused) {
        require(refused.error().code.compare(0, 6, "table_") == 0 ||
                refused.error().code.compare(0, 5, "xlsx_") == 0);
    }
}

} // namespace penggerak::fuzz
