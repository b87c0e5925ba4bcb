#pragma once

#include "core/rupiah/transfer.h"
#include "storage/database/database.h"

#include <map>
#include <string>

namespace penggerak::storage {

struct DepositEntry
{
    TransferId transfer;
    std::string proof;
    std::string reason;
};

/// What stands beside top-ups, refunds and adjustments. Begins no transaction.
class DepositEntryStore
{
public:
    explicit DepositEntryStore(Database& database)
        : m_database(database)
    {
    }

    void insert(const DepositEntry& entry);
    /// Whether a row that was not reversed has this proof.
    bool isTaken(const std::string& proof);
    std::optional<DepositEntry> find(TransferId transfer);

private:
    Database& m_database;
};

} // namespace penggerak::storage
