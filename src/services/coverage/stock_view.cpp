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
    , m_flows(database)
    , m_knownStore(database)
    , m_cellStore(database)
    , m_knownAt(knownAt)
    , m_isCut(knownAt && m_knownStore.hasLater(*knownAt))
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

const Cell& StockView::cell(CellId id)
{
    if (m_cells.empty())
        for (auto& [number, cell] : m_cellStore.all())
            m_cells.emplace_hint(m_cells.end(), number, std::move(cell));
    return m_cells.at(id);
}

void StockView::readKnown(const std::vector<Day>& days, Day freshFrom)
{
    storage::KnownSums sums = m_knownStore.at(*m_knownAt, days, freshFrom);
    for (std::size_t i = 0; i < days.size(); ++i)
        m_known[days[i]] = {sums.isLater, std::move(sums.days[i])};
}

const StockView::Known& StockView::known(Day asOf)
{
    if (m_known.find(asOf) == m_known.end())
        readKnown({asOf}, *Day::of(asOf.year(), 1, 1));
    return m_known.at(asOf);
}

std::vector<storage::CellStock> StockView::knownCells(const storage::CellFilter& filter, Day asOf)
{
    const Known& cut = known(asOf);
    storage::CellSums sums = cut.sums;
    if (cut.isLater) {
        for (storage::CellSum& sum : sums)
            sum = {-sum.heads, -sum.pooled, 0};
        for (const storage::CellStock& stock : m_stocks.byCell(filter, asOf)) {
            const auto index = std::size_t(stock.id.value());
            if (index >= sums.size())
                sums.resize(index + 1);
            sums[index].heads += stock.heads.value();
            sums[index].pooled += stock.pooled.value();
        }
    }
    std::vector<storage::CellStock> stocks;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        if (sums[i].heads == 0 && sums[i].pooled == 0)
            continue;
        const CellId id{std::int64_t(i)};
        if (filter.matches(cell(id)))
            stocks.push_back({id, cell(id), Heads(sums[i].heads), Heads(sums[i].pooled)});
    }
    return stocks;
}

const std::vector<storage::CellStock>& StockView::cells(const storage::CellFilter& filter, Day asOf)
{
    if (!m_asked || m_asked->asOf != asOf || m_asked->filter != filter)
        m_asked =
            Asked{filter, asOf, m_isCut ? knownCells(filter, asOf) : m_stocks.byCell(filter, asOf)};
    return m_asked->cells;
}

std::vector<storage::CellStock> StockView::coarse(const storage::CellFilter& filter, Day asOf)
{
    if (filter.region || !filter.bodies.empty())
        return cells(filter, asOf);
    std::map<std::tuple<OfficeId, Segment, Stage>, Heads> sums;
    if (!m_isCut || known(asOf).isLater)
        for (const storage::OfficeStock& stock : m_stocks.byOffice(asOf))
            sums[{stock.office, stock.segment, stock.stage}] += stock.heads;
    if (m_isCut) {
        const Known& cut = known(asOf);
        for (std::size_t i = 0; i < cut.sums.size(); ++i) {
            if (cut.sums[i].heads == 0)
                continue;
            const Cell& at = cell(CellId{std::int64_t(i)});
            sums[{at.office, at.segment, at.stage}] +=
                Heads(cut.isLater ? -cut.sums[i].heads : cut.sums[i].heads);
        }
    }
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

std::vector<std::vector<storage::CellStock>> StockView::coarseAt(const storage::CellFilter& filter,
                                                                 const std::vector<Day>& days)
{
    std::vector<std::vector<storage::CellStock>> stocks;
    const bool byCell = filter.region || !filter.bodies.empty();
    if (byCell && !m_isCut && days.size() > 1) {
        stocks = m_stocks.byCellAtMonthEnds(filter, Month::of(days.front()),
                                            Month::of(days[days.size() - 2]));
        stocks.push_back(cells(filter, days.back()));
        return stocks;
    }
    if (m_isCut)
        readKnown(days, days.back().plusDays(1));
    for (const Day day : days)
        stocks.push_back(coarse(filter, day));
    return stocks;
}

std::map<CellId, std::int64_t> StockView::newlyActive(const storage::CellFilter& filter, Day asOf)
{
    std::map<CellId, std::int64_t> heads;
    const Day from = *Day::of(asOf.year(), 1, 1);
    if (!m_isCut || known(asOf).isLater)
        heads = m_flows.newlyActive(filter, from, asOf);
    if (!m_isCut)
        return heads;
    const Known& cut = known(asOf);
    for (std::size_t i = 0; i < cut.sums.size(); ++i) {
        const CellId id{std::int64_t(i)};
        if (cut.sums[i].fresh != 0 && filter.matches(cell(id)))
            heads[id] += cut.isLater ? -cut.sums[i].fresh : cut.sums[i].fresh;
    }
    return heads;
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
