#pragma once

#include "core/base/day.h"
#include "core/rupiah/transfer.h"
#include "storage/database/database.h"

#include <map>
#include <optional>
#include <vector>

namespace penggerak::storage {

struct HandInRecord
{
    HandInId id;
    Seq seq = 0;
    KaderId kader;
    OfficeId office;
    Day on;
    Rupiah expected;
    Rupiah counted;
    std::map<std::int64_t, std::int64_t> pieces; ///< by denomination
};

/// Cash that kader handed in. Begins no transaction; throws StorageError.
class HandInStore
{
public:
    explicit HandInStore(Database& database)
        : m_database(database)
    {
    }

    void insert(const HandInRecord& record);
    /// By day and entry.
    std::vector<HandInRecord> all(std::optional<KaderId> kader = std::nullopt);

private:
    Database& m_database;
};

} // namespace penggerak::storage
