#pragma once

#include "core/ledger/day_stock.h"
#include "services/ledger/delta_buffer.h"
#include "services/ledger/ledger.h"
#include "storage/ledger/canonical.h"
#include "storage/people/head_store.h"

#include <map>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace penggerak::services {

/// Posts the lines of very many people inside one commit: the same rows as Ledger would write one
/// by one, in memory that does not grow with their number. Rows are written at once; sums, heads
/// and first steps are kept here. finish() hands the sums over; Ledger::finish() comes after it.
class BulkPosting
{
public:
    BulkPosting(Work& work, Ledger& ledger);
    ~BulkPosting();

    /// Where a head comes from: out of the unreached on its way in, or out of the published count
    /// of its stage as long as that lasts.
    enum class Source { WayIn, Published };
    struct Entry
    {
        Cell cell; ///< with a stage from prospect to arrears
        Day on;
        std::optional<ActivityId> activity;
        Source source = Source::WayIn;
    };

    /// A head that is new in its segment (design.md 1.1: named out of the nearest pool that can
    /// give, else from outside).
    void enter(PersonId person, const Entry& entry);
    /// The same for somebody who is in the book, and may stand in the other segment.
    void enterKnown(PersonId person, const Entry& entry);
    /// A step of a head that is there, after all its rows.
    void advance(PersonId person, const Cell& from, Stage to, Day on,
                 std::optional<ActivityId> activity);
    /// Gives a head that is there to another kader, after all its rows; the cell is otherwise the
    /// same, so its first steps stay.
    void transfer(PersonId person, const Cell& from, const std::optional<KaderId>& kader, Day on);
    /// Reverses one row; heads and first steps of its person follow by forget() or reread().
    void reverse(const Movement& row);
    /// Somebody has nothing left: `rows` are all his rows, which were reversed.
    void forget(PersonId person, const std::vector<Movement>& rows);
    /// Somebody keeps other rows: compares what he was with what he is now.
    void reread(PersonId person, const std::vector<Movement>& before);

    void finish();

private:
    struct Place
    {
        Cell cell;
        storage::PlacedCell placed;
    };
    struct Pool
    {
        const Place* place;
        DayStock stock;
    };
    /// How heads come into one cell.
    struct Way
    {
        const Place* target;
        const Place* unreached;
        std::vector<Pool*> named;   ///< pools of the stage itself, nearest first
        std::vector<Pool*> reached; ///< unreached pools, nearest first
        /// From this day on a potential figure covers the cell.
        std::optional<Day> estimatedFrom;
    };
    struct CellHash
    {
        std::size_t operator()(const Cell& cell) const;
    };

    const Place& place(const Cell& cell);
    Way& wayTo(const Cell& cell);
    std::vector<Pool*> poolsAround(const Cell& cell, Stage stage);
    static Pool* giving(const std::vector<Pool*>& pools, Day on);
    void write(const Movement& movement, const Place& from, const Place& to);
    void addReach(OfficeId office, Segment segment, Stage stage, Day day, std::int64_t heads);
    void addReach(const Line& line, std::int64_t heads);

    Work& m_work;
    Ledger& m_ledger;
    storage::HeadStore m_heads;
    std::unordered_map<Cell, std::unique_ptr<Place>, CellHash> m_places;
    std::unordered_map<Cell, Way, CellHash> m_ways;
    std::map<CellId, std::unique_ptr<Pool>> m_pools;
    std::map<CellId, const Place*> m_byId;
    DeltaBuffer m_sums;
    DeltaBuffer m_reach;
    using ReachKey = std::tuple<OfficeId, Segment, Stage>;
    std::map<ReachKey, std::int64_t> m_reachKeys;
    std::vector<ReachKey> m_reachByIndex;
};

} // namespace penggerak::services
