#pragma once

#include "services/coverage/readings.h"
#include "storage/figures/figure_store.h"
#include "storage/ledger/drill_store.h"

#include <limits>

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
    Seq knownAt() const { return m_knownAt.value_or(std::numeric_limits<Seq>::max()); }

    /// The cells of a question: offices below, segment, region.
    storage::CellFilter filter(const CoverageQuery& query) const;
    /// Stock by cell as of a day.
    std::vector<storage::CellStock> cells(const storage::CellFilter& filter, Day asOf);
    /// Stock by office, segment and stage (the cells' other members are empty) where no region is
    /// asked for; by cell otherwise.
    std::vector<storage::CellStock> coarse(const storage::CellFilter& filter, Day asOf);

private:
    const std::vector<storage::CellStock>& late(Day asOf);

    storage::Database& m_database;
    Scopes m_scopes;
    Readings m_readings;
    storage::StockStore m_stocks;
    storage::DrillStore m_drills;
    std::optional<Seq> m_knownAt;
    std::map<Day, std::vector<storage::CellStock>> m_late;
};

/// Heads of a list of cells as the coverage engine takes them.
StockCount countOf(const std::vector<storage::CellStock>& cells, Segment segment);

} // namespace penggerak::services
