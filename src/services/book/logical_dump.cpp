#include "core/enrollment/line.h"
#include "services/actors/session.h"
#include "services/book/internals.h"
#include "services/book/logical_dump_kader.h"
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

Json dumpOutreach(storage::Database& database, const Names& names)
{
    std::vector<Json> bodies;
    for (const Body& body : names.bodies)
        bodies.push_back({{"name", body.name},
                          {"kind", code(body.kind)},
                          {"office", Names::find(names.offices, body.office)},
                          {"parent", Names::find(names.bodies, body.parent)},
                          {"since", body.since.iso()}});
    std::vector<Json> kader;
    std::map<KaderId, Json> lives = dumpKaderLives(database);
    for (const Kader& one : names.kader) {
        Json row{{"name", one.name},         {"office", Names::find(names.offices, one.office)},
                 {"type", one.type},         {"origin", one.origin},
                 {"since", one.since.iso()}, {"until", one.until ? one.until->iso() : ""}};
        row.update(lives[one.id]);
        kader.push_back(std::move(row));
    }
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

/// The text of a value as it stands so deep inside the document.
std::string indented(const Json& value, int depth)
{
    const std::string plain = value.dump(1);
    std::string text;
    text.reserve(plain.size() + plain.size() / 4);
    for (const char c : plain) {
        text += c;
        if (c == '\n')
            text.append(std::size_t(depth), ' ');
    }
    return text;
}

std::string quoted(const std::string& text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) {
        return c >= ' ' && c <= '~' && c != '"' && c != '\\';
    });
    return plain ? '"' + text + '"' : Json(text).dump();
}

/// Writes the one document piece by piece, so that its size does not matter.
class DumpWriter
{
public:
    explicit DumpWriter(const Book::DumpSink& sink)
        : m_sink(sink)
    {
        m_text = "{";
    }

    void key(const std::string& name)
    {
        m_text += m_any ? ",\n \"" : "\n \"";
        m_text += name + "\": ";
        m_any = true;
    }
    void value(const Json& value) { m_text += indented(value, 1); }
    void beginList()
    {
        m_text += '[';
        m_anyInList = false;
    }
    /// The text of one element, two deep.
    void element(const std::string& text)
    {
        m_text += m_anyInList ? ",\n  " : "\n  ";
        m_text += text;
        m_anyInList = true;
        if (m_text.size() > portion)
            send();
    }
    void endList() { m_text += m_anyInList ? "\n ]" : "]"; }
    void finish()
    {
        m_text += "\n}\n";
        send();
    }

private:
    static constexpr std::size_t portion = 1 << 18;
    void send()
    {
        m_sink(m_text);
        m_text.clear();
    }

    const Book::DumpSink& m_sink;
    std::string m_text;
    bool m_any = false;
    bool m_anyInList = false;
};

/// Heads by cell and day, added up from the rows; days on which a cell kept its number are left
/// out.
class HeadsDump
{
public:
    HeadsDump(storage::CellStore& cells, const Names& names)
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
    const Names& m_names;
    std::unordered_map<std::pair<std::int64_t, Day>, std::int64_t, KeyHash> m_heads;
};

/// Fields and the lines that count of everybody who is in the book.
class PeopleDump
{
public:
    PeopleDump(storage::Database& database, storage::MovementStore& movements, const Names& names)
        : m_database(database)
        , m_movements(movements)
        , m_names(names)
        , m_withRoles(peopleWithRoles(database))
    {
        for (const Activity& activity : names.activities)
            m_activities[activity.id] = quoted(activity.name);
    }

    void write(DumpWriter& writer)
    {
        // People who say the same but for their lines are ordered by these.
        std::string head;
        std::vector<std::string> alike;
        const auto finishAlike = [&] {
            std::sort(alike.begin(), alike.end());
            for (const std::string& text : alike)
                writer.element(text);
            alike.clear();
        };
        storage::PersonStore(m_database).forEachByName([&](const storage::PersonRecord& record) {
            const std::string lines = linesOf(record.id);
            if (lines.empty() && m_withRoles.count(record.id) == 0)
                return;
            const auto [before, after] = fieldsOf(record);
            if (before + after != head)
                finishAlike();
            head = before + after;
            alike.push_back(before + lines + after);
        });
        finishAlike();
    }

private:
    static void field(std::string& text, const char* name, const std::string& value)
    {
        text += "\n   \"";
        text += name;
        text += "\": " + quoted(value) + ',';
    }
    /// What stands before the lines of a person and after them, by the order of keys.
    static std::pair<std::string, std::string> fieldsOf(const storage::PersonRecord& record)
    {
        std::string before = "{";
        field(before, "address", record.address);
        field(before, "birth_date", record.birthDate ? record.birthDate->iso() : "");
        field(before, "kpj", record.kpj.value_or(""));
        before += "\n   \"lines\": [";
        std::string after = "\n   ],";
        field(after, "name", record.name);
        field(after, "nik", record.nik.value_or(""));
        field(after, "nik_reason", record.nikReason);
        field(after, "occupation", record.occupation);
        field(after, "phone", record.phone.value_or(""));
        field(after, "region", record.region ? record.region->digits() : "");
        field(after, "rt", record.rt);
        field(after, "rw", record.rw);
        field(after, "sex", record.sex ? std::string(code(*record.sex)) : "");
        after.back() = '\n';
        return {std::move(before), after + "  }"};
    }

    std::string linesOf(PersonId person)
    {
        std::string lines;
        const std::vector<Movement> rows = m_movements.ofPerson(person);
        for (const Segment segment : allSegments) {
            const Line line(person, segment, rows);
            for (const Movement& row : line.rows()) {
                lines += lines.empty() ? "\n    {" : ",\n    {";
                lines += "\n     \"activity\": ";
                lines += row.activity ? m_activities[*row.activity] : "\"\"";
                lines += ",\n     \"from\": " + textOf(row.from.cell);
                lines += ",\n     \"kind\": " + quoted(std::string(code(row.kind)));
                lines += ",\n     \"on\": \"" + row.happenedOn.iso();
                lines += "\",\n     \"reason\": " + quoted(std::string(code(row.reason)));
                lines += ",\n     \"to\": " + textOf(row.to.cell) + "\n    }";
            }
        }
        return lines;
    }

    const std::string& textOf(const Cell& cell)
    {
        const auto known = m_cells.find(cell);
        if (known != m_cells.end())
            return known->second;
        return m_cells.emplace(cell, indented(m_names.cell(cell), 5)).first->second;
    }

    storage::Database& m_database;
    storage::MovementStore& m_movements;
    const Names& m_names;
    std::set<PersonId> m_withRoles;
    std::map<ActivityId, std::string> m_activities;
    std::map<Cell, std::string> m_cells;
};

} // namespace

void Book::logicalDump(const DumpSink& sink) const
{
    const Names names(*this);
    m_internals->read([&](storage::Database& database) {
        storage::CellStore cells(database);
        storage::MovementStore movements(database, cells);
        DumpWriter writer(sink);
        const Json outreach = dumpOutreach(database, names);
        writer.key("activities");
        writer.value(outreach.at("activities"));
        writer.key("bodies");
        writer.value(outreach.at("bodies"));
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
