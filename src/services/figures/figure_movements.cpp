#include "services/book/verb.h"
#include "services/figures/figures.h"
#include "services/offices/offices.h"
#include "services/outreach/outreach.h"
#include "services/regions/regions.h"
#include "storage/ledger/cell_store.h"
#include "storage/ledger/movement_store.h"

#include <map>

namespace penggerak::services {

std::vector<FigureMovement> figureMovements(const Book& book, FigureId id)
{
    std::map<OfficeId, std::string> offices;
    for (const Office& office : listOffices(book))
        offices.emplace(office.id, office.name);
    std::map<BodyId, std::string> bodies;
    for (const Body& body : listBodies(book))
        bodies.emplace(body.id, body.name);

    return book.internals().read([&](storage::Database& database) {
        storage::CellStore cells(database);
        storage::MovementStore store(database, cells);
        std::vector<FigureMovement> rows;
        for (const Movement& movement : store.ofFigure(id)) {
            FigureMovement row;
            row.id = movement.id;
            row.seq = movement.seq;
            row.happenedOn = movement.happenedOn;
            row.kind = movement.kind;
            row.heads = movement.heads;
            const Cell& from = movement.from.cell;
            const Cell& to = movement.to.cell;
            row.from = from.stage;
            row.to = to.stage;
            // Outside has no place: the other side says where the heads stand.
            const Cell& place = to.stage == Stage::Outside ? from : to;
            row.office = offices[place.office];
            if (place.region)
                row.region = regionName(*place.region);
            if (from.body)
                row.fromBody = bodies[*from.body];
            if (to.body)
                row.toBody = bodies[*to.body];
            rows.push_back(std::move(row));
        }
        return rows;
    });
}

} // namespace penggerak::services
