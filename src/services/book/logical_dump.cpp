#include "core/enrollment/line.h"
#include "services/actors/session.h"
#include "services/book/internals.h"
#include "services/offices/offices.h"
#include "services/outreach/outreach.h"
#include "services/people/person_fields.h"
#include "storage/database/storage_error.h"
#include "storage/figures/figure_store.h"
#include "storage/ledger/movement_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace penggerak::services {

namespace {

using Json = nlohmann::json;

/// Ids differ between books that say the same; names do not.
struct Names
{
    explicit Names(const Book& book)
        : offices(listOffices(book))
        , bodies(listBodies(book))
        , kader(listKader(book))
        , activities(listActivities(book))
    {
    }

    static std::string find(const auto& list, const auto& id)
    {
        if (!id)
            return {};
        for (const auto& item : list)
            if (item.id == *id)
                return item.name;
        return {};
    }
    Json cell(const Cell& cell) const
    {
        return {{"office", find(offices, std::optional(cell.office))},
                {"segment", code(cell.segment)},
                {"region", cell.region ? cell.region->digits() : ""},
                {"stage", code(cell.stage)},
                {"body", find(bodies, cell.body)},
                {"kader", find(kader, cell.kader)}};
    }

    std::vector<Office> offices;
    std::vector<Body> bodies;
    std::vector<Kader> kader;
    std::vector<Activity> activities;
};

Json sorted(std::vector<Json> rows)
{
    std::sort(rows.begin(), rows.end());
    return rows;
}

Json dumpOffices(const Names& names)
{
    std::vector<Json> rows;
    for (const Office& office : names.offices) {
        std::vector<Json> territory;
        for (const RegionCode& region : office.territory)
            territory.emplace_back(region.digits());
        rows.push_back({{"name", office.name},
                        {"code", office.code},
                        {"kind", office.kind == OfficeKind::Area ? "area" : "office"},
                        {"parent", Names::find(names.offices, office.parent)},
                        {"territory", sorted(territory)}});
    }
    return sorted(rows);
}

Json dumpOutreach(const Names& names)
{
    std::vector<Json> bodies;
    for (const Body& body : names.bodies)
        bodies.push_back({{"name", body.name},
                          {"kind", code(body.kind)},
                          {"office", Names::find(names.offices, body.office)},
                          {"parent", Names::find(names.bodies, body.parent)},
                          {"since", body.since.iso()}});
    std::vector<Json> kader;
    for (const Kader& one : names.kader)
        kader.push_back({{"name", one.name},
                         {"office", Names::find(names.offices, one.office)},
                         {"type", one.type},
                         {"origin", one.origin},
                         {"since", one.since.iso()},
                         {"until", one.until ? one.until->iso() : ""}});
    std::vector<Json> activities;
    for (const Activity& activity : names.activities)
        activities.push_back({{"name", activity.name},
                              {"kind", activity.kind},
                              {"office", Names::find(names.offices, activity.office)},
                              {"from", activity.from.iso()},
                              {"to", activity.to.iso()},
                              {"place", activity.place},
                              {"source", activity.source},
                              {"note", activity.note}});
    return {
        {"bodies", sorted(bodies)}, {"kader", sorted(kader)}, {"activities", sorted(activities)}};
}

Json dumpFigures(storage::Database& database, const Names& names)
{
    std::vector<Json> rows;
    for (const Figure& figure : storage::FigureStore(database).all()) {
        if (figure.reversedAt)
            continue;
        rows.push_back({{"office", Names::find(names.offices, std::optional(figure.scope.office))},
                        {"segment", code(figure.scope.segment)},
                        {"region", figure.scope.region ? figure.scope.region->digits() : ""},
                        {"body", Names::find(names.bodies, figure.scope.body)},
                        {"measure", code(figure.measure)},
                        {"value", figure.value.value()},
                        {"about", figure.about},
                        {"as_of", figure.asOf.iso()},
                        {"source", figure.source},
                        {"note", figure.note},
                        {"unit", figure.unit},
                        {"origin", code(figure.origin)}});
    }
    return sorted(rows);
}

/// Fields, roles and the lines that count of everybody who is in the book.
Json dumpPeople(storage::Database& database, const Names& names,
                const std::map<PersonId, std::vector<Movement>>& rowsOf)
{
    std::vector<Json> people;
    storage::PersonStore store(database);
    store.forEach([&](const storage::PersonRecord& record) {
        Json person = {{"name", record.name},
                       {"nik", record.nik.value_or("")},
                       {"kpj", record.kpj.value_or("")},
                       {"birth_date", record.birthDate ? record.birthDate->iso() : ""},
                       {"sex", record.sex ? std::string(code(*record.sex)) : ""},
                       {"phone", record.phone.value_or("")},
                       {"occupation", record.occupation},
                       {"address", record.address},
                       {"rt", record.rt},
                       {"rw", record.rw},
                       {"region", record.region ? record.region->digits() : ""},
                       {"nik_reason", record.nikReason}};
        Json lines = Json::array();
        const auto rows = rowsOf.find(record.id);
        for (const Segment segment : allSegments) {
            if (rows == rowsOf.end())
                break;
            const Line line(record.id, segment, rows->second);
            for (const Movement& row : line.rows())
                lines.push_back({{"on", row.happenedOn.iso()},
                                 {"kind", code(row.kind)},
                                 {"from", names.cell(row.from.cell)},
                                 {"to", names.cell(row.to.cell)},
                                 {"reason", code(row.reason)},
                                 {"activity", Names::find(names.activities, row.activity)}});
        }
        if (lines.empty())
            return;
        person["lines"] = std::move(lines);
        people.push_back(std::move(person));
    });
    return sorted(people);
}

} // namespace

std::string Book::logicalDump() const
{
    const Names names(*this);
    return m_internals->read([&](storage::Database& database) {
        storage::CellStore cells(database);
        storage::MovementStore movements(database, cells);
        std::map<std::pair<Cell, Day>, std::int64_t> heads;
        std::map<PersonId, std::vector<Movement>> rowsOf;
        movements.forEach([&](const Movement& row, std::int64_t) {
            heads[{row.from.cell, row.happenedOn}] -= row.heads.value();
            heads[{row.to.cell, row.happenedOn}] += row.heads.value();
            if (row.from.person)
                rowsOf[*row.from.person].push_back(row);
            if (row.to.person && row.to.person != row.from.person)
                rowsOf[*row.to.person].push_back(row);
        });
        std::vector<Json> stock;
        for (const auto& [key, change] : heads) {
            if (change == 0)
                continue;
            Json row = names.cell(key.first);
            row["day"] = key.second.iso();
            row["heads"] = change;
            stock.push_back(std::move(row));
        }
        Json dump = dumpOutreach(names);
        dump["offices"] = dumpOffices(names);
        dump["figures"] = dumpFigures(database, names);
        dump["people"] = dumpPeople(database, names, rowsOf);
        dump["heads"] = sorted(stock);
        return dump.dump(1) + "\n";
    });
}

} // namespace penggerak::services
