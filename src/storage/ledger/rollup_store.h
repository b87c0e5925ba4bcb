#pragma once

#include "core/enrollment/movement.h"
#include "storage/database/database.h"

#include <map>
#include <memory>
#include <tuple>

namespace penggerak::storage {

/// Sums over the ledger, written in the transaction of the rows they sum (design.md 1.4): per cell
/// and per office x segment x stage, deltas by day and the stock at the end of each month in which
/// something happened.
class RollupStore
{
public:
    explicit RollupStore(Database& database);
    ~RollupStore();

    /// Remembers a change; `pooled` is the part of it without a name. flush() writes it.
    void add(CellId id, const Cell& cell, Day day, std::int64_t heads, std::int64_t pooled);
    /// Heads that first reached a stage in a period start or cease to do so on this day.
    void addReach(OfficeId office, Segment segment, Stage stage, Day day, std::int64_t heads);
    /// Writes what is remembered: each day once, and each month once a cell.
    void flush();

private:
    struct Change
    {
        std::int64_t heads = 0;
        std::int64_t pooled = 0;
    };
    using OfficeKey = std::tuple<std::int64_t, Segment, Stage>;
    struct Statements;

    void writeCells();
    void writeOffices();

    std::unique_ptr<Statements> m_statements;
    std::map<std::pair<std::int64_t, Day>, Change> m_cells;
    std::map<std::pair<OfficeKey, Day>, std::int64_t> m_offices;
    std::map<std::pair<OfficeKey, Day>, std::int64_t> m_reach;
};

} // namespace penggerak::storage
