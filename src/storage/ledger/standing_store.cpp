#include "storage/ledger/standing_store.h"

#include "core/enrollment/line.h"
#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"
#include "storage/ledger/cell_store.h"
#include "storage/ledger/known_store.h"
#include "storage/ledger/movement_store.h"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace penggerak::storage {

namespace {

/// Where names are so few among all people, they are collected and sorted; else people are walked
/// by name.
constexpr std::int64_t collectBelow = 20'000;

/// Says where somebody stood on the day of the question.
class Standing
{
public:
    Standing(Database& database, const DrillFilter& filter, const DrillCells& drilled)
        : m_filter(filter)
        , m_drilled(drilled)
        , m_cells(database)
        , m_movements(database, m_cells)
        , m_heads((database.sql().prepare
                       << "SELECT segment, cell, since_day FROM person_head WHERE person = :person",
                   soci::use(m_person), soci::into(m_segment), soci::into(m_cell),
                   soci::into(m_since)))
        , m_isKnown(!KnownStore(database).hasLater(filter.knownAt))
    {
        std::int64_t newest = 0;
        database.sql() << "SELECT COALESCE(MAX(happened_on), 0) FROM movement", soci::into(newest);
        m_newest = Day(std::int32_t(newest));
        m_isLatest = m_isKnown && filter.asOf >= m_newest;
    }

    /// The day is that of the newest row, or later: heads as lists show them are the answer.
    bool isLatest() const { return m_isLatest; }
    Day newestDay() const { return m_newest; }

    std::vector<std::pair<Cell, Day>> of(PersonId person)
    {
        std::vector<std::pair<Cell, Day>> standing;
        std::set<Segment> asked(allSegments.begin(), allSegments.end());
        if (m_isKnown) {
            m_person = person.value();
            m_heads.execute();
            while (m_heads.fetch()) {
                if (m_since > m_filter.asOf.sinceEpoch())
                    continue;
                asked.erase(Segment(m_segment));
                if (m_drilled.holds(m_cell))
                    standing.emplace_back(m_drilled.cell(m_cell), Day(std::int32_t(m_since)));
            }
        }
        if (m_filter.cells.segment)
            std::erase_if(asked,
                          [&](Segment segment) { return segment != *m_filter.cells.segment; });
        if (m_isLatest || asked.empty())
            return standing;
        std::vector<Movement> rows = m_movements.ofPerson(person);
        std::erase_if(rows, [&](const Movement& row) { return row.seq > m_filter.knownAt; });
        for (const Segment segment : asked) {
            const Line line(person, segment, rows);
            const auto cell = line.at(m_filter.asOf);
            if (!cell || !m_drilled.holds(*cell))
                continue;
            Day since;
            for (const Movement& row : line.rows())
                if (row.happenedOn <= m_filter.asOf)
                    since = row.happenedOn;
            standing.emplace_back(*cell, since);
        }
        return standing;
    }

private:
    const DrillFilter& m_filter;
    const DrillCells& m_drilled;
    CellStore m_cells;
    MovementStore m_movements;
    std::int64_t m_person = 0;
    std::int64_t m_segment = 0;
    std::int64_t m_cell = 0;
    std::int64_t m_since = 0;
    soci::statement m_heads;
    bool m_isKnown;
    bool m_isLatest = false;
    Day m_newest;
};

class PeoplePage
{
public:
    PeoplePage(Database& database, const DrillFilter& filter, std::size_t limit)
        : m_database(database)
        , m_filter(filter)
        , m_cells(database, filter)
        , m_standing(database, filter, m_cells)
        , m_limit(limit)
    {
        std::int64_t kader = 0;
        std::string name;
        soci::statement select = (database.sql().prepare << "SELECT id, name FROM kader",
                                  soci::into(kader), soci::into(name));
        select.execute();
        while (select.fetch())
            m_kader[KaderId(kader)] = name;
    }

    std::vector<StandingPerson> read(std::optional<PersonId> after)
    {
        Named from;
        if (after) {
            from.id = after->value();
            m_database.sql() << "SELECT name_key FROM person WHERE id = :id", soci::use(from.id),
                soci::into(from.key);
        }
        const std::int64_t expected = named(m_filter.cells, m_filter.asOf);
        const std::int64_t all = named({}, m_standing.newestDay());
        if (m_standing.isLatest() ? expected < collectBelow : expected < all / 100)
            readCollected(from);
        else
            walk(from);
        return std::move(m_people);
    }

private:
    struct Named
    {
        std::string key;
        std::int64_t id = 0;

        friend bool operator==(const Named&, const Named&) = default;
        friend auto operator<=>(const Named&, const Named&) = default;
    };

    /// How many names stand there by the rollups of today, in all stages; a guide only.
    std::int64_t named(const CellFilter& filter, Day day)
    {
        std::int64_t count = 0;
        for (const CellStock& stock : StockStore(m_database).byCell(filter, day))
            count += (stock.heads - stock.pooled).value();
        return count;
    }

    void add(std::int64_t person, const std::string& name, const std::string& nikTail)
    {
        for (const auto& [cell, since] : m_standing.of(PersonId(person)))
            m_people.push_back({PersonId(person), name, nikTail, cell, since,
                                cell.kader ? m_kader[*cell.kader] : std::string()});
    }

    void walk(const Named& from)
    {
        std::int64_t person = 0;
        std::string name;
        std::string nikTail;
        soci::statement select =
            (m_database.sql().prepare
                 << "SELECT p.id, p.name, COALESCE(substr(CAST(p.nik AS TEXT), 13, 4), '')"
                    " FROM person p WHERE (p.name_key, p.id) > (:key, :id)"
                    " ORDER BY p.name_key, p.id",
             soci::use(from.key, "key"), soci::use(from.id, "id"), soci::into(person),
             soci::into(name), soci::into(nikTail));
        select.execute();
        while (m_people.size() < m_limit && select.fetch())
            add(person, name, nikTail);
    }

    void readCollected(const Named& from)
    {
        std::unordered_set<std::int64_t> people;
        if (m_standing.isLatest())
            collectHeads(people);
        else
            collectArrivals(people);
        std::vector<Named> names;
        Named found;
        std::string name;
        std::string nikTail;
        soci::statement select =
            (m_database.sql().prepare
                 << "SELECT name_key, name, COALESCE(substr(CAST(nik AS TEXT), 13, 4), '')"
                    " FROM person WHERE id = :id",
             soci::use(found.id, "id"), soci::into(found.key), soci::into(name),
             soci::into(nikTail));
        for (const std::int64_t person : people) {
            found.id = person;
            if (select.execute(true) && found > from)
                names.push_back(found);
        }
        std::sort(names.begin(), names.end());
        for (const Named& next : names) {
            if (m_people.size() >= m_limit)
                break;
            found.id = next.id;
            select.execute(true);
            add(next.id, name, nikTail);
        }
    }

    /// Who stands in the cells by the newest rows.
    void collectHeads(std::unordered_set<std::int64_t>& people)
    {
        std::int64_t cell = 0;
        std::int64_t person = 0;
        soci::statement select =
            (m_database.sql().prepare << "SELECT person FROM person_head WHERE cell = :cell",
             soci::use(cell), soci::into(person));
        for (const auto& entry : m_cells.all()) {
            cell = entry.first.value();
            if (!m_cells.holds(cell))
                continue;
            select.execute();
            while (select.fetch())
                people.insert(person);
        }
    }

    /// Who came into the cells by the day, whether he stayed or not.
    void collectArrivals(std::unordered_set<std::int64_t>& people)
    {
        std::int64_t day = 0;
        std::int64_t cell = 0;
        std::int64_t person = 0;
        std::set<std::int64_t> days;
        const std::int64_t last = m_filter.asOf.sinceEpoch();
        soci::statement arrivals =
            (m_database.sql().prepare << "SELECT to_cell, day FROM rollup_block WHERE day <= :day"
                                         " AND pooled_in < heads",
             soci::use(last, "day"), soci::into(cell), soci::into(day));
        arrivals.execute();
        while (arrivals.fetch())
            if (m_cells.holds(cell))
                days.insert(day);
        soci::statement select =
            (m_database.sql().prepare
                 << "SELECT to_cell, COALESCE(to_person, 0) FROM movement WHERE happened_on = :day",
             soci::use(day, "day"), soci::into(cell), soci::into(person));
        for (const std::int64_t next : days) {
            day = next;
            select.execute();
            while (select.fetch())
                if (person != 0 && m_cells.holds(cell))
                    people.insert(person);
        }
    }

    Database& m_database;
    const DrillFilter& m_filter;
    DrillCells m_cells;
    Standing m_standing;
    std::size_t m_limit;
    std::map<KaderId, std::string> m_kader;
    std::vector<StandingPerson> m_people;
};

} // namespace

std::vector<StandingPerson> StandingStore::people(const DrillFilter& filter,
                                                  std::optional<PersonId> after, std::size_t limit)
{
    try {
        return PeoplePage(m_database, filter, limit).read(after);
    } catch (...) {
        rethrowAsStorageError("read people behind a number");
    }
}

} // namespace penggerak::storage
