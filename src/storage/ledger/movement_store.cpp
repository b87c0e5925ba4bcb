#include "storage/ledger/movement_store.h"

#include "storage/database/id_layout.h"
#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"
#include "storage/ledger/canonical.h"

#include <algorithm>
#include <limits>

namespace penggerak::storage {

struct MovementStore::Row
{
    std::int64_t id = 0;
    std::int64_t seq = 0;
    std::int64_t happenedOn = 0;
    std::int64_t kind = 0;
    std::int64_t heads = 0;
    std::int64_t fromCell = 0;
    std::int64_t toCell = 0;
    std::optional<std::int64_t> fromPerson;
    std::optional<std::int64_t> toPerson;
    std::int64_t reason = 0;
    std::optional<std::int64_t> activity;
    std::optional<std::int64_t> figure;
    std::optional<std::int64_t> reverses;
    std::int64_t rowCheck = 0;

    Movement toMovement(CellStore& cells) const
    {
        Movement movement;
        movement.id = MovementId(id);
        movement.seq = seq;
        movement.happenedOn = Day(std::int32_t(happenedOn));
        movement.kind = MovementKind(kind);
        movement.heads = Heads(heads);
        movement.from.cell = cells.cell(CellId(fromCell));
        movement.to.cell = cells.cell(CellId(toCell));
        if (fromPerson)
            movement.from.person = PersonId(*fromPerson);
        if (toPerson)
            movement.to.person = PersonId(*toPerson);
        movement.reason = Reason(reason);
        if (activity)
            movement.activity = ActivityId(*activity);
        if (figure)
            movement.figure = FigureId(*figure);
        if (reverses)
            movement.reverses = MovementId(*reverses);
        return movement;
    }
};

namespace {

constexpr const char* columns =
    "SELECT id, seq, happened_on, kind, heads, from_cell, to_cell, from_person, to_person, reason,"
    " activity, figure, reverses, row_check FROM movement ";

template <class IdType>
std::optional<std::int64_t> valueOf(const std::optional<IdType>& id)
{
    return id ? std::optional(id->value()) : std::nullopt;
}

template <class Row>
auto intoRow(soci::details::prepare_temp_type prepared, Row& row)
{
    return (prepared, soci::into(row.id), soci::into(row.seq), soci::into(row.happenedOn),
            soci::into(row.kind), soci::into(row.heads), soci::into(row.fromCell),
            soci::into(row.toCell), soci::into(row.fromPerson), soci::into(row.toPerson),
            soci::into(row.reason), soci::into(row.activity), soci::into(row.figure),
            soci::into(row.reverses), soci::into(row.rowCheck));
}

} // namespace

struct MovementStore::Statements
{
    explicit Statements(soci::session& sql)
        : insert((sql.prepare << "INSERT INTO movement (id, seq, happened_on, kind, heads,"
                                 " from_cell, to_cell, from_person, to_person, reason, activity,"
                                 " figure, reverses, row_check) VALUES (:id, :seq, :day, :kind,"
                                 " :heads, :from_cell, :to_cell, :from_person, :to_person, :reason,"
                                 " :activity, :figure, :reverses, :row_check)",
                  soci::use(row.id), soci::use(row.seq), soci::use(row.happenedOn),
                  soci::use(row.kind), soci::use(row.heads), soci::use(row.fromCell),
                  soci::use(row.toCell), soci::use(row.fromPerson), soci::use(row.toPerson),
                  soci::use(row.reason), soci::use(row.activity), soci::use(row.figure),
                  soci::use(row.reverses), soci::use(row.rowCheck)))
        , ofPerson(intoRow(
              (sql.prepare << std::string(columns) +
                                  "WHERE to_person = :key OR (from_person = :key AND from_person IS"
                                  " NOT NULL AND (to_person IS NULL OR to_person <> from_person))"
                                  " ORDER BY id",
               soci::use(askedId, "key")),
              row))
        , kind((sql.prepare << "SELECT kind FROM movement WHERE id = :id", soci::use(askedId),
                soci::into(foundKind)))
    {
    }
    Row row;
    std::int64_t askedId = 0;
    std::int64_t foundKind = 0;
    soci::statement insert;
    soci::statement ofPerson;
    soci::statement kind;
};

MovementStore::MovementStore(Database& database, CellStore& cells)
    : m_database(database)
    , m_cells(cells)
{
    try {
        m_statements = std::make_unique<Statements>(database.sql());
    } catch (...) {
        rethrowAsStorageError("prepare movements");
    }
}

MovementStore::~MovementStore() = default;

std::string MovementStore::insert(const Movement& movement)
{
    return insert(movement, {m_cells.idOf(movement.from.cell), canonicalCell(movement.from.cell)},
                  {m_cells.idOf(movement.to.cell), canonicalCell(movement.to.cell)});
}

std::string MovementStore::insert(const Movement& movement, const PlacedCell& from,
                                  const PlacedCell& to)
{
    std::string canonical = canonicalRow(movement, from.canonical, to.canonical);
    Row& row = m_statements->row;
    row.id = movement.id.value();
    row.seq = movement.seq;
    row.happenedOn = movement.happenedOn.sinceEpoch();
    row.kind = std::int64_t(movement.kind);
    row.heads = movement.heads.value();
    row.fromCell = from.id.value();
    row.toCell = to.id.value();
    row.fromPerson = valueOf(movement.from.person);
    row.toPerson = valueOf(movement.to.person);
    row.reason = std::int64_t(movement.reason);
    row.activity = valueOf(movement.activity);
    row.figure = valueOf(movement.figure);
    row.reverses = valueOf(movement.reverses);
    row.rowCheck = rowCheck(canonical);
    try {
        m_statements->insert.execute(true);
    } catch (...) {
        rethrowAsStorageError("write movement");
    }
    return canonical;
}

std::vector<Movement> MovementStore::collect(const char* condition, std::int64_t key)
{
    std::vector<Movement> movements;
    try {
        std::vector<Row> rows;
        Row row;
        soci::statement select =
            intoRow((m_database.sql().prepare << std::string(columns) + condition + " ORDER BY id",
                     soci::use(key, "key")),
                    row);
        select.execute();
        while (select.fetch())
            rows.push_back(row);
        for (const Row& read : rows)
            movements.push_back(read.toMovement(m_cells));
    } catch (...) {
        rethrowAsStorageError("read movements");
    }
    return movements;
}

std::optional<Movement> MovementStore::find(MovementId id)
{
    auto found = collect("WHERE id = :key", id.value());
    if (found.empty())
        return std::nullopt;
    return found.front();
}

bool MovementStore::isReversed(MovementId id)
{
    return !collect("WHERE reverses = :key", id.value()).empty();
}

std::vector<Movement> MovementStore::ofPerson(PersonId person)
{
    std::vector<Movement> movements;
    try {
        Statements& s = *m_statements;
        s.askedId = person.value();
        s.ofPerson.execute();
        while (s.ofPerson.fetch())
            movements.push_back(s.row.toMovement(m_cells));
    } catch (...) {
        rethrowAsStorageError("read movements");
    }
    return movements;
}

std::vector<Movement> MovementStore::ofFigure(FigureId figure)
{
    return collect("WHERE figure = :key", figure.value());
}

void MovementStore::forEach(
    const std::function<void(const Movement& row, std::int64_t rowCheck)>& visit)
{
    forEachBetween(MovementId(0), MovementId(std::numeric_limits<std::int64_t>::max()), visit);
}

void MovementStore::forEachBetween(
    MovementId first, MovementId end,
    const std::function<void(const Movement& row, std::int64_t rowCheck)>& visit)
{
    forEachStored(first, end,
                  [&](const StoredMovement& stored) { visit(stored.row, stored.rowCheck); });
}

void MovementStore::forEachStored(MovementId first, MovementId end,
                                  const std::function<void(const StoredMovement& stored)>& visit)
{
    try {
        const std::int64_t low = first.value();
        const std::int64_t high = end.value();
        Row row;
        soci::statement select =
            intoRow((m_database.sql().prepare
                         << std::string(columns) + "WHERE id >= :low AND id < :high ORDER BY id",
                     soci::use(low, "low"), soci::use(high, "high")),
                    row);
        select.execute();
        while (select.fetch())
            visit(
                {row.toMovement(m_cells), CellId(row.fromCell), CellId(row.toCell), row.rowCheck});
    } catch (...) {
        rethrowAsStorageError("read movements");
    }
}

void MovementStore::forEachPerson(
    const std::function<void(PersonId person, const std::vector<Movement>& rows)>& visit)
{
    try {
        // Two indexes hold each row under the one or two people whom it touches; both are walked
        // side by side.
        Row coming;
        Row leaving;
        soci::statement arrivals = intoRow(
            (m_database.sql().prepare
             << std::string(columns) + "WHERE to_person IS NOT NULL ORDER BY to_person, id"),
            coming);
        soci::statement departures = intoRow(
            (m_database.sql().prepare << std::string(columns) +
                                             "WHERE from_person IS NOT NULL AND (to_person IS NULL"
                                             " OR to_person <> from_person)"
                                             " ORDER BY from_person, id"),
            leaving);
        arrivals.execute();
        departures.execute();
        bool arrived = arrivals.fetch();
        bool departed = departures.fetch();
        std::vector<Movement> rows;
        while (arrived || departed) {
            const std::int64_t person = !departed ? *coming.toPerson
                                        : !arrived
                                            ? *leaving.fromPerson
                                            : std::min(*coming.toPerson, *leaving.fromPerson);
            rows.clear();
            for (; arrived && *coming.toPerson == person; arrived = arrivals.fetch())
                rows.push_back(coming.toMovement(m_cells));
            const std::size_t arrivedRows = rows.size();
            for (; departed && *leaving.fromPerson == person; departed = departures.fetch())
                rows.push_back(leaving.toMovement(m_cells));
            if (rows.size() > arrivedRows)
                std::sort(rows.begin(), rows.end(),
                          [](const Movement& a, const Movement& b) { return a.id < b.id; });
            visit(PersonId(person), rows);
        }
    } catch (...) {
        rethrowAsStorageError("read movements of people");
    }
}

std::optional<MovementKind> MovementStore::kindOf(MovementId id)
{
    try {
        Statements& s = *m_statements;
        s.askedId = id.value();
        if (!s.kind.execute(true))
            return std::nullopt;
        return MovementKind(s.foundKind);
    } catch (...) {
        rethrowAsStorageError("read kind of a movement");
    }
}

void MovementStore::forEachReversal(
    const std::function<void(const Movement& row, const std::optional<Movement>& original)>& visit)
{
    try {
        Row row;
        soci::statement select =
            intoRow((m_database.sql().prepare
                     << std::string(columns) + "WHERE reverses IS NOT NULL ORDER BY reverses"),
                    row);
        select.execute();
        while (select.fetch())
            visit(row.toMovement(m_cells), find(MovementId(*row.reverses)));
    } catch (...) {
        rethrowAsStorageError("read reversals");
    }
}

MovementId firstMovementAfter(Seq seq)
{
    constexpr Seq lastSeq = std::numeric_limits<std::int64_t>::max() >> idCounterBits;
    return MovementId(seq < lastSeq ? idBefore(seq + 1) : std::numeric_limits<std::int64_t>::max());
}

} // namespace penggerak::storage
