#include "services/book/verb.h"
#include "services/coverage/stock_view.h"
#include "services/outreach/outreach.h"
#include "services/regions/regions.h"

#include <algorithm>
#include <set>

namespace penggerak::services {

namespace {

/// Everything a question needs besides the ledger; read before it, on connections of their own.
struct Names
{
    explicit Names(const Book& book)
        : offices(listOffices(book))
        , kader(listKader(book))
        , bodies(listBodies(book))
    {
    }
    const Office* office(OfficeId id) const
    {
        const auto found = std::find_if(offices.begin(), offices.end(),
                                        [&](const Office& office) { return office.id == id; });
        return found == offices.end() ? nullptr : &*found;
    }
    std::vector<Office> offices;
    std::vector<Kader> kader;
    std::vector<Body> bodies;
};

std::vector<Segment> segmentsOf(const CoverageQuery& query)
{
    if (query.segment)
        return {*query.segment};
    return {Segment::Pu, Segment::Bpu};
}

/// The row of one segment of one part as of a day.
CoverageRow segmentRow(StockView& view, const CoverageQuery& query, Segment segment,
                       const std::vector<storage::CellStock>& cells, Day asOf)
{
    StockCount count = countOf(cells, segment);
    const Figure* reading = view.readings().acquired(query.office, segment, query.region, asOf);
    count.acquiredAbout = reading && reading->about;
    CoverageRow row =
        coverageRow(std::string(code(segment)), count,
                    view.readings().denominator(query.office, segment, query.region, asOf), asOf);
    row.segment = segment;
    row.region = query.region;
    if (row.source.empty() && reading)
        row.source = reading->source;
    return row;
}

/// All segments of one part together: the row itself where one segment is asked for.
CoverageRow partRow(StockView& view, const CoverageQuery& query,
                    const std::vector<storage::CellStock>& cells, Day asOf)
{
    std::vector<CoverageRow> rows;
    for (const Segment segment : segmentsOf(query))
        rows.push_back(segmentRow(view, query, segment, cells, asOf));
    if (rows.size() == 1)
        return rows.front();
    CoverageRow together = coverageTotal(rows);
    together.region = query.region;
    return together;
}

void bySegment(StockView& view, CoverageAnswer& answer)
{
    const auto cells = view.coarse(view.filter(answer.query), answer.query.asOf);
    std::vector<CoverageRow> rows;
    for (const Segment segment : segmentsOf(answer.query)) {
        rows.push_back(segmentRow(view, answer.query, segment, cells, answer.query.asOf));
        answer.sample =
            answer.sample || view.readings().isSample(answer.query.office, segment,
                                                      answer.query.region, answer.query.asOf);
    }
    answer.total = coverageTotal(rows);
    answer.total.region = answer.query.region;
    if (answer.query.by != CoverageBy::Segment)
        return;
    for (const CoverageRow& row : rows) {
        CoverageLine line;
        line.row = row;
        line.asOf = answer.query.asOf;
        answer.lines.push_back(std::move(line));
    }
}

/// The regions that a question is split into: one level below the region asked for, else the
/// territories of the offices.
std::vector<RegionCode> regionsOf(const StockView& view, const Names& names,
                                  const CoverageQuery& query)
{
    std::set<RegionCode> regions;
    if (query.region)
        for (const Region& below : regionsBelow(query.region))
            regions.insert(below.code);
    else
        for (const Office& office : names.offices)
            if (!query.office || view.scopes().offices().isWithin(office.id, *query.office))
                regions.insert(office.territory.begin(), office.territory.end());
    return {regions.begin(), regions.end()};
}

void byRegion(StockView& view, const Names& names, CoverageAnswer& answer)
{
    const CoverageQuery& query = answer.query;
    const auto all = view.cells(view.filter(query), query.asOf);
    std::vector<storage::CellStock> rest = all;
    for (const RegionCode& region : regionsOf(view, names, query)) {
        std::vector<storage::CellStock> inside;
        for (const storage::CellStock& stock : all)
            if (stock.cell.region && region.contains(*stock.cell.region))
                inside.push_back(stock);
        std::erase_if(rest, [&](const storage::CellStock& stock) {
            return stock.cell.region && region.contains(*stock.cell.region);
        });
        CoverageQuery part = query;
        part.region = region;
        CoverageLine line;
        line.row = partRow(view, part, inside, query.asOf);
        line.row.key = region.dotted();
        line.row.region = region;
        line.name = regionName(region);
        line.asOf = query.asOf;
        for (const Segment segment : segmentsOf(query))
            line.sample =
                line.sample || view.readings().isSample(query.office, segment, region, query.asOf);
        answer.sample = answer.sample || line.sample;
        if (line.row.acquired.isZero() && !line.row.potential && inside.empty() && query.region)
            continue;
        answer.lines.push_back(std::move(line));
    }
    // What no region of the list holds keeps the table adding up.
    Heads undivided;
    CoverageLine line;
    for (const storage::CellStock& stock : rest) {
        if (stock.cell.stage == Stage::Outside)
            continue;
        undivided += stock.heads;
        if (isAcquired(stock.cell.stage))
            line.row.acquired += stock.heads;
    }
    if (undivided.isZero())
        return;
    line.row.key = "undivided";
    line.row.reason = CoverageReason::NoDenominator;
    line.asOf = query.asOf;
    answer.lines.push_back(std::move(line));
}

template <class Item, class Member>
void byOwner(StockView& view, const std::vector<Item>& items, Member owner, CoverageAnswer& answer)
{
    const CoverageQuery& query = answer.query;
    const storage::CellFilter filter = view.filter(query);
    const auto& cells = view.cells(filter, query.asOf);
    struct Counted
    {
        bool any = false;
        std::map<Stage, Heads> byStage;
        Heads fresh;
    };
    using Id = decltype(Item::id);
    std::map<Id, Counted> counted;
    for (const storage::CellStock& stock : cells)
        if (const auto& id = stock.cell.*owner) {
            Counted& count = counted[*id];
            count.any = true;
            count.byStage[stock.cell.stage] += stock.heads;
        }
    for (const auto& [cell, heads] : view.newlyActive(filter, query.asOf))
        if (const auto& id = view.cell(cell).*owner; id && heads != 0) {
            Counted& count = counted[*id];
            count.any = true;
            count.fresh += Heads(heads);
        }
    for (const Item& item : items) {
        const auto found = counted.find(item.id);
        if (found == counted.end() || !found->second.any)
            continue;
        CoverageLine line;
        line.row.key = item.id.text();
        line.row.reason = CoverageReason::NoDenominator;
        line.name = item.name;
        line.asOf = query.asOf;
        line.byStage = found->second.byStage;
        for (const auto& [stage, heads] : line.byStage)
            if (isAcquired(stage))
                line.row.acquired += heads;
        line.fresh = found->second.fresh;
        answer.lines.push_back(std::move(line));
    }
}

void byMonth(StockView& view, CoverageAnswer& answer)
{
    const CoverageQuery& query = answer.query;
    const Month last = Month::of(query.asOf);
    std::vector<Day> days;
    for (int back = query.months; back >= 0; --back)
        days.push_back(back == 0 ? query.asOf : last.plus(-back).lastDay());
    const auto stocks = view.coarseAt(view.filter(query), days);
    for (std::size_t i = 0; i < days.size(); ++i) {
        CoverageLine line;
        line.asOf = days[i];
        line.name = Month::of(days[i]).text();
        line.row = partRow(view, query, stocks[i], line.asOf);
        line.row.key = line.name;
        line.known = !stocks[i].empty();
        for (const Segment segment : segmentsOf(query))
            line.sample = line.sample ||
                          view.readings().isSample(query.office, segment, query.region, line.asOf);
        answer.lines.push_back(std::move(line));
    }
}

/// Named people who stand in both segments of the question on its day.
Heads inBoth(StockView& view, const CoverageQuery& query)
{
    return view.flows().inBoth(view.filter(query), query.asOf, view.knownAt());
}

} // namespace

Result<CoverageAnswer> coverage(const Book& book, const CoverageQuery& query)
{
    const Names names(book);
    CoverageAnswer answer;
    answer.query = query;
    if (query.office) {
        const Office* office = names.office(*query.office);
        if (!office)
            return fail("office_unknown", "office");
        answer.office = office->name;
    }
    if (query.region && !regionExists(*query.region))
        return fail(refusal("region_unknown", "region").with("region", query.region->dotted()));
    return readFrom(book, [&](storage::Database& database) -> Result<CoverageAnswer> {
        StockView view(database, names.offices, query.knownAt);
        // Heads of people stand in their kecamatan: below it only a figure says something.
        if (query.region && query.region->level() == RegionCode::Level::Village &&
            view.cells(view.filter(query), query.asOf).empty())
            return fail(
                refusal("region_too_fine", "region").with("region", regionName(*query.region)));
        bySegment(view, answer);
        switch (query.by) {
        case CoverageBy::Segment:
            break;
        case CoverageBy::Region:
            byRegion(view, names, answer);
            break;
        case CoverageBy::Kader:
            byOwner(view, names.kader, &Cell::kader, answer);
            break;
        case CoverageBy::Partner:
            byOwner(view, names.bodies, &Cell::body, answer);
            break;
        case CoverageBy::Month:
            byMonth(view, answer);
            break;
        }
        answer.inBoth = inBoth(view, query);
        return answer;
    });
}

Result<FunnelAnswer> funnelOf(const Book& book, const FunnelQuery& query)
{
    const Names names(book);
    FunnelAnswer answer;
    answer.query = query;
    if (query.office) {
        const Office* office = names.office(*query.office);
        if (!office)
            return fail("office_unknown", "office");
        answer.office = office->name;
    }
    if (query.to < query.from)
        return fail(refusal("date_order", "to").with("from", query.from).with("to", query.to));
    return readFrom(book, [&](storage::Database& database) -> Result<FunnelAnswer> {
        StockView view(database, names.offices, std::nullopt);
        CoverageQuery scope;
        scope.office = query.office;
        scope.segment = query.segment;
        const storage::CellFilter filter = view.filter(scope);
        storage::StockStore stocks(database);
        answer.steps =
            funnel(stocks.firstReached(filter.offices, query.segment, query.from, query.to));
        for (const auto& [key, heads] : view.flows().lost(filter, query.from, query.to))
            answer.lost.push_back({key.first, key.second, heads});
        return answer;
    });
}

} // namespace penggerak::services
