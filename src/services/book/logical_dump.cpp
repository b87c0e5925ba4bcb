#include "core/enrollment/line.h"
#include "services/actors/session.h"
#include "services/book/dump_people.h"
#include "services/book/dump_writer.h"
#include "services/book/internals.h"
#include "services/book/logical_dump_activities.h"
#include "services/book/logical_dump_kader.h"
#include "services/dues/dues_dump.h"
#include "services/offices/offices.h"
#include "services/outreach/outreach.h"
#include "services/partners/partners_dump.h"
#include "services/people/person_fields.h"
#include "storage/database/storage_error.h"
#include "storage/figures/figure_store.h"
#include "storage/ledger/movement_store.h"
#include "storage/pipeline/pipeline_dump.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <map>
#include <unordered_map>

namespace penggerak::services {

namespace {

Json sorted(std::vector<Json> rows)
{
    std::sort(rows.begin(), rows.end());
    return rows;
}

Json dumpOffices(const DumpNames& names)
{
    std::vector<Json> rows;
    for (const Office& office : names.offices) {
        std::vector<Json> territory;
        for (const RegionCode& region : office.territory)
            territory.emplace_back(region.digits());
        rows.push_back({{"name", office.name},
                        {"code", office.code},
                        {"kind", office.kind == OfficeKind::Area ? "area" : "office"},
                        {"parent", DumpNames::find(names.offices, office.parent)},
                        {"territory", sorted(territory)}});
    }
    return sorted(rows);
}

Json dumpOutreach(storage::Database& database, const DumpNames& names)
{
    std::vector<Json> bodies;
    for (const Body& body : names.bodies)
        bodies.push_back({{"name", body.name},
                          {"kind", code(body.kind)},
                          {"office", DumpNames::find(names.offices, body.office)},
                          {"parent", DumpNames::find(names.bodies, body.parent)},
                          {"since", body.since.iso()}});
    std::vector<Json> kader;
    std::map<KaderId, Json> lives = dumpKaderLives(database);
    for (const Kader& one : names.kader) {
        Json row{{"name", one.name},         {"office", DumpNames::find(names.offices, one.office)},
                 {"type", one.type},         {"origin", one.origin},
                 {"since", one.since.iso()}, {"until", one.until ? one.until->iso() : ""}};
        row.update(lives[one.id]);
        kader.push_back(std::move(row));
    }
    std::vector<Json> activities;
    for (const Activity& activity : names.activities)
        activities.push_back({{"name", activity.name},
                              {"kind", activity.kind},
                              {"office", DumpNames::find(names.offices, activity.office)},
                              {"from", activity.from.iso()},
                              {"to", activity.to.iso()},
                              {"place", activity.place},
                              {"source", activity.source},
                              {"note", activity.note}});
    return {
        {"bodies", sorted(bodies)}, {"kader", sorted(kader)}, {"activities", sorted(activities)}};
}

Json dumpFigures(storage::Database& database, const DumpNames& names)
{
    std::vector<Json> rows;
    for (const Figure& figure : storage::FigureStore(database).all()) {
        if (figure.reversedAt)
            continue;
        rows.push_back(
            {{"office", DumpNames::find(names.offices, std::optional(figure.scope.office))},
             {"segment", code(figure.scope.segment)},
             {"region", figure.scope.region ? figure.scope.region->digits() : ""},
             {"body", DumpNames::find(names.bodies, figure.scope.body)},
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

Json dumpPipeline(storage::Database& database)
{
    std::vector<Json> rows;
    storage::forEachPipelineRow(database, [&](const std::string& kind, const auto& fields) {
        Json row{{"what", kind}};
        for (const auto& [name, value] : fields)
            row[name] = value;
        rows.push_back(std::move(row));
    });
    return sorted(std::move(rows));
}

/// Heads by cell and day, added up from the rows; days on which a cell kept its number are left
/// out.
class HeadsDump
{
public:
    HeadsDump(storage::CellStore& cells, const DumpNames& names)
        : m_cells(cells)
        , m_names(names)
    {
    }

    void add(const storage::StoredMovement& stored)
    {
        m_heads[{stored.from.value(), stored.row.happenedOn}] -= stored.row.heads.value();
        m_heads[{stored.to.value(), stored.row.happenedOn}] += stored.row.heads.value();
    }

    void write(DumpWriter& writer)
    {
        struct Entry
        {
            const Json* cell;
            Day day;
            std::int64_t heads;
        };
        std::map<std::int64_t, Json> cells;
        std::vector<Entry> entries;
        for (const auto& [key, heads] : m_heads) {
            if (heads == 0)
                continue;
            const auto found = cells.find(key.first);
            const Json& cell =
                found != cells.end()
                    ? found->second
                    : cells.emplace(key.first, m_names.cell(m_cells.cell(CellId(key.first))))
                          .first->second;
            entries.push_back({&cell, key.second, heads});
        }
        m_heads.clear();
        // The order of the finished objects: by body, day, heads and then the rest of the cell.
        std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
            if (const int order = compare(*a.cell, *b.cell, "body"); order != 0)
                return order < 0;
            if (a.day != b.day)
                return a.day < b.day;
            if (a.heads != b.heads)
                return a.heads < b.heads;
            for (const char* key : {"kader", "office", "region", "segment", "stage"})
                if (const int order = compare(*a.cell, *b.cell, key); order != 0)
                    return order < 0;
            return false;
        });
        for (const Entry& entry : entries) {
            Json row = *entry.cell;
            row["day"] = entry.day.iso();
            row["heads"] = entry.heads;
            writer.element(indented(row, 2));
        }
    }

private:
    struct KeyHash
    {
        std::size_t operator()(const std::pair<std::int64_t, Day>& key) const
        {
            return (std::size_t(key.first) << 24 ^ std::size_t(key.second.sinceEpoch())) *
                   0x9e3779b97f4a7c15U;
        }
    };
    static int compare(const Json& a, const Json& b, const char* key)
    {
        return a.at(key).get_ref<const std::string&>().compare(
            b.at(key).get_ref<const std::string&>());
    }

    storage::CellStore& m_cells;
    const DumpNames& m_names;
    std::unordered_map<std::pair<std::int64_t, Day>, std::int64_t, KeyHash> m_heads;
};

} // namespace

void Book::logicalDump(const DumpSink& sink) const
{
    const DumpNames names(*this);
    m_internals->read([&](storage::Database& database) {
        storage::CellStore cells(database);
        storage::MovementStore movements(database, cells);
        DumpWriter writer(sink);
        const Json outreach = dumpOutreach(database, names);
        writer.key("activities");
        writer.value(outreach.at("activities"));
        writer.key("activity_lives");
        writer.value(dumpActivityLives(database));
        writer.key("balances");
        writer.beginList();
        dumpBalances(database, names, writer);
        writer.endList();
        writer.key("benefits");
        writer.value(dumpBenefits(database));
        writer.key("bodies");
        writer.value(outreach.at("bodies"));
        writer.key("dues");
        writer.beginList();
        dumpDues(database, names, writer);
        writer.endList();
        writer.key("figures");
        writer.value(dumpFigures(database, names));
        writer.key("heads");
        writer.beginList();
        HeadsDump heads(cells, names);
        movements.forEachStored(MovementId(0), MovementId(std::numeric_limits<std::int64_t>::max()),
                                [&](const storage::StoredMovement& stored) { heads.add(stored); });
        heads.write(writer);
        writer.endList();
        writer.key("kader");
        writer.value(outreach.at("kader"));
        writer.key("offices");
        writer.value(dumpOffices(names));
        writer.key("partners");
        writer.value(dumpPartners(database));
        writer.key("people");
        writer.beginList();
        PeopleDump(database, movements, names).write(writer);
        writer.endList();
        writer.key("receipts");
        writer.value(dumpReceipts(database, names));
        writer.key("roles");
        writer.value(dumpRoles(database));
        writer.key("trainings");
        writer.value(dumpTrainings(database));
        writer.key("pipeline");
        writer.value(dumpPipeline(database));
        writer.finish();
    });
}

std::string Book::logicalDump() const
{
    std::string dump;
    logicalDump([&](std::string_view text) { dump += text; });
    return dump;
}

} // namespace penggerak::services
