#pragma once

#include "core/base/day.h"
#include "core/base/id.h"
#include "storage/database/database.h"

#include <optional>
#include <string>
#include <vector>

namespace penggerak::storage {

struct ClosingRecord
{
    ClosingId id;
    Month month;
    Seq seq = 0; ///< of the commit that closed it
    std::optional<Seq> reopenedSeq;
    std::string closedBy;
    std::int64_t closedAtMs = 0;
    std::string reopenedBy;
    std::int64_t reopenedAtMs = 0;
};

/// Which months were closed, and by which commit. Begins no transaction; throws StorageError.
class PeriodStore
{
public:
    explicit PeriodStore(Database& database)
        : m_database(database)
    {
    }

    void insert(ClosingId id, Month month, Seq seq);
    void reopen(ClosingId id, Seq seq);
    /// The newest closing first, reopened ones included.
    std::vector<ClosingRecord> all();
    /// The newest month that is closed.
    std::optional<Month> closedThrough();
    /// A closing whose commit is not in the audit as one that closed (or opened) a month, or that
    /// does not follow the month before; empty when there is none.
    std::string firstBroken(std::int64_t& count);

private:
    Database& m_database;
};

} // namespace penggerak::storage
