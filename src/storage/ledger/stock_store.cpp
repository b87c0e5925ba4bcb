#include "storage/ledger/stock_store.h"

#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"
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
        const std::string segment = filter.segment ? std::string(code(*filter.segment)) : "";
        const std::int64_t office = filter.offices.size() == 1 ? filter.offices[0].value() : 0;
        const std::string regionLow = filter.region ? filter.region->digits() : "";
        const std::string regionHigh = regionLow + "~";
        const auto lowest = std::int64_t(filter.lowest);
        const auto highest = std::int64_t(filter.highest);
        std::int64_t id = 0;
        std::int64_t heads = 0;
        std::int64_t pooled = 0;
        std::int64_t monthHeads = 0;
        std::int64_t monthPooled = 0;
        std::string query =
            "SELECT c.id,"
            " COALESCE((SELECT m.stock FROM rollup_cell_month m WHERE m.cell = c.id"
            "  AND m.month < :month ORDER BY m.month DESC LIMIT 1), 0),"
            " COALESCE((SELECT m.pooled FROM rollup_cell_month m WHERE m.cell = c.id"
            "  AND m.month < :month ORDER BY m.month DESC LIMIT 1), 0),"
            " CAST(COALESCE((SELECT SUM(d.delta) FROM rollup_cell_day d WHERE d.cell = c.id"
            "  AND d.day BETWEEN :first AND :day), 0) AS BIGINT),"
            " CAST(COALESCE((SELECT SUM(d.pooled) FROM rollup_cell_day d WHERE d.cell = c.id"
            "  AND d.day BETWEEN :first AND :day), 0) AS BIGINT)"
            " FROM cell c WHERE c.stage BETWEEN :lowest AND :highest"
            " AND (:segment = '' OR c.segment = :segment)"
            " AND (:low = '' OR (COALESCE(c.region, '') >= :low AND COALESCE(c.region, '') < "
            ":high))";
        query += office != 0 ? " AND c.office = :office" : " AND :office = 0";
        soci::statement select =
            (m_database.sql().prepare << query, soci::use(range.month, "month"),
             soci::use(range.firstDay, "first"), soci::use(range.day, "day"),
             soci::use(lowest, "lowest"), soci::use(highest, "highest"),
             soci::use(segment, "segment"), soci::use(regionLow, "low"),
             soci::use(regionHigh, "high"), soci::use(office, "office"), soci::into(id),
             soci::into(monthHeads), soci::into(monthPooled), soci::into(heads),
             soci::into(pooled));
        select.execute();
        while (select.fetch())
            if (monthHeads + heads != 0 || monthPooled + pooled != 0)
                stocks.push_back(
                    {CellId(id), Cell{}, Heads(monthHeads + heads), Heads(monthPooled + pooled)});
        CellStore cells(m_database);
        for (CellStock& stock : stocks)
            stock.cell = cells.cell(stock.id);
    } catch (...) {
        rethrowAsStorageError("read stock of cells");
    }
    std::erase_if(stocks, [&](const CellStock& stock) { return !filter.matches(stock.cell); });
    return stocks;
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

std::vector<CellStock> StockStore::recordedAfter(Seq seq, Day asOf)
{
    std::map<std::int64_t, CellStock> changes;
    try {
        const std::int64_t day = asOf.sinceEpoch();
        std::int64_t cell = 0;
        std::int64_t heads = 0;
        std::int64_t pooled = 0;
        soci::statement select =
            (m_database.sql().prepare
                 << "SELECT cell, CAST(SUM(heads) AS BIGINT), CAST(SUM(pooled) AS BIGINT) FROM ("
                    " SELECT to_cell AS cell, heads,"
                    "  CASE WHEN to_person IS NULL THEN heads ELSE 0 END AS pooled"
                    "  FROM movement WHERE seq > :seq AND happened_on <= :day"
                    " UNION ALL SELECT from_cell AS cell, -heads,"
                    "  CASE WHEN from_person IS NULL THEN -heads ELSE 0 END AS pooled"
                    "  FROM movement WHERE seq > :seq AND happened_on <= :day) AS late"
                    " GROUP BY cell",
             soci::use(seq, "seq"), soci::use(day, "day"), soci::into(cell), soci::into(heads),
             soci::into(pooled));
        select.execute();
        while (select.fetch())
            changes[cell] = {CellId(cell), Cell{}, Heads(heads), Heads(pooled)};
        CellStore cells(m_database);
        for (auto& [id, change] : changes)
            change.cell = cells.cell(change.id);
    } catch (...) {
        rethrowAsStorageError("read late rows");
    }
    std::vector<CellStock> list;
    for (auto& [id, change] : changes)
        list.push_back(change);
    return list;
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
