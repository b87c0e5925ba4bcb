#include "storage/people/people_list_store.h"

#include "core/enrollment/movement.h"
#include "core/people/name_key.h"
#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"
#include "storage/people/people_query.h"

#include <algorithm>
#include <map>
#include <memory>

namespace penggerak::storage {

namespace {

constexpr std::int64_t mostListed = 65'536; // kept whole: a megabyte
constexpr std::int64_t mostMarks = 2'000;
constexpr std::int64_t leastSpacing = 400;
constexpr const char* nowhere = "~"; // after every code

/// A row of `cell` with the people who stand there.
struct CellHeads
{
    std::int64_t id = 0;
    Cell cell;
    std::int64_t heads = 0;
};

std::vector<CellHeads> cellsWithPeople(Database& database)
{
    std::vector<CellHeads> cells;
    CellHeads read;
    std::int64_t office = 0;
    std::int64_t stage = 0;
    std::string segment;
    std::optional<std::string> region;
    std::optional<std::int64_t> body;
    std::optional<std::int64_t> kader;
    // The newest month's stock holds everything that is in the book.
    soci::statement select =
        (database.sql().prepare
             << "SELECT c.id, c.office, c.segment, c.region, c.stage, c.body, c.kader,"
                " COALESCE((SELECT m.stock - m.pooled FROM rollup_cell_month m"
                " WHERE m.cell = c.id ORDER BY m.month DESC LIMIT 1), 0)"
                " FROM cell c WHERE c.stage <> 0 ORDER BY c.id",
         soci::into(read.id), soci::into(office), soci::into(segment), soci::into(region),
         soci::into(stage), soci::into(body), soci::into(kader), soci::into(read.heads));
    select.execute();
    while (select.fetch()) {
        if (read.heads == 0)
            continue;
        read.cell.office = OfficeId(office);
        read.cell.segment = segmentFromCode(segment).value();
        read.cell.stage = Stage(stage);
        read.cell.region = region ? RegionCode::parse(*region) : std::nullopt;
        read.cell.body = body ? std::optional(BodyId(*body)) : std::nullopt;
        read.cell.kader = kader ? std::optional(KaderId(*kader)) : std::nullopt;
        cells.push_back(read);
    }
    return cells;
}

bool isOfList(const Cell& cell, const PeopleListFilter& filter)
{
    const bool office = filter.offices.empty() ||
                        std::find(filter.offices.begin(), filter.offices.end(), cell.office) !=
                            filter.offices.end();
    return office && (!filter.segment || cell.segment == *filter.segment);
}

bool isKept(const Cell& cell, const PeopleListFilter& filter)
{
    if (filter.stage && cell.stage != *filter.stage)
        return false;
    if (filter.kader && cell.kader != filter.kader)
        return false;
    if (filter.body && cell.body != filter.body)
        return false;
    if (!filter.region)
        return true;
    const auto district = filter.region->at(RegionCode::Level::District);
    const RegionCode wanted = district.value_or(*filter.region);
    return cell.region && wanted.contains(*cell.region);
}

/// Names in the order of their keys, so that groups of kader stand as people expect them.
std::map<std::int64_t, std::string> kaderKeys(Database& database)
{
    std::map<std::int64_t, std::string> keys;
    std::int64_t id = 0;
    std::string name;
    soci::statement select =
        (database.sql().prepare << "SELECT id, name FROM kader", soci::into(id), soci::into(name));
    select.execute();
    while (select.fetch())
        keys[id] = nameKey(name);
    return keys;
}

std::string groupOf(const Cell& cell, PeopleOrder order)
{
    switch (order) {
    case PeopleOrder::Region:
        return cell.region ? cell.region->digits() : nowhere;
    case PeopleOrder::Stage:
        return std::to_string(int(cell.stage));
    case PeopleOrder::Kader:
        return cell.kader ? cell.kader->text() : nowhere;
    case PeopleOrder::LastDay:
    case PeopleOrder::Name:
        break;
    }
    return {};
}

/// How groups are sorted, by their keys.
std::map<std::string, std::string>
sortKeys(Database& database, const std::vector<PeopleGroup>& groups, PeopleOrder order)
{
    std::map<std::string, std::string> keys;
    const auto kader =
        order == PeopleOrder::Kader ? kaderKeys(database) : std::map<std::int64_t, std::string>();
    for (const PeopleGroup& group : groups)
        keys[group.key] = order == PeopleOrder::Kader && group.key != nowhere
                              ? kader.at(std::stoll(group.key)) + " " + group.key
                              : group.key;
    return keys;
}

/// Reads the places of a query one by one.
class Places
{
public:
    Places(Database& database, const PeopleQuery& query)
        : m_query(query)
    {
        soci::details::prepare_temp_type prepared =
            (database.sql().prepare << m_query.text, soci::into(m_person), soci::into(m_segment));
        if (m_query.numericKey)
            prepared, soci::into(m_number);
        else
            prepared, soci::into(m_key);
        for (const auto& [name, value] : m_query.strings)
            prepared, soci::use(value, name);
        m_select = std::make_unique<soci::statement>(prepared);
        m_select->execute();
    }
    bool next() { return m_select->fetch(); }
    std::int64_t person() const { return m_person; }
    std::int64_t segment() const { return m_segment; }
    PeoplePlace place(const PeopleGroup& group) const
    {
        return {group.key, m_query.numericKey ? std::to_string(m_number) : m_key, m_person,
                m_segment};
    }

private:
    PeopleQuery m_query;
    std::int64_t m_person = 0;
    std::int64_t m_segment = 0;
    std::int64_t m_number = 0;
    std::string m_key;
    std::unique_ptr<soci::statement> m_select;
};

bool hasFullText(const Database& database)
{
    return database.engine() == Engine::Sqlite;
}

void read(Database& database, const PeopleShape& shape, const PeopleGroup& group,
          const PeopleReach& reach, std::vector<PeoplePlace>& places)
{
    if (group.heads == 0 || group.cells.empty())
        return;
    Places found(database, placesQuery(shape, group, reach, hasFullText(database)));
    while (found.next())
        places.push_back(found.place(group));
}

/// Counts what a filter finds that asks more than the cells know.
void probe(Database& database, PeopleShape& shape)
{
    std::map<std::int64_t, std::int64_t> heads;
    const bool anywhere = std::any_of(shape.groups.begin(), shape.groups.end(),
                                      [](const auto& group) { return !group.cells.empty(); });
    if (anywhere && !shape.nobody()) {
        const PeopleQuery query = countQuery(shape, hasFullText(database));
        std::int64_t cell = 0;
        std::int64_t count = 0;
        soci::details::prepare_temp_type prepared =
            (database.sql().prepare << query.text, soci::into(cell), soci::into(count));
        for (const auto& [name, value] : query.strings)
            prepared, soci::use(value, name);
        soci::statement select(prepared);
        select.execute();
        while (select.fetch())
            heads[cell] = count;
    }
    shape.total = 0;
    for (PeopleGroup& group : shape.groups) {
        std::erase_if(group.cells, [&](std::int64_t cell) { return !heads.contains(cell); });
        group.heads = 0;
        for (const std::int64_t cell : group.cells)
            group.heads += heads.at(cell);
        shape.total += group.heads;
    }
}

/// Groups whose every page would cost as much as all of it, and that are small enough to keep.
bool isListable(const PeopleShape& shape, const PeopleGroup& group)
{
    const bool byDay = shape.order != PeopleOrder::Name && shape.order != PeopleOrder::Region;
    if (group.heads <= leastSpacing || group.heads > mostListed || (byDay && !shape.probed))
        return false;
    return !walksIndex(shape, group, false);
}

std::optional<std::size_t> groupNamed(const PeopleShape& shape, const std::string& key)
{
    for (std::size_t i = 0; i < shape.groups.size(); ++i)
        if (shape.groups[i].key == key)
            return i;
    return std::nullopt;
}

} // namespace

PeopleShape PeopleListStore::shape(const PeopleListFilter& filter, PeopleOrder order)
{
    PeopleShape shape;
    shape.filter = filter;
    shape.order = order;
    shape.search = SearchText(filter.text);
    shape.probed = !filter.text.empty() || filter.activity ||
                   (filter.region && filter.region->level() == RegionCode::Level::Village);
    try {
        for (const CellHeads& each : cellsWithPeople(m_database)) {
            if (filter.segment && each.cell.segment != *filter.segment)
                continue;
            shape.walked.push_back(each.id);
            shape.walkedHeads += each.heads;
            if (!isOfList(each.cell, filter))
                continue;
            shape.unfiltered += each.heads;
            if (!isKept(each.cell, filter))
                continue;
            const std::string key = groupOf(each.cell, order);
            auto group = groupNamed(shape, key);
            if (!group) {
                group = shape.groups.size();
                shape.groups.push_back({key, {}, 0});
            }
            shape.groups[*group].cells.push_back(each.id);
            shape.groups[*group].heads += each.heads;
            shape.total += each.heads;
        }
        const auto keys = sortKeys(m_database, shape.groups, order);
        std::sort(shape.groups.begin(), shape.groups.end(),
                  [&](const auto& a, const auto& b) { return keys.at(a.key) < keys.at(b.key); });
        if (shape.probed)
            probe(m_database, shape);
    } catch (...) {
        rethrowAsStorageError("count people");
    }
    return shape;
}

void PeopleListStore::survey(PeopleShape& shape, const std::function<bool()>& wanted)
{
    std::vector<PeopleShape::Mark> marks;
    const std::int64_t spacing = std::max(leastSpacing, shape.total / mostMarks);
    try {
        for (std::size_t i = 0; i < shape.groups.size(); ++i) {
            const PeopleGroup& group = shape.groups[i];
            if (group.heads <= 2 * spacing || isListable(shape, group))
                continue;
            Places all(m_database, placesQuery(shape, group, {}, hasFullText(m_database)));
            for (std::int64_t position = 0; all.next(); ++position) {
                if (position % 1024 == 0 && !wanted())
                    return;
                if (position % spacing == spacing - 1)
                    marks.push_back({i, position, all.place(group)});
            }
        }
    } catch (...) {
        rethrowAsStorageError("survey people");
    }
    shape.marks = std::move(marks);
    shape.surveyed = true;
}

bool PeopleListStore::isDear(const PeopleShape& shape, std::int64_t position) const
{
    const auto [group, inside] = shape.groupAt(position);
    if (group == shape.groups.size() || !isListable(shape, shape.groups[group]))
        return false;
    return position - inside != shape.listedFrom || shape.listed.empty();
}

void PeopleListStore::list(PeopleShape& shape, std::int64_t position)
{
    const auto [at, inside] = shape.groupAt(position);
    const PeopleGroup& group = shape.groups.at(at);
    shape.listed.clear();
    shape.listedFrom = position - inside;
    try {
        Places all(m_database, placesQuery(shape, group, {}, hasFullText(m_database)));
        while (all.next())
            shape.listed.emplace_back(all.person(), all.segment());
    } catch (...) {
        rethrowAsStorageError("list a group of people");
    }
}

std::vector<PeopleListRow> PeopleListStore::page(const PeopleShape& shape,
                                                 const std::optional<PeoplePlace>& place,
                                                 bool backwards, std::size_t limit)
{
    std::vector<PeoplePlace> places;
    try {
        const auto from = place ? groupNamed(shape, place->group) : std::nullopt;
        const std::size_t count = shape.groups.size();
        std::size_t group = from.value_or(backwards ? count - 1 : 0);
        PeopleReach reach{from ? place : std::nullopt, backwards, 0, std::nullopt};
        // Unsigned: one before the first is past the end.
        for (; group < count && places.size() < limit; backwards ? --group : ++group) {
            reach.limit = std::int64_t(limit - places.size());
            read(m_database, shape, shape.groups[group], reach, places);
            reach.place.reset();
        }
        if (backwards)
            std::reverse(places.begin(), places.end());
        return rows(places);
    } catch (...) {
        rethrowAsStorageError("list people");
    }
}

std::vector<PeopleListRow> PeopleListStore::at(const PeopleShape& shape, std::int64_t position,
                                               std::size_t limit)
{
    std::vector<PeoplePlace> places;
    try {
        const std::int64_t into = position - shape.listedFrom;
        const auto kept = std::int64_t(shape.listed.size());
        std::int64_t taken = 0;
        for (; into >= 0 && into + taken < kept && places.size() < limit; ++taken) {
            const auto& [person, segment] = shape.listed[static_cast<std::size_t>(into + taken)];
            places.push_back({{}, {}, person, segment});
        }
        auto [group, inside] = shape.groupAt(position + taken);
        position = inside;
        for (; group < shape.groups.size() && places.size() < limit; ++group) {
            const PeopleGroup& here = shape.groups[group];
            const auto most = std::min(std::int64_t(limit - places.size()), here.heads - position);
            PeopleReach reach;
            reach.skip = position;
            reach.limit = most;
            // From the nearest known place before it, or from the nearer end.
            const auto mark = std::partition_point(
                shape.marks.begin(), shape.marks.end(), [&](const PeopleShape::Mark& each) {
                    return each.group < group || (each.group == group && each.position < position);
                });
            const bool marked = mark != shape.marks.begin() && std::prev(mark)->group == group;
            if (marked) {
                reach.place = std::prev(mark)->place;
                reach.skip = position - std::prev(mark)->position - 1;
            } else if (shape.marks.empty() && position > here.heads / 2) {
                reach.backwards = true;
                reach.skip = here.heads - position - most;
            }
            std::vector<PeoplePlace> part;
            read(m_database, shape, here, reach, part);
            if (reach.backwards)
                std::reverse(part.begin(), part.end());
            places.insert(places.end(), part.begin(), part.end());
            position = 0;
        }
        return rows(places);
    } catch (...) {
        rethrowAsStorageError("list people");
    }
}

std::vector<PeopleListRow> PeopleListStore::rows(const std::vector<PeoplePlace>& places)
{
    std::vector<PeopleListRow> rows;
    rows.reserve(places.size());
    std::int64_t person = 0;
    std::int64_t segment = 0;
    std::int64_t stage = 0;
    std::int64_t day = 0;
    std::optional<std::int64_t> nik;
    std::optional<std::int64_t> phone;
    std::optional<std::int64_t> kpj;
    std::optional<std::int64_t> birth;
    std::optional<std::string> region;
    std::optional<std::string> headRegion;
    std::optional<std::int64_t> kader;
    PeopleListRow row;
    soci::statement select =
        (m_database.sql().prepare
             << "SELECT p.name, p.name_key, p.nik, p.phone, p.kpj, p.birth_day, p.occupation,"
                " p.address, p.rt, p.rw, p.region, c.stage, c.region, o.name,"
                " COALESCE(k.name, ''), c.kader, COALESCE(b.name, ''), h.since_day, "
                "COALESCE(a.name, '')"
                " FROM person_head h JOIN person p ON p.id = h.person JOIN cell c ON c.id = h.cell"
                " JOIN office o ON o.id = c.office LEFT JOIN kader k ON k.id = c.kader"
                " LEFT JOIN body b ON b.id = c.body LEFT JOIN activity a ON a.id = h.activity"
                " WHERE h.person = :person AND h.segment = :segment",
         soci::use(person), soci::use(segment), soci::into(row.name), soci::into(row.nameKey),
         soci::into(nik), soci::into(phone), soci::into(kpj), soci::into(birth),
         soci::into(row.occupation), soci::into(row.address), soci::into(row.rt),
         soci::into(row.rw), soci::into(region), soci::into(stage), soci::into(headRegion),
         soci::into(row.office), soci::into(row.kader), soci::into(kader), soci::into(row.body),
         soci::into(day), soci::into(row.activity));
    for (const PeoplePlace& place : places) {
        person = place.person;
        segment = place.segment;
        if (!select.execute(true))
            continue; // gone since the shape was read
        const std::string nikText = nik ? std::to_string(*nik) : std::string();
        row.person = PersonId(person);
        row.nikTail = nikText.size() > 4 ? nikText.substr(nikText.size() - 4) : nikText;
        row.phone = phone ? std::optional("+" + std::to_string(*phone)) : std::nullopt;
        if (row.kpj = std::nullopt; kpj) {
            const std::string digits = std::to_string(*kpj);
            row.kpj = std::string(11 - std::min<std::size_t>(11, digits.size()), '0') + digits;
        }
        row.birthDate = birth ? std::optional(Day(std::int32_t(*birth))) : std::nullopt;
        row.region = region ? RegionCode::parse(*region) : std::nullopt;
        row.headRegion = headRegion ? RegionCode::parse(*headRegion) : std::nullopt;
        row.segment = Segment(segment);
        row.stage = Stage(stage);
        row.kaderId = kader ? std::optional(KaderId(*kader)) : std::nullopt;
        row.lastOn = Day(std::int32_t(day));
        rows.push_back(row);
    }
    return rows;
}

std::vector<PeopleListRow> PeopleListStore::ofPerson(PersonId person)
{
    try {
        std::vector<PeoplePlace> places;
        const std::int64_t id = person.value();
        std::int64_t segment = 0;
        soci::statement select =
            (m_database.sql().prepare
                 << "SELECT h.segment FROM person_head h JOIN cell c ON c.id = h.cell"
                    " WHERE h.person = :person AND c.stage <> 0 ORDER BY h.since_day DESC,"
                    " h.segment DESC",
             soci::use(id), soci::into(segment));
        select.execute();
        while (select.fetch())
            places.push_back({{}, {}, id, segment});
        return rows(places);
    } catch (...) {
        rethrowAsStorageError("list heads of a person");
    }
}

PeoplePlace PeopleListStore::placeOf(const PeopleListRow& row, PeopleOrder order) const
{
    // What groupOf() and the key of placesQuery() say, of a row.
    PeoplePlace place;
    place.person = row.person.value();
    place.segment = std::int64_t(row.segment);
    place.key = std::to_string(row.lastOn.sinceEpoch());
    switch (order) {
    case PeopleOrder::LastDay:
        break;
    case PeopleOrder::Name:
        place.key = row.nameKey;
        break;
    case PeopleOrder::Region:
        place.group = row.headRegion ? row.headRegion->digits() : nowhere;
        place.key = row.headRegion && row.region ? row.region->digits() : "";
        break;
    case PeopleOrder::Stage:
        place.group = std::to_string(int(row.stage));
        break;
    case PeopleOrder::Kader:
        place.group = row.kaderId ? row.kaderId->text() : nowhere;
        break;
    }
    return place;
}

std::pair<std::size_t, std::int64_t> PeopleShape::groupAt(std::int64_t position) const
{
    std::size_t group = 0;
    while (group < groups.size() && position >= groups[group].heads)
        position -= groups[group++].heads;
    return {group, position};
}

} // namespace penggerak::storage
