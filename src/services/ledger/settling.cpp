// How the book is kept equal to its figures (docs/adr/0001-readings.md).
#include "services/ledger/ledger.h"

#include <algorithm>
#include <tuple>

namespace penggerak::services {

const Figure* Ledger::nextWider(const Figure& reading) const
{
    const Figure* nearest = nullptr;
    for (const Figure& other : m_live) {
        if (other.measure != reading.measure || other.asOf > reading.asOf ||
            !m_scopes.isWider(other.scope, reading.scope))
            continue;
        if (!nearest || m_scopes.isWider(nearest->scope, other.scope) ||
            (nearest->scope == other.scope && other.asOf > nearest->asOf))
            nearest = &other;
    }
    return nearest;
}

int Ledger::depth(const Figure& reading) const
{
    int count = 0;
    for (const Figure* at = nextWider(reading); at && count < 8; at = nextWider(*at))
        ++count;
    return count;
}

bool Ledger::concerns(const Figure& reading) const
{
    if (reading.measure != Measure::Potential && reading.measure != Measure::Acquired)
        return false;
    return std::any_of(m_touched.begin(), m_touched.end(), [&](const auto& entry) {
        return entry.second <= reading.asOf && m_scopes.holds(reading.scope, entry.first);
    });
}

bool Ledger::settle()
{
    // Whole before part; a whole's potential before its acquired, which is taken out of it; a
    // part's acquired first, since its potential counts them.
    struct Due
    {
        Figure reading;
        int depth;
    };
    std::vector<Due> due;
    for (const Figure& figure : m_live)
        if (concerns(figure))
            due.push_back({figure, depth(figure)});
    const auto order = [](const Due& d) {
        const bool potential = d.reading.measure == Measure::Potential;
        return std::tuple(d.reading.asOf, d.depth, (d.depth == 0) != potential, d.reading.id);
    };
    std::sort(due.begin(), due.end(),
              [&](const Due& a, const Due& b) { return order(a) < order(b); });
    bool moved = false;
    for (const Due& next : due)
        moved = settle(next.reading) || moved;
    return moved;
}

bool Ledger::settle(const Figure& reading)
{
    const Heads difference = reading.value - measured(reading.scope, reading.measure, reading.asOf);
    if (difference.isZero())
        return false;
    return reading.measure == Measure::Potential ? settlePotential(reading, difference)
                                                 : settleAcquired(reading, difference);
}

Heads Ledger::give(const Figure& reading, const Cell& from, const Cell& to, Heads heads)
{
    const bool fromOutside = from.stage == Stage::Outside;
    const Heads moved =
        fromOutside ? heads : std::min(heads, available(from, reading.asOf, trueUntil(reading)));
    if (moved.isZero() || from == to)
        return Heads(0);
    Movement movement;
    movement.happenedOn = reading.asOf;
    movement.kind = MovementKind::Figure;
    movement.heads = moved;
    movement.from.cell = from;
    movement.to.cell = to;
    movement.figure = reading.id;
    post(movement);
    return moved;
}

Heads Ledger::giveFromOutside(const Figure& reading, const Cell& to, Heads heads, Reason reason)
{
    if (heads.isZero())
        return heads;
    Movement movement;
    movement.happenedOn = reading.asOf;
    movement.kind = MovementKind::Figure;
    movement.heads = heads;
    movement.from.cell = to.withStage(Stage::Outside);
    movement.to.cell = to;
    movement.reason = reason;
    movement.figure = reading.id;
    post(movement);
    return heads;
}

std::optional<Day> Ledger::trueUntil(const Figure& reading) const
{
    std::optional<Day> next;
    if (reading.measure == Measure::Potential || reading.measure == Measure::Acquired)
        for (const Figure& other : m_live)
            if (other.measure == reading.measure && other.scope == reading.scope &&
                other.asOf > reading.asOf && (!next || other.asOf < *next))
                next = other.asOf;
    return next;
}

std::vector<Cell> Ledger::poolsWithin(const Figure& reading, Stage stage)
{
    m_rollups.flush();
    storage::CellFilter filter = m_scopes.filter(reading.scope, reading.measure);
    filter.lowest = stage;
    filter.highest = stage;
    std::vector<storage::CellStock> stocks = m_stocks.byCell(filter, reading.asOf);
    std::erase_if(stocks, [&](const storage::CellStock& stock) {
        const bool sameDay = std::any_of(m_live.begin(), m_live.end(), [&](const Figure& other) {
            return other.measure == reading.measure && other.asOf == reading.asOf &&
                   m_scopes.isWider(reading.scope, other.scope) &&
                   m_scopes.holds(other.scope, stock.cell);
        });
        return sameDay || stock.cell.kader || stock.pooled <= Heads(0) ||
               stock.cell == Scopes::pool(reading.scope, stage);
    });
    std::sort(stocks.begin(), stocks.end(), [](const auto& a, const auto& b) {
        return a.pooled != b.pooled ? a.pooled > b.pooled : a.id < b.id;
    });
    std::vector<Cell> pools{Scopes::pool(reading.scope, stage)};
    for (const storage::CellStock& stock : stocks)
        pools.push_back(stock.cell);
    return pools;
}

bool Ledger::settlePotential(const Figure& reading, Heads difference)
{
    const Cell unreached = Scopes::pool(reading.scope, Stage::Unreached);
    const Figure* whole = nextWider(reading);
    if (difference < Heads(0)) {
        Heads over = -difference;
        for (const Cell& pool : poolsWithin(reading, Stage::Unreached))
            if (!over.isZero())
                over -= give(reading, pool,
                             whole ? Scopes::pool(whole->scope, Stage::Unreached)
                                   : pool.withStage(Stage::Outside),
                             over);
        return over != -difference;
    }
    if (!whole)
        return !giveFromOutside(reading, unreached, difference, Reason::None).isZero();
    // The acquired of a scope that has a reading of them stay with that reading.
    const bool acquiredAreRead =
        std::any_of(m_live.begin(), m_live.end(), [&](const Figure& other) {
            return other.measure == Measure::Acquired && other.scope == reading.scope &&
                   other.asOf == reading.asOf;
        });
    Heads missing = difference;
    for (const Stage stage : {Stage::Unreached, Stage::Active})
        for (const Scope& wider : m_scopes.around(reading.scope))
            if (!missing.isZero() && !(stage == Stage::Active && acquiredAreRead) &&
                (wider == whole->scope || m_scopes.isWider(whole->scope, wider)))
                missing -= give(reading, Scopes::pool(wider, stage),
                                Scopes::pool(reading.scope, stage), missing);
    return missing != difference;
}

std::vector<Cell> Ledger::spareAcquired(const Figure& reading, const Figure& whole)
{
    m_rollups.flush();
    storage::CellFilter filter = m_scopes.filter(whole.scope, Measure::Acquired);
    filter.highest = Stage::Active;
    std::vector<Cell> spare;
    for (const storage::CellStock& stock : m_stocks.byCell(filter, reading.asOf)) {
        const bool pinned = std::any_of(m_live.begin(), m_live.end(), [&](const Figure& other) {
            return other.measure == Measure::Acquired && other.asOf <= reading.asOf &&
                   m_scopes.isWider(whole.scope, other.scope) &&
                   m_scopes.holds(other.scope, stock.cell);
        });
        if (!pinned && stock.pooled > Heads(0) && stock.cell.body == reading.scope.body &&
            !stock.cell.kader)
            spare.push_back(stock.cell);
    }
    return spare;
}

bool Ledger::settleAcquired(const Figure& reading, Heads difference)
{
    const Cell active = Scopes::pool(reading.scope, Stage::Active);
    const Cell unreached = active.withStage(Stage::Unreached);
    const Figure* whole = nextWider(reading);
    const bool estimated = isEstimated(reading.scope, reading.asOf);
    if (difference < Heads(0)) {
        Heads over = -difference;
        for (const Cell& pool : poolsWithin(reading, Stage::Active))
            if (!over.isZero())
                over -= give(reading, pool,
                             whole ? Scopes::pool(whole->scope, Stage::Active)
                                   : pool.withStage(estimated ? Stage::Unreached : Stage::Outside),
                             over);
        return over != -difference;
    }
    Heads missing = difference;
    if (whole) {
        for (const Scope& wider : m_scopes.around(reading.scope))
            if (!missing.isZero() &&
                (wider == whole->scope || m_scopes.isWider(whole->scope, wider)))
                missing -= give(reading, Scopes::pool(wider, Stage::Active), active, missing);
        for (const Cell& spare : spareAcquired(reading, *whole))
            if (!missing.isZero())
                missing -= give(reading, spare, active, missing);
        return missing != difference;
    }
    if (estimated) {
        missing -= give(reading, unreached, active, missing);
        for (const Scope& wider : m_scopes.around(reading.scope))
            if (!missing.isZero())
                missing -= give(reading, Scopes::pool(wider, Stage::Unreached), active, missing);
    }
    giveFromOutside(reading, active, missing, estimated ? Reason::BeyondEstimate : Reason::None);
    return true;
}

} // namespace penggerak::services
