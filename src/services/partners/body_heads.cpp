#include "services/partners/body_heads.h"

#include "core/coverage/figure.h"
#include "storage/figures/figure_store.h"
#include "storage/ledger/stock_store.h"

namespace penggerak::services {

namespace {

template <class Wanted>
Heads sumOf(const BodyHeads& heads, Wanted&& wanted)
{
    Heads sum;
    for (const auto& [segment, stages] : heads.byStage)
        for (const auto& [stage, count] : stages)
            if (wanted(stage))
                sum += count;
    return sum;
}

} // namespace

Heads BodyHeads::inBook() const
{
    return sumOf(*this, [](Stage stage) { return stage != Stage::Outside; });
}

Heads BodyHeads::registered() const
{
    return sumOf(*this, isAcquired);
}

Heads BodyHeads::prospects() const
{
    return sumOf(
        *this, [](Stage stage) { return stage >= Stage::Prospect && stage <= Stage::Registered; });
}

std::map<BodyId, BodyHeads> headsByBody(storage::Database& database,
                                        const storage::Tree<BodyId>& tree, Day asOf)
{
    std::map<BodyId, BodyHeads> heads;
    const auto stocks = storage::StockStore(database).byCell({}, asOf);
    for (const storage::CellStock& stock : stocks)
        if (stock.cell.body)
            for (const BodyId body : tree.upwards(*stock.cell.body))
                heads[body].byStage[stock.cell.segment][stock.cell.stage] += stock.heads;
    const auto figures = storage::FigureStore(database).all();
    for (const Figure& figure : figures) {
        if (!figure.scope.body || figure.measure != Measure::Potential || figure.reversedAt ||
            figure.asOf > asOf)
            continue;
        BodyHeads& known = heads[*figure.scope.body];
        if (known.potentialAsOf && *known.potentialAsOf > figure.asOf)
            continue;
        known.potential = known.inBook();
        known.about = figure.about;
        known.potentialAsOf = figure.asOf;
        known.source = figure.source;
    }
    return heads;
}

} // namespace penggerak::services
