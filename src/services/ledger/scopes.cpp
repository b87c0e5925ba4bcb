#include "services/ledger/scopes.h"

namespace penggerak::services {

Scopes::Scopes(storage::Database& database)
    : m_offices(storage::officeTree(database))
    , m_bodies(storage::bodyTree(database))
{
}

bool Scopes::holds(const Scope& scope, const Cell& cell) const
{
    return scope.segment == cell.segment && m_offices.isWithin(cell.office, scope.office) &&
           (!scope.region || (cell.region && scope.region->contains(*cell.region))) &&
           (!scope.body || (cell.body && m_bodies.isWithin(*cell.body, *scope.body)));
}

bool Scopes::isWider(const Scope& outer, const Scope& inner) const
{
    return outer != inner && outer.segment == inner.segment &&
           m_offices.isWithin(inner.office, outer.office) &&
           (!outer.region || (inner.region && outer.region->contains(*inner.region))) &&
           (!outer.body || (inner.body && m_bodies.isWithin(*inner.body, *outer.body)));
}

storage::CellFilter Scopes::filter(const Scope& scope, Measure measure) const
{
    storage::CellFilter filter;
    filter.offices = m_offices.downwards(scope.office);
    filter.segment = scope.segment;
    filter.region = scope.region;
    if (scope.body)
        filter.bodies = m_bodies.downwards(*scope.body);
    if (measure != Measure::Potential) {
        filter.lowest = Stage::Active;
        filter.highest = Stage::Arrears;
    }
    return filter;
}

Cell Scopes::pool(const Scope& scope, Stage stage)
{
    Cell cell;
    cell.office = scope.office;
    cell.segment = scope.segment;
    cell.region = scope.region;
    cell.stage = stage;
    cell.body = scope.body;
    return cell;
}

std::vector<Scope> Scopes::around(const Scope& scope) const
{
    std::vector<std::optional<BodyId>> bodies;
    if (scope.body)
        for (const BodyId body : m_bodies.upwards(*scope.body))
            bodies.emplace_back(body);
    bodies.emplace_back(std::nullopt);
    std::vector<std::optional<RegionCode>> regions;
    for (std::optional<RegionCode> at = scope.region; at; at = at->parent())
        regions.push_back(at);
    regions.emplace_back(std::nullopt);

    std::vector<Scope> wider;
    for (const OfficeId office : m_offices.upwards(scope.office))
        for (const auto& region : regions)
            for (const auto& body : bodies) {
                const Scope candidate{office, scope.segment, region, body};
                if (candidate != scope)
                    wider.push_back(candidate);
            }
    return wider;
}

} // namespace penggerak::services
