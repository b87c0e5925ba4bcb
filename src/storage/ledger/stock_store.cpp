#include "storage/ledger/stock_store.h"

#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"
#include "storage/ledger/cell_condition.h"
#include "storage/ledger/cell_store.h"

#include <algorithm>

namespace penggerak::storage {

namespace {

struct Range
{
    std::int64_t month;
    std::int64_t firstDay;
    std::int64_t day;

    explicit Range(Day asOf)
        : month(Month::of(asOf).index())
        , firstDay(Month::of(asOf).firstDay().sinceEpoch())
        , day(asOf.sinceEpoch())
    {
    }
};

bool contains(const std::vector<OfficeId>& offices, OfficeId office)
{
    return offices.empty() || std::find(offices.begin(), offices.end(), office) != offices.end();
}

/// The columns of a cell.
struct CellRow
{
    std::int64_t id = 0;
    std::int64_t office = 0;
    std::string segment;
    std::string region;
    std::int64_t stage = 0;
    std::int64_t body = 0;
    std::int64_t kader = 0;

    static std::string columns(const std::string& alias)
    {
        return alias + ".id, " + alias + ".office, " + alias + ".segment, COALESCE(" + alias +
               ".region, ''), " + alias + ".stage, COALESCE(" + alias + ".body, 0), COALESCE(" +
               alias + ".kader, 0)";
    }
    void into(soci::details::prepare_temp_type& prepared)
    {
        prepared, soci::into(id), soci::into(office), soci::into(segment), soci::into(region),
            soci::into(stage), soci::into(body), soci::into(kader);
    }
    Cell cell() const
    {
        Cell cell;
        cell.office = OfficeId(office);
        cell.segment = segmentFromCode(segment).value();
        cell.stage = Stage(stage);
        cell.region = RegionCode::parse(region);
        if (body != 0)
            cell.body = BodyId(body);
        if (kader != 0)
            cell.kader = KaderId(kader);
        return cell;
    }
};

std::vector<std::pair<Day, std::int64_t>> byDay(Database& database, const char* query, CellId cell)
{
    std::vector<std::pair<Day, std::int64_t>> rows;
    try {
        const std::int64_t id = cell.value();
        std::int64_t day = 0;
        std::int64_t change = 0;
        soci::statement select =
            (database.sql().prepare << query, soci::use(id), soci::into(day), soci::into(change));
        select.execute();
        while (select.fetch())
            rows.emplace_back(Day(std::int32_t(day)), change);
    } catch (...) {
        rethrowAsStorageError("read days of a cell");
    }
    return rows;
}

} // namespace

bool CellFilter::matches(const Cell& cell) const
{
    if (cell.stage < lowest || cell.stage > highest)
        return false;
    if (segment && cell.segment != *segment)
        return false;
    if (!contains(offices, cell.office))
        return false;
    if (region && (!cell.region || !region->contains(*cell.region)))
        return false;
    if (!bodies.empty() &&
        (!cell.body || std::find(bodies.begin(), bodies.end(), *cell.body) == bodies.end()))
        return false;
    return true;
}

std::vector<OfficeStock> StockStore::byOffice(Day asOf)
{
    std::vector<OfficeStock> stocks;
    try {
        const Range range(asOf);
        std::int64_t office = 0;
        std::string segment;
        std::int64_t stage = 0;
        std::int64_t heads = 0;
        soci::statement select =
            (m_database.sql().prepare
                 << "SELECT k.office, k.segment, k.stage,"
                    " COALESCE((SELECT m.stock FROM rollup_office_month m WHERE"
                    "  m.office = k.office AND m.segment = k.segment AND m.stage = k.stage"
                    "  AND m.month < :month ORDER BY m.month DESC LIMIT 1), 0)"
                    " + CAST(COALESCE((SELECT SUM(d.delta) FROM rollup_office_day d WHERE"
                    "  d.office = k.office AND d.segment = k.segment AND d.stage = k.stage"
                    "  AND d.day BETWEEN :first AND :day), 0) AS BIGINT)"
                    " FROM (SELECT DISTINCT office, segment, stage FROM rollup_office_month) k",
             soci::use(range.month), soci::use(range.firstDay), soci::use(range.day),
             soci::into(office), soci::into(segment), soci::into(stage), soci::into(heads));
        select.execute();
        while (select.fetch())
            if (heads != 0)
                stocks.push_back({OfficeId(office), segmentFromCode(segment).value(), Stage(stage),
                                  Heads(heads)});
    } catch (...) {
        rethrowAsStorageError("read stock of offices");
    }
    return stocks;
}

std::vector<CellStock> StockStore::byCell(const CellFilter& filter, Day asOf)
{
    std::vector<CellStock> stocks;
    try {
        const Range range(asOf);
        const CellCondition condition(filter);
        CellRow cell;
        std::int64_t heads = 0;
        std::int64_t pooled = 0;
        soci::details::prepare_temp_type prepared =
            (m_database.sql().prepare
                 << "SELECT " + CellRow::columns("c") +
                        ", COALESCE(m.stock, 0), COALESCE(m.pooled, 0) FROM cell c"
                        " LEFT JOIN rollup_cell_month m ON m.cell = c.id AND m.month ="
                        " (SELECT x.month FROM rollup_cell_month x WHERE x.cell = c.id"
                        "  AND x.month < :month ORDER BY x.month DESC LIMIT 1)"
                        " WHERE " +
                        condition.sql("c") + " ORDER BY c.id",
             soci::use(range.month, "month"));
        condition.bind(prepared);
        cell.into(prepared);
        prepared, soci::into(heads), soci::into(pooled);
        soci::statement select(prepared);
        select.execute();
        while (select.fetch())
            stocks.push_back({CellId(cell.id), cell.cell(), Heads(heads), Heads(pooled)});
        addDays(stocks, filter, range.firstDay, range.day);
    } catch (...) {
        rethrowAsStorageError("read stock of cells");
    }
    std::erase_if(stocks, [](const CellStock& stock) {
        return stock.heads.isZero() && stock.pooled.isZero();
    });
    return stocks;
}

/// Adds what happened from one day to another; `stocks` are all cells of the filter by number.
void StockStore::addDays(std::vector<CellStock>& stocks, const CellFilter& filter,
                         std::int64_t first, std::int64_t last)
{
    const CellCondition condition(filter);
    std::int64_t id = 0;
    std::int64_t heads = 0;
    std::int64_t pooled = 0;
    soci::details::prepare_temp_type prepared =
        (m_database.sql().prepare
             << "SELECT c.id, CAST(SUM(d.delta) AS BIGINT), CAST(SUM(d.pooled) AS BIGINT)"
                " FROM cell c CROSS JOIN rollup_cell_day d WHERE d.cell = c.id"
                " AND d.day BETWEEN :first AND :last AND " +
                    condition.sql("c") + " GROUP BY c.id ORDER BY c.id",
         soci::use(first, "first"), soci::use(last, "last"));
    condition.bind(prepared);
    prepared, soci::into(id), soci::into(heads), soci::into(pooled);
    soci::statement select(prepared);
    select.execute();
    auto stock = stocks.begin();
    while (select.fetch()) {
        while (stock != stocks.end() && stock->id < CellId(id))
            ++stock;
        if (stock == stocks.end())
            break;
        stock->heads += Heads(heads);
        stock->pooled += Heads(pooled);
    }
}

std::vector<std::vector<CellStock>> StockStore::byCellAtMonthEnds(const CellFilter& filter,
                                                                  Month first, Month last)
{
    std::vector<std::vector<CellStock>> months;
    try {
        std::map<CellId, CellStock> stocks;
        for (CellStock& stock : byCell(filter, first.firstDay().plusDays(-1)))
            stocks.emplace_hint(stocks.end(), stock.id, std::move(stock));
        const CellCondition condition(filter);
        const std::int64_t low = first.index();
        const std::int64_t high = last.index();
        std::int64_t id = 0;
        std::int64_t month = 0;
        std::int64_t heads = 0;
        std::int64_t pooled = 0;
        soci::details::prepare_temp_type prepared =
            (m_database.sql().prepare << "SELECT c.id, m.month, m.stock, m.pooled FROM cell c"
                                         " CROSS JOIN rollup_cell_month m WHERE m.cell = c.id"
                                         " AND m.month BETWEEN :begin AND :end AND " +
                                             condition.sql("c"),
             soci::use(low, "begin"), soci::use(high, "end"));
        condition.bind(prepared);
        prepared, soci::into(id), soci::into(month), soci::into(heads), soci::into(pooled);
        soci::statement select(prepared);
        select.execute();
        std::vector<std::vector<CellStock>> changes(std::size_t(high - low + 1));
        while (select.fetch())
            changes[std::size_t(month - low)].push_back(
                {CellId(id), Cell{}, Heads(heads), Heads(pooled)});
        CellStore cells(m_database);
        for (const auto& changed : changes) {
            for (const CellStock& change : changed) {
                CellStock& stock = stocks[change.id];
                if (stock.id != change.id)
                    stock.cell = cells.cell(change.id);
                stock.id = change.id;
                stock.heads = change.heads;
                stock.pooled = change.pooled;
            }
            std::vector<CellStock>& list = months.emplace_back();
            for (const auto& [cell, stock] : stocks)
                if (!stock.heads.isZero() || !stock.pooled.isZero())
                    list.push_back(stock);
        }
    } catch (...) {
        rethrowAsStorageError("read stock of months");
    }
    return months;
}

Heads StockStore::sum(const CellFilter& filter, Day asOf)
{
    Heads sum;
    if (!filter.region && filter.bodies.empty()) {
        for (const OfficeStock& stock : byOffice(asOf))
            if (stock.stage >= filter.lowest && stock.stage <= filter.highest &&
                (!filter.segment || stock.segment == *filter.segment) &&
                contains(filter.offices, stock.office))
                sum += stock.heads;
        return sum;
    }
    for (const CellStock& stock : byCell(filter, asOf))
        sum += stock.heads;
    return sum;
}

std::vector<std::pair<Day, std::int64_t>> StockStore::pooledByDay(CellId cell)
{
    return byDay(m_database,
                 "SELECT day, pooled FROM rollup_cell_day WHERE cell = :cell ORDER BY day", cell);
}

std::vector<std::pair<Day, std::int64_t>> StockStore::headsByDay(CellId cell)
{
    return byDay(m_database,
                 "SELECT day, delta FROM rollup_cell_day WHERE cell = :cell ORDER BY day", cell);
}

Heads StockStore::leastPooled(CellId cell, Day from, std::optional<Day> until)
{
    std::int64_t stock = 0;
    std::optional<std::int64_t> least;
    for (const auto& [day, change] : pooledByDay(cell)) {
        if (day > from && !least)
            least = stock;
        if (until && day >= *until)
            break;
        stock = checked::add(stock, change);
        if (day >= from)
            least = least ? std::min(*least, stock) : stock;
    }
    return Heads(least.value_or(stock));
}

std::map<Stage, Heads> StockStore::firstReached(const std::vector<OfficeId>& offices,
                                                std::optional<Segment> segment, Day from, Day to)
{
    std::map<Stage, Heads> reached;
    try {
        const std::int64_t first = from.sinceEpoch();
        const std::int64_t last = to.sinceEpoch();
        std::int64_t office = 0;
        std::string segmentCode;
        std::int64_t stage = 0;
        std::int64_t heads = 0;
        soci::statement select =
            (m_database.sql().prepare
                 << "SELECT office, segment, stage, CAST(SUM(heads) AS BIGINT) FROM rollup_reach"
                    " WHERE day BETWEEN :first AND :last GROUP BY office, segment, stage",
             soci::use(first), soci::use(last), soci::into(office), soci::into(segmentCode),
             soci::into(stage), soci::into(heads));
        select.execute();
        while (select.fetch())
            if (contains(offices, OfficeId(office)) &&
                (!segment || segmentFromCode(segmentCode) == segment))
                reached[Stage(stage)] += Heads(heads);
    } catch (...) {
        rethrowAsStorageError("read funnel");
    }
    return reached;
}

} // namespace penggerak::storage
