#pragma once

#include "core/enrollment/movement.h"
#include "storage/database/database.h"
#include "storage/ledger/stock_store.h"

#include <limits>
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

struct StandingPerson
{
    PersonId person;
    std::string name;
    std::string nikTail;
    Cell cell;
    Day since;
    std::string kader;
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

/// The people and movements behind a stock.
class DrillStore
{
public:
    explicit DrillStore(Database& database)
        : m_database(database)
    {
    }

    /// Named heads standing there, by name key.
    std::vector<StandingPerson> people(const DrillFilter& filter, std::size_t offset,
                                       std::size_t limit);
    /// Rows that changed the stock, newest first; their changes sum to it.
    std::vector<SignedMovement> movements(const DrillFilter& filter, std::size_t offset,
                                          std::size_t limit);
    std::int64_t movementCount(const DrillFilter& filter);
    /// The newest figure that brought heads into a cell by a day.
    std::optional<FigureId> figureBehind(CellId cell, Day asOf);
    /// Heads newly active between two days by kader (or body) of the cell they came into; reversed
    /// rows do not count.
    std::map<std::int64_t, Heads> newlyActive(bool byBody, const CellFilter& filter, Day from,
                                              Day to, Seq knownAt);
    /// Heads that went to refused or outside in a period, by stage and reason.
    std::map<std::pair<Stage, Reason>, Heads> lost(const CellFilter& filter, Day from, Day to);
    /// People with a head in more than one segment.
    std::vector<PersonId> inSeveralSegments();

private:
    Database& m_database;
};

} // namespace penggerak::storage
