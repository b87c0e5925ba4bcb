#pragma once

#include "core/base/day.h"
#include "core/rupiah/transfer.h"
#include "storage/database/database.h"

#include <optional>
#include <string>
#include <vector>

namespace penggerak::storage {

struct ReceiptBlock
{
    std::int64_t id = 0;
    KaderId kader;
    std::int64_t first = 0;
    std::int64_t last = 0;
    int digits = 6;
    Day issuedOn;
};

struct ReceiptRecord
{
    std::int64_t number = 0;
    std::int64_t block = 0;
    std::string state; ///< `used`, `void`, `lost`, `returned`
    std::optional<DueId> due;
    std::string reason;
    Day on;
};

/// Blocks of receipt numbers and what is known of each number. Begins no transaction.
class ReceiptStore
{
public:
    explicit ReceiptStore(Database& database)
        : m_database(database)
    {
    }

    void insert(const ReceiptBlock& block);
    /// By first number.
    std::vector<ReceiptBlock> blocks(std::optional<KaderId> kader = std::nullopt);
    std::optional<ReceiptBlock> blockOf(std::int64_t number);
    /// Whether some number of a range is in a block already.
    std::optional<ReceiptBlock> overlapping(std::int64_t first, std::int64_t last);

    std::optional<ReceiptRecord> find(std::int64_t number);
    /// Writes over what was known of the number.
    void put(const ReceiptRecord& receipt);
    /// By number.
    std::vector<ReceiptRecord> ofBlock(std::int64_t block);
    std::vector<ReceiptRecord> all();

    /// The number of this print: 1 is the original. Remembers it.
    std::int64_t addPrint(DueId due, std::optional<UserId> actor, std::int64_t atMs);
    std::int64_t printsOf(DueId due);

private:
    std::vector<ReceiptBlock> blocksWhere(const std::string& condition, std::int64_t a,
                                          std::int64_t b);
    std::vector<ReceiptRecord> receiptsWhere(const std::string& condition, std::int64_t key);

    Database& m_database;
};

} // namespace penggerak::storage
