#pragma once

#include "core/enrollment/line.h"
#include "core/enrollment/reach.h"
#include "services/book/verb.h"
#include "services/ledger/scopes.h"
#include "services/periods/closed_months.h"
#include "storage/figures/figure_store.h"
#include "storage/ledger/cell_store.h"
#include "storage/ledger/commit_sums.h"
#include "storage/ledger/movement_store.h"
#include "storage/ledger/rollup_store.h"
#include "storage/ledger/stock_store.h"

#include <map>
#include <set>
#include <vector>

namespace penggerak::services {

/// Posting into the ledger of people inside one commit. Movements are posted one by one; finish()
/// then makes the book agree with every figure from the first touched day on, fills what pools
/// lack from outside, and brings the caches of people up to date. Where a rule is broken, or a date
/// lies in a closed month and nobody has confirmed it, it throws Refused and the commit rolls back.
class Ledger
{
public:
    explicit Ledger(Work& work);

    const Scopes& scopes() const { return m_scopes; }
    storage::MovementStore& movements() { return m_movements; }
    storage::FigureStore& figures() { return m_figures; }
    const std::vector<Figure>& liveFigures() const { return m_live; }
    storage::CellStore& cells() { return m_cells; }
    Seq seq() const { return m_work.commit.seq(); }

    /// Gives the row its id and commit number, writes it and its sums.
    MovementId post(Movement movement);
    /// Writes the row and nothing else: for BulkPosting, which brings sums and heads up to date
    /// itself. The cells of `movement` are not looked at.
    MovementId append(Movement movement, const storage::PlacedCell& from,
                      const storage::PlacedCell& to);
    /// What appended rows changed in a cell on a day; with finish() like posted rows.
    void addSums(CellId id, const Cell& cell, Day day, std::int64_t heads, std::int64_t pooled);
    void addReach(OfficeId office, Segment segment, Stage stage, Day day, std::int64_t heads);
    /// What somebody's rows say of standing in both segments, taken off (-1) as it was before rows
    /// were appended and added (1) as it is after; for people who have had a head in each.
    void addBoth(PersonId person, const std::vector<Movement>& rows, int sign);
    /// Writes the sums remembered so far, so that they need not all be remembered.
    void flushSums() { m_rollups.flush(); }
    /// Days and pooled changes of a cell, with what this commit has posted.
    std::vector<std::pair<Day, std::int64_t>> pooledByDay(CellId cell);

    /// Posts the reversal of a row. Codes: `movement_reversed`, `reversal_reversed`.
    MovementId reverse(const Movement& row);
    /// Records a reading and makes the book agree with it as far as pools allow; measured() after
    /// finish() says whether it does.
    /// With `replaced`, that one is reversed in between.
    void record(const Figure& figure, const std::optional<Figure>& replaced = std::nullopt);
    /// Marks a figure as reversed and reverses the rows that it wrote.
    void reverseRecord(const Figure& figure);
    /// Moves up to `heads` from one pool into another on the figure's day; what was moved.
    Heads give(const Figure& reading, const Cell& from, const Cell& to, Heads heads);

    /// A person's line in a segment, with what this commit has posted.
    Line line(PersonId person, Segment segment);

    Heads measured(const Scope& scope, Measure measure, Day day);
    /// What a pool can give from a day on without falling below zero on any later day (before
    /// `until`, where one is given).
    Heads available(const Cell& pool, Day from, std::optional<Day> until = std::nullopt);
    /// The nearest wider reading of the same measure that was true by the same day.
    const Figure* nextWider(const Figure& reading) const;
    /// Whether a live potential figure covers a scope on a day.
    bool isEstimated(const Scope& scope, Day day) const;
    /// The nearest pool in a stage that can give a head from that day on: the scope's own, wider
    /// ones after it.
    std::optional<Cell> giver(const Scope& scope, Stage stage, Day from);

    /// Settles, fills, checks, and writes the caches.
    void finish();

private:
    using Head = std::pair<PersonId, Segment>;

    void addSums(const Movement& row, CellId from, CellId to);
    void touch(const Side& side, const Movement& movement, std::int64_t sign);
    void rememberReach(PersonId person);
    bool settle();
    bool settle(const Figure& reading);
    bool settlePotential(const Figure& reading, Heads difference);
    bool settleAcquired(const Figure& reading, Heads difference);
    /// The day of the next reading of the same scope: it settles what an earlier one has moved.
    std::optional<Day> trueUntil(const Figure& reading) const;
    /// The anonymous cells of a scope in a stage: its own, then those of its parts, the fullest
    /// first, but for parts that are read on the same day.
    std::vector<Cell> poolsWithin(const Figure& reading, Stage stage);
    /// Anonymous acquired heads inside a whole that no reading of a part speaks of: a split of the
    /// potential alone has put them where they stand.
    std::vector<Cell> spareAcquired(const Figure& reading, const Figure& whole);
    int depth(const Figure& reading) const;
    bool concerns(const Figure& reading) const;
    Heads giveFromOutside(const Figure& reading, const Cell& to, Heads heads, Reason reason);
    bool fillShortfalls();
    void checkCells();
    void writeHeads();

    Work& m_work;
    ClosedMonths m_closed;
    Scopes m_scopes;
    storage::CellStore m_cells;
    storage::MovementStore m_movements;
    storage::RollupStore m_rollups;
    storage::CommitSums m_sums;
    storage::StockStore m_stocks;
    storage::FigureStore m_figures;
    std::vector<Figure> m_live;
    std::map<Cell, Day> m_touched; ///< and the first day touched in this commit
    std::map<PersonId, std::vector<Movement>> m_people; ///< rows of the people touched
    std::map<Head, std::vector<ReachedStep>> m_reachBefore;
    std::map<PersonId, std::vector<BothChange>> m_bothBefore; ///< of those who had any
};

} // namespace penggerak::services
