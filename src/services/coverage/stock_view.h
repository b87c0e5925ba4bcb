#pragma once

#include "services/coverage/readings.h"
#include "storage/figures/figure_store.h"
#include "storage/ledger/cell_store.h"
#include "storage/ledger/drill_store.h"
#include "storage/ledger/flow_store.h"
#include "storage/ledger/known_store.h"

#include <limits>
#include <map>

namespace penggerak::services {

/// One connection's look at the book for a coverage question: places, figures and stock as known
/// at a commit. Lives inside one read transaction.
class StockView
{
public:
    StockView(storage::Database& database, const std::vector<Office>& offices,
              std::optional<Seq> knownAt);

    const Scopes& scopes() const { return m_scopes; }
    const Readings& readings() const { return m_readings; }
    storage::DrillStore& drills() { return m_drills; }
    storage::FlowStore& flows() { return m_flows; }
    Seq knownAt() const { return m_knownAt.value_or(std::numeric_limits<Seq>::max()); }

    /// The cells of a question: offices below, segment, region.
    storage::CellFilter filter(const CoverageQuery& query) const;
    /// Stock by cell as of a day. What was asked last is remembered.
    const std::vector<storage::CellStock>& cells(const storage::CellFilter& filter, Day asOf);
    /// Stock by office, segment and stage (the cells' other members are empty) where no region is
    /// asked for; by cell otherwise.
    std::vector<storage::CellStock> coarse(const storage::CellFilter& filter, Day asOf);
    /// coarse() at each of these days, all but the last of which end a month.
    std::vector<std::vector<storage::CellStock>> coarseAt(const storage::CellFilter& filter,
                                                          const std::vector<Day>& days);
    /// Heads newly active in the year of a day up to it, by the cell they came into.
    std::map<CellId, std::int64_t> newlyActive(const storage::CellFilter& filter, Day asOf);
    const Cell& cell(CellId id);

private:
    struct Known
    {
        bool isLater = false;
        storage::CellSums sums;
    };
    /// The ledger cut at the commit; only where rows were written after it.
    const Known& known(Day asOf);
    void readKnown(const std::vector<Day>& days, Day freshFrom);
    std::vector<storage::CellStock> knownCells(const storage::CellFilter& filter, Day asOf);

    storage::Database& m_database;
    Scopes m_scopes;
    Readings m_readings;
    storage::StockStore m_stocks;
    storage::DrillStore m_drills;
    storage::FlowStore m_flows;
    storage::KnownStore m_knownStore;
    storage::CellStore m_cellStore;
    std::optional<Seq> m_knownAt;
    bool m_isCut; ///< rows were written after the commit
    std::map<CellId, Cell> m_cells;
    std::map<Day, Known> m_known;
    struct Asked
    {
        storage::CellFilter filter;
        Day asOf;
        std::vector<storage::CellStock> cells;
    };
    std::optional<Asked> m_asked;
};

/// Heads of a list of cells as the coverage engine takes them.
StockCount countOf(const std::vector<storage::CellStock>& cells, Segment segment);

} // namespace penggerak::services
