#pragma once

#include "storage/database/database.h"
#include "storage/ledger/cell_store.h"
#include "storage/ledger/commit_sums.h"
#include "storage/ledger/rollup_comparison.h"

#include <map>
#include <unordered_map>

namespace penggerak::storage {

/// Adds up the ledger row by row, in numbers only: a few dozen bytes for each cell and day that
/// something happened on, whatever the number of rows.
class RowSums
{
public:
    explicit RowSums(Database& database, CellStore& cells);

    /// In the order of writing. `original`: see flowOf().
    void add(const Movement& row, MovementKind original, CellId from, CellId to);
    /// After the last row.
    void finish();

    /// None of the cells below zero on any day.
    LedgerCheck checkCells() const;
    /// The rollups of stock and flow as the rows say they must be; and those by blocks of commits.
    LedgerCheck checkRollups() const;
    LedgerCheck checkBlocks();

private:
    struct Change
    {
        std::int64_t heads = 0;
        std::int64_t pooled = 0;
    };
    using CellDays = std::unordered_map<std::uint64_t, Change>;
    struct Block
    {
        std::int64_t id = 0;
        std::int64_t first = 0;
        Seq lastSeq = 0;
        std::int64_t rows = 0;
    };
    static std::uint64_t keyOf(CellId cell, Day day);
    RollupRows<2, 2> byCellAndDay() const;
    void compareOffices(LedgerCheck& check, const RollupRows<2, 2>& cellDays) const;
    void compareFlows(LedgerCheck& check) const;
    void openBlock(const Movement& row);
    void closeBlock();

    Database& m_database;
    CellStore& m_cells;
    CellDays m_cellDays;
    std::map<FlowKey, std::int64_t> m_flows;
    std::vector<Block> m_blocks;
    std::size_t m_open = 0;
    std::int64_t m_blockRows = 0;
    std::unordered_map<Route, RouteSum, RouteHash> m_block;
    LedgerCheck m_blockCheck{"blocks", true, 0, {}};
};

} // namespace penggerak::storage
