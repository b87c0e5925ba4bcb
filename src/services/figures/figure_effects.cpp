#include "services/figures/figure_effects.h"

#include "storage/outreach/body_store.h"

#include <algorithm>

namespace penggerak::services {

namespace {

std::string bodyName(storage::Database& database, BodyId body)
{
    for (const storage::BodyRecord& record : storage::BodyStore(database).all())
        if (record.id == body)
            return record.name;
    return {};
}

} // namespace

void addMovements(FigureEffect& effect, const std::vector<Movement>& rows)
{
    for (const Movement& row : rows) {
        const Stage from = row.from.cell.stage;
        const Stage to = row.to.cell.stage;
        if (from == Stage::Outside)
            effect.fromOutside += row.heads;
        if (to == Stage::Outside)
            effect.toOutside += row.heads;
        if (isAcquired(to) && !isAcquired(from))
            effect.newlyAcquired += row.heads;
        if (isAcquired(from) && !isAcquired(to))
            effect.newlyAcquired -= row.heads;
        if (from == to)
            effect.moved += row.heads;
    }
}

Scope wholeOf(const Figure& figure, const Scopes& scopes)
{
    Scope whole = figure.scope;
    whole.body = figure.scope.body ? scopes.bodies().parent(*figure.scope.body) : std::nullopt;
    return whole;
}

std::vector<storage::CellStock> undividedPools(const Scope& whole, const Scopes& scopes,
                                               storage::Database& database, Day day)
{
    storage::StockStore stocks(database);
    std::vector<storage::CellStock> pools;
    storage::CellFilter filter = scopes.filter(whole, Measure::Acquired);
    filter.highest = Stage::Active;
    for (const storage::CellStock& stock : stocks.byCell(filter, day)) {
        if (stock.cell.body != whole.body || stock.cell.kader)
            continue;
        storage::CellStock pool = stock;
        pool.pooled = stocks.leastPooled(stock.id, day);
        if (pool.pooled > Heads(0))
            pools.push_back(pool);
    }
    std::sort(pools.begin(), pools.end(), [&](const auto& a, const auto& b) {
        const bool ownA = a.cell.office == whole.office;
        const bool ownB = b.cell.office == whole.office;
        if (ownA != ownB)
            return ownA;
        if (a.cell.region.has_value() != b.cell.region.has_value())
            return !a.cell.region.has_value();
        return a.pooled != b.pooled ? a.pooled > b.pooled : a.id < b.id;
    });
    return pools;
}

void addScope(FigureEffect& effect, const Figure& figure, const std::vector<Figure>& live,
              const Scopes& scopes, storage::Database& database)
{
    storage::StockStore stocks(database);
    const auto measured = [&](const Scope& scope, Measure measure) {
        return stocks.sum(scopes.filter(scope, measure), figure.asOf);
    };
    effect.acquired = measured(figure.scope, Measure::Acquired);
    for (const Figure& other : live)
        if (other.measure == Measure::Potential && other.asOf <= figure.asOf &&
            (other.scope == figure.scope || scopes.isWider(other.scope, figure.scope)))
            effect.potential = measured(figure.scope, Measure::Potential);
    if (figure.measure != Measure::OfWhich)
        return;
    const Scope whole = wholeOf(figure, scopes);
    effect.whole = measured(whole, Measure::Acquired);
    effect.undivided = Heads(0);
    for (const storage::CellStock& pool : undividedPools(whole, scopes, database, figure.asOf))
        *effect.undivided += pool.pooled;
    std::vector<const Figure*> parts; // of each other body its newest reading
    for (const Figure& other : live) {
        const bool partOfSame =
            other.measure == Measure::OfWhich && other.scope.body != figure.scope.body &&
            other.asOf <= figure.asOf && other.scope.office == figure.scope.office &&
            other.scope.segment == figure.scope.segment &&
            other.scope.region == figure.scope.region && wholeOf(other, scopes) == whole;
        if (!partOfSame)
            continue;
        const auto same = std::find_if(parts.begin(), parts.end(), [&](const Figure* part) {
            return part->scope.body == other.scope.body;
        });
        if (same == parts.end())
            parts.push_back(&other);
        else if ((*same)->asOf <= other.asOf)
            *same = &other;
    }
    for (const Figure* part : parts)
        effect.parts.emplace_back(bodyName(database, *part->scope.body), part->value);
    effect.parts.emplace_back(bodyName(database, *figure.scope.body), figure.value);
}

} // namespace penggerak::services
