#pragma once

#include "storage/ledger/stock_store.h"

#include <map>

namespace penggerak::storage {

/// What happened between two days, and who stands in both segments, read from the rollups.
class FlowStore
{
public:
    explicit FlowStore(Database& database)
        : m_database(database)
    {
    }

    /// Heads newly active between two days, by the cell they came into; who was reversed since
    /// does not count.
    std::map<CellId, std::int64_t> newlyActive(const CellFilter& filter, Day from, Day to);
    /// Named heads that went to refused or outside in a period, by stage and reason.
    std::map<std::pair<Stage, Reason>, Heads> lost(const CellFilter& filter, Day from, Day to);
    /// Named people who stand in both segments of these offices and region on a day, as known at a
    /// commit.
    Heads inBoth(const CellFilter& filter, Day asOf, Seq knownAt);

private:
    Database& m_database;
};

} // namespace penggerak::storage
