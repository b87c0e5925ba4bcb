#include "services/book/verb.h"
#include "services/coverage/stock_view.h"
#include "services/outreach/outreach.h"
#include "services/regions/regions.h"
#include "storage/ledger/standing_store.h"

#include <algorithm>
#include <map>

namespace penggerak::services {

namespace {

std::vector<Stage> stagesOf(DrillPart part)
{
    std::vector<Stage> stages;
    for (const Stage stage : allStages) {
        if (stage == Stage::Outside)
            continue;
        if (part == DrillPart::Potential || (part == DrillPart::Acquired) == isAcquired(stage))
            stages.push_back(stage);
    }
    return stages;
}

storage::DrillFilter toFilter(const StockView& view, const DrillQuery& query)
{
    storage::DrillFilter filter;
    filter.cells = view.filter(query.scope);
    if (query.body)
        filter.cells.bodies = view.scopes().bodies().downwards(*query.body);
    filter.stages = query.stages.empty() ? stagesOf(query.part) : query.stages;
    filter.asOf = query.scope.asOf;
    filter.knownAt = view.knownAt();
    return filter;
}

DrillPool toPool(const StockView& view, const std::map<CellId, FigureId>& figures,
                 const storage::CellStock& stock)
{
    DrillPool pool;
    pool.cell = stock.cell;
    if (stock.cell.region)
        pool.region = regionName(*stock.cell.region);
    pool.heads = stock.pooled;
    if (const auto found = figures.find(stock.id); found != figures.end()) {
        if (const Figure* figure = view.readings().find(found->second)) {
            pool.source = figure->source;
            pool.asOf = figure->asOf;
            pool.origin = figure->origin;
            pool.about = figure->about;
        }
    }
    return pool;
}

std::map<BodyId, std::string> bodyNames(const Book& book)
{
    std::map<BodyId, std::string> names;
    for (const Body& body : listBodies(book))
        names.emplace(body.id, body.name);
    return names;
}

} // namespace

Result<DrillAnswer> drill(const Book& book, const DrillQuery& query)
{
    const std::vector<Office> offices = listOffices(book);
    std::map<BodyId, std::string> bodies = bodyNames(book);
    return readFrom(book, [&](storage::Database& database) -> Result<DrillAnswer> {
        StockView view(database, offices, query.scope.knownAt);
        const storage::DrillFilter filter = toFilter(view, query);
        DrillAnswer answer;
        const auto figures = view.drills().figuresBehind(filter.asOf);
        for (const storage::CellStock& stock : view.cells(filter.cells, filter.asOf)) {
            if (std::find(filter.stages.begin(), filter.stages.end(), stock.cell.stage) ==
                filter.stages.end())
                continue;
            answer.total += stock.heads;
            answer.pooled += stock.pooled;
            if (stock.pooled.isZero())
                continue;
            DrillPool pool = toPool(view, figures, stock);
            for (const Office& office : offices)
                if (office.id == stock.cell.office)
                    pool.office = office.name;
            if (stock.cell.body)
                pool.body = bodies[*stock.cell.body];
            answer.pools.push_back(std::move(pool));
        }
        answer.named = answer.total - answer.pooled;
        std::sort(answer.pools.begin(), answer.pools.end(),
                  [](const DrillPool& a, const DrillPool& b) { return a.heads > b.heads; });
        answer.movementCount = view.drills().movementCount(filter);
        return answer;
    });
}

Result<std::vector<DrillPerson>> drillPeople(const Session& session, const DrillQuery& query,
                                             std::optional<PersonId> after, std::size_t limit)
{
    if (Outcome allowed = admit(session, "person.read"); !allowed)
        return fail(allowed.error());
    const std::vector<Office> offices = listOffices(session.book());
    std::map<OfficeId, std::string> officeNames;
    for (const Office& office : offices)
        officeNames.emplace(office.id, office.name);
    const std::map<BodyId, std::string> bodies = bodyNames(session.book());
    return readFrom(
        session.book(), [&](storage::Database& database) -> Result<std::vector<DrillPerson>> {
            StockView view(database, offices, query.scope.knownAt);
            std::vector<DrillPerson> people;
            const storage::DrillFilter filter = toFilter(view, query);
            for (const storage::StandingPerson& standing :
                 storage::StandingStore(database).people(filter, after, limit)) {
                DrillPerson person;
                person.id = standing.person;
                person.name = standing.name;
                if (!standing.nikTail.empty())
                    person.maskedNik = std::string(12, '*') + standing.nikTail;
                person.segment = standing.cell.segment;
                person.stage = standing.cell.stage;
                person.since = standing.since;
                if (standing.cell.region)
                    person.region = regionName(*standing.cell.region);
                person.kader = standing.kader;
                person.office = officeNames[standing.cell.office];
                if (standing.cell.body)
                    if (const auto body = bodies.find(*standing.cell.body); body != bodies.end())
                        person.body = body->second;
                people.push_back(std::move(person));
            }
            return people;
        });
}

Result<std::vector<DrillMovement>> drillMovements(const Book& book, const Session* session,
                                                  const DrillQuery& query,
                                                  std::optional<MovementId> after,
                                                  std::size_t limit)
{
    const bool withNames = session && authorize(session->actor(), "person.read").has_value();
    const std::vector<Office> offices = listOffices(book);
    return readFrom(book, [&](storage::Database& database) -> Result<std::vector<DrillMovement>> {
        StockView view(database, offices, query.scope.knownAt);
        std::vector<DrillMovement> rows;
        const storage::DrillFilter filter = toFilter(view, query);
        for (const storage::SignedMovement& read : view.drills().movements(filter, after, limit)) {
            DrillMovement row;
            row.id = read.id;
            row.seq = read.seq;
            row.happenedOn = read.happenedOn;
            row.kind = read.kind;
            row.change = Heads(read.change);
            row.from = read.from;
            row.to = read.to;
            row.segment = read.segment;
            row.person = withNames ? read.person : std::string();
            row.source = read.source;
            row.reason = read.reason;
            rows.push_back(std::move(row));
        }
        return rows;
    });
}

} // namespace penggerak::services
