#pragma once

#include "core/rupiah/transfer.h"
#include "storage/database/database.h"

#include <functional>
#include <string>
#include <vector>

namespace penggerak::storage {

struct StoredTransfer
{
    Transfer row;
    std::int64_t rowCheck = 0;
};

/// The ledger of rupiah. Rows are inserted and read, nothing else. Begins no transaction; throws
/// StorageError.
class TransferStore
{
public:
    explicit TransferStore(Database& database)
        : m_database(database)
    {
    }

    /// `row.id` and `row.seq` are set by the caller; returns the canonical bytes of the row.
    std::string insert(const Transfer& row);
    std::optional<Transfer> find(TransferId id);
    /// The row that reverses this one.
    std::optional<TransferId> reversalOf(TransferId id);
    /// All rows of a due, in the order of writing.
    std::vector<Transfer> ofDue(DueId due);
    /// Rows that touch an account, in the order of writing.
    std::vector<Transfer> ofAccount(AccountId account);
    /// Every row, in the order of writing.
    void forEach(const std::function<void(const StoredTransfer&)>& visit);

private:
    Database& m_database;
};

} // namespace penggerak::storage
