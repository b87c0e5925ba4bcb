#include "services/book/verb.h"
#include "services/figures/figure_effects.h"
#include "services/figures/figures.h"
#include "services/offices/offices.h"
#include "services/outreach/outreach.h"
#include "services/regions/regions.h"
#include "storage/database/audit_reader.h"
#include "storage/figures/figure_store.h"

#include <algorithm>
#include <map>

namespace penggerak::services {

namespace {

bool isAsked(const Figure& figure, const FigureFilter& filter, const Scopes& scopes)
{
    return (!filter.office || scopes.offices().isWithin(figure.scope.office, *filter.office)) &&
           (!filter.segment || figure.scope.segment == *filter.segment) &&
           (!filter.measure || figure.measure == *filter.measure) &&
           (filter.withReversed || !figure.reversedAt) &&
           (filter.withSamples || figure.origin != Origin::Sample);
}

} // namespace

std::vector<FigureRow> listFigures(const Book& book, const FigureFilter& filter)
{
    std::map<OfficeId, std::string> offices;
    for (const Office& office : listOffices(book))
        offices.emplace(office.id, office.name);
    std::map<BodyId, std::string> bodies;
    for (const Body& body : listBodies(book))
        bodies.emplace(body.id, body.name);

    return book.internals().read([&](storage::Database& database) {
        const Scopes scopes(database);
        storage::FigureStore figures(database);
        storage::CellStore cells(database);
        storage::MovementStore movements(database, cells);
        const std::map<Seq, std::string> actors = storage::actorsOf(database, "figure.");
        const std::vector<Figure> all = figures.all();
        std::vector<Figure> live;
        for (const Figure& figure : all)
            if (!figure.reversedAt)
                live.push_back(figure);

        std::vector<FigureRow> rows;
        for (const Figure& figure : all) {
            if (!isAsked(figure, filter, scopes))
                continue;
            FigureRow row;
            row.figure = figure;
            row.office = offices[figure.scope.office];
            if (figure.scope.region)
                row.region = regionName(*figure.scope.region);
            if (figure.scope.body)
                row.body = bodies[*figure.scope.body];
            std::vector<Movement> written = movements.ofFigure(figure.id);
            std::erase_if(written, [&](const Movement& m) { return m.seq != figure.seq; });
            addMovements(row.effect, written);
            if (!figure.reversedAt && figure.measure != Measure::Quoted)
                addScope(row.effect, figure, live, scopes, database);
            if (const auto actor = actors.find(figure.seq); actor != actors.end())
                row.recordedBy = actor->second;
            rows.push_back(std::move(row));
        }
        std::stable_sort(rows.begin(), rows.end(), [](const FigureRow& a, const FigureRow& b) {
            return a.figure.asOf > b.figure.asOf;
        });
        return rows;
    });
}

} // namespace penggerak::services
