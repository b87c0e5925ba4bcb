#pragma once

#include "core/enrollment/movement.h"
#include "storage/database/database.h"
#include "storage/ledger/stock_store.h"

#include <limits>
#include <map>
#include <optional>
#include <vector>

namespace penggerak::storage {

/// What a number is asked about: cells, some of their stages, up to a day, as known at a commit.
struct DrillFilter
{
    CellFilter cells;
    std::vector<Stage> stages;
    Day asOf;
    Seq knownAt = std::numeric_limits<Seq>::max();
};

struct SignedMovement
{
    MovementId id;
    Seq seq = 0;
    Day happenedOn;
    MovementKind kind = MovementKind::Stage;
    std::int64_t change = 0;
    Stage from = Stage::Outside;
    Stage to = Stage::Outside;
    Segment segment = Segment::Bpu;
    std::string person;
    std::string source;
    Reason reason = Reason::None;
};

/// The cells of a filter: by cell number, whether it is one of them.
class DrillCells
{
public:
    DrillCells(Database& database, const DrillFilter& filter);

    bool holds(std::int64_t cell) const
    {
        return std::size_t(cell) < m_inside.size() && m_inside[std::size_t(cell)] != 0;
    }
    bool holds(const Cell& cell) const;
    const Cell& cell(std::int64_t number) const { return m_cells.at(CellId(number)); }
    const std::map<CellId, Cell>& all() const { return m_cells; }
    const std::vector<char>& inside() const { return m_inside; }

private:
    const DrillFilter& m_filter;
    std::map<CellId, Cell> m_cells;
    std::vector<char> m_inside;
};

/// The movements behind a stock.
class DrillStore
{
public:
    explicit DrillStore(Database& database)
        : m_database(database)
    {
    }

    /// Rows that changed the stock, newest first, after the one named; their changes sum to it.
    std::vector<SignedMovement> movements(const DrillFilter& filter,
                                          std::optional<MovementId> after, std::size_t limit);
    std::int64_t movementCount(const DrillFilter& filter);
    /// The newest figure that brought heads into each cell by a day.
    std::map<CellId, FigureId> figuresBehind(Day asOf);

private:
    Database& m_database;
};

} // namespace penggerak::storage
