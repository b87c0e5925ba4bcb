#pragma once

#include "core/enrollment/movement.h"
#include "storage/database/database.h"

#include <map>
#include <optional>
#include <vector>

namespace penggerak::storage {

/// What stands where on a day, read from the rollups.
struct OfficeStock
{
    OfficeId office;
    Segment segment = Segment::Bpu;
    Stage stage = Stage::Outside;
    Heads heads;
};

struct CellStock
{
    CellId id;
    Cell cell;
    Heads heads;
    Heads pooled; ///< of them, without a name
};

/// Which cells are asked for; empty members do not narrow.
struct CellFilter
{
    std::vector<OfficeId> offices;
    std::optional<Segment> segment;
    std::optional<RegionCode> region; ///< with all inside it
    std::vector<BodyId> bodies;
    Stage lowest = Stage::Unreached;
    Stage highest = Stage::Refused;

    bool matches(const Cell& cell) const;
    friend bool operator==(const CellFilter&, const CellFilter&) = default;
};

class StockStore
{
public:
    explicit StockStore(Database& database)
        : m_database(database)
    {
    }

    std::vector<OfficeStock> byOffice(Day asOf);
    std::vector<CellStock> byCell(const CellFilter& filter, Day asOf);
    /// The same at the end of each month from one to another, `first` the first.
    std::vector<std::vector<CellStock>> byCellAtMonthEnds(const CellFilter& filter, Month first,
                                                          Month last);
    /// The sum of byCell, from the office rollup where the filter allows.
    Heads sum(const CellFilter& filter, Day asOf);
    /// The least pooled stock of a cell on any day from one on, up to before another.
    Heads leastPooled(CellId cell, Day from, std::optional<Day> until = std::nullopt);
    /// Days and pooled deltas of a cell, by day.
    std::vector<std::pair<Day, std::int64_t>> pooledByDay(CellId cell);
    /// Days and deltas of all heads of a cell, by day.
    std::vector<std::pair<Day, std::int64_t>> headsByDay(CellId cell);

    /// Heads that first reached each stage in a period, offices and segment as given.
    std::map<Stage, Heads> firstReached(const std::vector<OfficeId>& offices,
                                        std::optional<Segment> segment, Day from, Day to);

private:
    void addDays(std::vector<CellStock>& stocks, const CellFilter& filter, std::int64_t first,
                 std::int64_t last);

    Database& m_database;
};

} // namespace penggerak::storage
