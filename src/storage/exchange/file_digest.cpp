#include "storage/exchange/file_digest.h"

#include "storage/database/hash.h"
#include "storage/exchange/table_file.h"

namespace penggerak::storage {

std::string fileDigest(const std::filesystem::path& path)
{
    constexpr std::size_t block = 1 << 20;
    const TableFile file(path);
    Blake2b hash;
    std::string bytes(block, '\0');
    std::int64_t at = 0;
    while (const std::size_t got = file.read(at, bytes.data(), block)) {
        hash.add({bytes.data(), got});
        at += std::int64_t(got);
        if (got < block)
            break;
    }
    return toHex(hash.finish());
}

} // namespace penggerak::storage
