#include "services/coverage/stock_view.h"

#include <map>
#include <tuple>

namespace penggerak::services {

StockView::StockView(storage::Database& database, const std::vector<Office>& offices,
                     std::optional<Seq> knownAt)
    : m_database(database)
    , m_scopes(database)
    , m_readings(storage::FigureStore(database).all(), m_scopes, offices, knownAt)
    , m_stocks(database)
    , m_drills(database)
    , m_knownAt(knownAt)
{
}

storage::CellFilter StockView::filter(const CoverageQuery& query) const
{
    storage::CellFilter filter;
    if (query.office)
        filter.offices = m_scopes.offices().downwards(*query.office);
    filter.segment = query.segment;
    filter.region = query.region;
    return filter;
}

const std::vector<storage::CellStock>& StockView::late(Day asOf)
{
    const auto known = m_late.find(asOf);
    if (known != m_late.end())
        return known->second;
    return m_late.emplace(asOf, m_stocks.recordedAfter(*m_knownAt, asOf)).first->second;
}

std::vector<storage::CellStock> StockView::cells(const storage::CellFilter& filter, Day asOf)
{
    std::vector<storage::CellStock> stocks = m_stocks.byCell(filter, asOf);
    if (!m_knownAt)
        return stocks;
    std::map<CellId, storage::CellStock> byId;
    for (const storage::CellStock& stock : stocks)
        byId.emplace(stock.id, stock);
    for (const storage::CellStock& change : late(asOf)) {
        if (!filter.matches(change.cell))
            continue;
        storage::CellStock& stock =
            byId.emplace(change.id, storage::CellStock{change.id, change.cell, {}, {}})
                .first->second;
        stock.heads -= change.heads;
        stock.pooled -= change.pooled;
    }
    stocks.clear();
    for (const auto& [id, stock] : byId)
        if (!stock.heads.isZero())
            stocks.push_back(stock);
    return stocks;
}

std::vector<storage::CellStock> StockView::coarse(const storage::CellFilter& filter, Day asOf)
{
    if (filter.region || !filter.bodies.empty())
        return cells(filter, asOf);
    std::map<std::tuple<OfficeId, Segment, Stage>, Heads> sums;
    for (const storage::OfficeStock& stock : m_stocks.byOffice(asOf))
        sums[{stock.office, stock.segment, stock.stage}] += stock.heads;
    if (m_knownAt)
        for (const storage::CellStock& change : late(asOf))
            sums[{change.cell.office, change.cell.segment, change.cell.stage}] -= change.heads;
    std::vector<storage::CellStock> stocks;
    for (const auto& [key, heads] : sums) {
        storage::CellStock stock;
        stock.cell.office = std::get<0>(key);
        stock.cell.segment = std::get<1>(key);
        stock.cell.stage = std::get<2>(key);
        stock.heads = heads;
        if (!heads.isZero() && filter.matches(stock.cell))
            stocks.push_back(stock);
    }
    return stocks;
}

StockCount countOf(const std::vector<storage::CellStock>& cells, Segment segment)
{
    StockCount count;
    for (const storage::CellStock& stock : cells) {
        if (stock.cell.segment != segment || stock.cell.stage == Stage::Outside)
            continue;
        count.inBook += stock.heads;
        if (isAcquired(stock.cell.stage))
            count.acquired += stock.heads;
    }
    return count;
}

} // namespace penggerak::services
