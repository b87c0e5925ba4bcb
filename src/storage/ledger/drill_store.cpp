#include "storage/ledger/drill_store.h"

#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"
#include "storage/ledger/cell_store.h"
#include "storage/ledger/known_store.h"
#include "storage/ledger/movement_store.h"

#include <algorithm>
#include <tuple>

namespace penggerak::storage {

namespace {

/// So many rows are walked day by day before the days on which the cells changed are looked up.
constexpr std::int64_t walkedRows = 100'000;

/// A place in the order of the list: newest day first, within it newest row first.
struct Position
{
    std::int64_t day = 0;
    std::int64_t id = 0;
};

class MovementPage
{
public:
    MovementPage(Database& database, const DrillFilter& filter, std::size_t limit)
        : m_database(database)
        , m_cells(database, filter)
        , m_limit(limit)
        , m_end(firstMovementAfter(filter.knownAt).value())
        , m_source((database.sql().prepare << "SELECT source FROM figure WHERE id = :id",
                    soci::use(m_figure), soci::into(m_text)))
        , m_name((database.sql().prepare << "SELECT name FROM person WHERE id = :id",
                  soci::use(m_person), soci::into(m_text)))
    {
    }

    std::vector<SignedMovement> read(Position from)
    {
        m_at = from;
        if (!walk("(m.happened_on, m.id) < (:day, :id)", walkedRows))
            for (const std::int64_t day : crossingDays()) {
                if (m_rows.size() >= m_limit)
                    break;
                if (day < m_at.day)
                    m_at = {day, std::numeric_limits<std::int64_t>::max()};
                walk("m.happened_on = :day AND m.id < :id",
                     std::numeric_limits<std::int64_t>::max());
            }
        return std::move(m_rows);
    }

private:
    /// Reads on from where it stands; false where too many rows were of other cells.
    bool walk(const char* condition, std::int64_t most)
    {
        SignedMovement row;
        std::int64_t id = 0;
        std::int64_t day = 0;
        std::int64_t kind = 0;
        std::int64_t heads = 0;
        std::int64_t from = 0;
        std::int64_t to = 0;
        std::int64_t reason = 0;
        const Position begin = m_at;
        soci::statement select =
            (m_database.sql().prepare
                 << std::string("SELECT m.id, m.seq, m.happened_on, m.kind, m.heads, m.from_cell,"
                                " m.to_cell, m.reason, COALESCE(m.to_person, m.from_person, 0),"
                                " COALESCE(m.figure, 0) FROM movement m WHERE ") +
                        condition + " ORDER BY m.happened_on DESC, m.id DESC",
             soci::use(begin.day, "day"), soci::use(begin.id, "id"), soci::into(id),
             soci::into(row.seq), soci::into(day), soci::into(kind), soci::into(heads),
             soci::into(from), soci::into(to), soci::into(reason), soci::into(m_person),
             soci::into(m_figure));
        select.execute();
        while (m_rows.size() < m_limit && select.fetch()) {
            m_at = {day, id};
            const bool comes = m_cells.holds(to);
            if (id >= m_end || comes == m_cells.holds(from)) {
                if (--most <= 0)
                    return false;
                continue;
            }
            row.id = MovementId(id);
            row.happenedOn = Day(std::int32_t(day));
            row.kind = MovementKind(kind);
            row.change = comes ? heads : -heads;
            row.from = m_cells.cell(from).stage;
            row.to = m_cells.cell(to).stage;
            row.segment = m_cells.cell(to).segment;
            row.reason = Reason(reason);
            row.person = m_person == 0 ? std::string() : text(m_name);
            row.source = m_figure == 0 ? std::string() : text(m_source);
            m_rows.push_back(row);
        }
        return true;
    }

    std::string text(soci::statement& select)
    {
        return select.execute(true) ? m_text : std::string();
    }

    /// Days on which rows crossed the border of the cells, newest first.
    std::vector<std::int64_t> crossingDays()
    {
        std::int64_t from = 0;
        std::int64_t to = 0;
        std::int64_t day = 0;
        std::vector<std::int64_t> days;
        soci::statement select =
            (m_database.sql().prepare << "SELECT from_cell, to_cell, day FROM rollup_block"
                                         " WHERE day <= :day",
             soci::use(m_at.day, "day"), soci::into(from), soci::into(to), soci::into(day));
        select.execute();
        while (select.fetch())
            if (m_cells.holds(from) != m_cells.holds(to))
                days.push_back(day);
        std::sort(days.begin(), days.end(), std::greater<>());
        days.erase(std::unique(days.begin(), days.end()), days.end());
        return days;
    }

    Database& m_database;
    DrillCells m_cells;
    std::size_t m_limit;
    std::int64_t m_end;
    Position m_at;
    std::int64_t m_person = 0;
    std::int64_t m_figure = 0;
    std::string m_text;
    soci::statement m_source;
    soci::statement m_name;
    std::vector<SignedMovement> m_rows;
};

} // namespace

DrillCells::DrillCells(Database& database, const DrillFilter& filter)
    : m_filter(filter)
{
    for (auto& [id, cell] : CellStore(database).all()) {
        m_inside.resize(std::size_t(id.value()) + 1);
        m_inside.back() = holds(cell) ? 1 : 0;
        m_cells.emplace_hint(m_cells.end(), id, std::move(cell));
    }
}

bool DrillCells::holds(const Cell& cell) const
{
    return m_filter.cells.matches(cell) && std::find(m_filter.stages.begin(), m_filter.stages.end(),
                                                     cell.stage) != m_filter.stages.end();
}

std::vector<SignedMovement>
DrillStore::movements(const DrillFilter& filter, std::optional<MovementId> after, std::size_t limit)
{
    try {
        Position from{filter.asOf.sinceEpoch(), std::numeric_limits<std::int64_t>::max()};
        if (after) {
            from.id = after->value();
            m_database.sql() << "SELECT happened_on FROM movement WHERE id = :id",
                soci::use(from.id), soci::into(from.day);
        }
        return MovementPage(m_database, filter, limit).read(from);
    } catch (...) {
        rethrowAsStorageError("read movements behind a number");
    }
}

std::int64_t DrillStore::movementCount(const DrillFilter& filter)
{
    return KnownStore(m_database)
        .crossings(DrillCells(m_database, filter).inside(), filter.asOf, filter.knownAt);
}

std::map<CellId, FigureId> DrillStore::figuresBehind(Day asOf)
{
    using Newest = std::tuple<std::int64_t, std::int64_t, std::int64_t>;
    std::map<CellId, std::pair<Newest, FigureId>> newest;
    try {
        const std::int64_t last = asOf.sinceEpoch();
        std::int64_t cell = 0;
        std::int64_t figure = 0;
        std::int64_t day = 0;
        std::int64_t seq = 0;
        std::int64_t heads = 0;
        // The plus keeps the index of days out: rows of figures are few.
        soci::statement select =
            (m_database.sql().prepare
                 << "SELECT m.to_cell, m.figure, m.happened_on, m.seq, m.heads FROM movement m"
                    " WHERE m.figure > 0 AND +m.happened_on <= :day",
             soci::use(last, "day"), soci::into(cell), soci::into(figure), soci::into(day),
             soci::into(seq), soci::into(heads));
        select.execute();
        while (select.fetch()) {
            auto& found = newest[CellId(cell)];
            const Newest key{day, seq, heads};
            if (found.second == FigureId() || key > found.first)
                found = {key, FigureId(figure)};
        }
    } catch (...) {
        rethrowAsStorageError("read figures of pools");
    }
    std::map<CellId, FigureId> figures;
    for (const auto& [cell, found] : newest)
        figures.emplace_hint(figures.end(), cell, found.second);
    return figures;
}

} // namespace penggerak::storage
