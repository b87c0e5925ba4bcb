#include "storage/ledger/drill_store.h"

#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"
#include "storage/ledger/cell_store.h"

namespace penggerak::storage {

namespace {

template <class Ids>
std::string list(const Ids& ids)
{
    std::string text;
    for (const auto& id : ids)
        text += (text.empty() ? "" : ", ") + id.text();
    return text;
}

/// A filter as a condition on an alias of `cell`. Only ids and stages, which are numbers, stand in
/// the text; the rest is bound by DrillParameters.
std::string condition(const std::string& alias, const CellFilter& filter)
{
    std::string sql = "(1 = 1";
    if (!filter.offices.empty())
        sql += " AND " + alias + ".office IN (" + list(filter.offices) + ")";
    if (filter.segment)
        sql += " AND " + alias + ".segment = :segment";
    if (filter.region)
        sql += " AND COALESCE(" + alias + ".region, '') >= :low AND COALESCE(" + alias +
               ".region, '') < :high";
    if (!filter.bodies.empty())
        sql += " AND " + alias + ".body IN (" + list(filter.bodies) + ")";
    return sql + ")";
}

std::string condition(const std::string& alias, const DrillFilter& filter)
{
    std::string stages;
    for (const Stage stage : filter.stages)
        stages += (stages.empty() ? "" : ", ") + std::to_string(int(stage));
    return "(" + condition(alias, filter.cells) + " AND " + alias + ".stage IN (" + stages + "))";
}

/// The bound values of a condition; lives as long as the statement.
struct DrillParameters
{
    explicit DrillParameters(const CellFilter& filter)
        : segment(filter.segment ? std::string(code(*filter.segment)) : "")
        , low(filter.region ? filter.region->digits() : "")
        , high(low + "~")
        , hasSegment(filter.segment.has_value())
        , hasRegion(filter.region.has_value())
    {
    }
    void bind(soci::details::prepare_temp_type& prepared) const
    {
        if (hasSegment)
            prepared, soci::use(segment, "segment");
        if (hasRegion)
            prepared, soci::use(low, "low"), soci::use(high, "high");
    }
    std::string segment;
    std::string low;
    std::string high;
    bool hasSegment;
    bool hasRegion;
};

std::string changed(const DrillFilter& filter)
{
    return " FROM movement m JOIN cell f ON f.id = m.from_cell JOIN cell t ON t.id = m.to_cell"
           " LEFT JOIN person p ON p.id = COALESCE(m.to_person, m.from_person)"
           " LEFT JOIN figure g ON g.id = m.figure"
           " WHERE m.happened_on <= :day AND m.seq <= :known AND " +
           condition("t", filter) + " <> " + condition("f", filter);
}

} // namespace

std::vector<StandingPerson> DrillStore::people(const DrillFilter& filter, std::size_t offset,
                                               std::size_t limit)
{
    std::vector<StandingPerson> people;
    try {
        const DrillParameters parameters(filter.cells);
        const std::int64_t day = filter.asOf.sinceEpoch();
        const auto most = std::int64_t(limit);
        const auto skip = std::int64_t(offset);
        std::int64_t person = 0;
        std::int64_t cell = 0;
        std::int64_t since = 0;
        StandingPerson row;
        // Reversals come back to zero by themselves: one in, one out, on the same day.
        const std::string rows =
            "(SELECT m.to_person AS person, m.to_cell AS cell, 1 AS n, m.happened_on AS day"
            " FROM cell c JOIN movement m ON m.to_cell = c.id WHERE m.to_person IS NOT NULL AND"
            " m.happened_on <= :day AND m.seq <= :known AND " +
            condition("c", filter) +
            " UNION ALL SELECT m.from_person, m.from_cell, -1, m.happened_on"
            " FROM cell c JOIN movement m ON m.from_cell = c.id WHERE m.from_person IS NOT NULL"
            " AND m.happened_on <= :day AND m.seq <= :known AND " +
            condition("c", filter) + ") r";
        soci::details::prepare_temp_type prepared =
            (m_database.sql().prepare
                 << "SELECT s.person, s.cell, s.since, p.name,"
                    " COALESCE(substr(CAST(p.nik AS TEXT), 13, 4), ''), COALESCE(k.name, '') FROM"
                    " (SELECT r.person, r.cell, MAX(r.day) AS since, SUM(r.n) AS n FROM " +
                        rows +
                        " GROUP BY r.person, r.cell HAVING SUM(r.n) > 0) s"
                        " JOIN person p ON p.id = s.person JOIN cell c ON c.id = s.cell"
                        " LEFT JOIN kader k ON k.id = c.kader"
                        " ORDER BY p.name_key, s.person LIMIT :most OFFSET :skip",
             soci::into(person), soci::into(cell), soci::into(since), soci::into(row.name),
             soci::into(row.nikTail), soci::into(row.kader), soci::use(day, "day"),
             soci::use(filter.knownAt, "known"), soci::use(most, "most"), soci::use(skip, "skip"));
        parameters.bind(prepared);
        soci::statement select(prepared);
        select.execute();
        std::vector<CellId> standing;
        while (select.fetch()) {
            row.person = PersonId(person);
            row.since = Day(std::int32_t(since));
            standing.emplace_back(cell);
            people.push_back(row);
        }
        CellStore cells(m_database);
        for (std::size_t i = 0; i < people.size(); ++i)
            people[i].cell = cells.cell(standing[i]);
    } catch (...) {
        rethrowAsStorageError("read people behind a number");
    }
    return people;
}

std::vector<SignedMovement> DrillStore::movements(const DrillFilter& filter, std::size_t offset,
                                                  std::size_t limit)
{
    std::vector<SignedMovement> movements;
    try {
        const DrillParameters parameters(filter.cells);
        const std::int64_t day = filter.asOf.sinceEpoch();
        const auto most = std::int64_t(limit);
        const auto skip = std::int64_t(offset);
        std::int64_t id = 0;
        std::int64_t on = 0;
        std::int64_t kind = 0;
        std::int64_t from = 0;
        std::int64_t to = 0;
        std::int64_t reason = 0;
        std::string segment;
        SignedMovement row;
        soci::details::prepare_temp_type prepared =
            (m_database.sql().prepare
                 << "SELECT m.id, m.seq, m.happened_on, m.kind, CASE WHEN " +
                        condition("t", filter) +
                        " THEN m.heads ELSE -m.heads END, f.stage, t.stage, t.segment,"
                        " COALESCE(p.name, ''), COALESCE(g.source, ''), m.reason" +
                        changed(filter) +
                        " ORDER BY m.happened_on DESC, m.seq DESC, m.id DESC"
                        " LIMIT :most OFFSET :skip",
             soci::into(id), soci::into(row.seq), soci::into(on), soci::into(kind),
             soci::into(row.change), soci::into(from), soci::into(to), soci::into(segment),
             soci::into(row.person), soci::into(row.source), soci::into(reason),
             soci::use(day, "day"), soci::use(filter.knownAt, "known"), soci::use(most, "most"),
             soci::use(skip, "skip"));
        parameters.bind(prepared);
        soci::statement select(prepared);
        select.execute();
        while (select.fetch()) {
            row.id = MovementId(id);
            row.happenedOn = Day(std::int32_t(on));
            row.kind = MovementKind(kind);
            row.from = Stage(from);
            row.to = Stage(to);
            row.reason = Reason(reason);
            row.segment = segmentFromCode(segment).value();
            movements.push_back(row);
        }
    } catch (...) {
        rethrowAsStorageError("read movements behind a number");
    }
    return movements;
}

std::int64_t DrillStore::movementCount(const DrillFilter& filter)
{
    std::int64_t count = 0;
    try {
        const DrillParameters parameters(filter.cells);
        const std::int64_t day = filter.asOf.sinceEpoch();
        soci::details::prepare_temp_type prepared =
            (m_database.sql().prepare << "SELECT COUNT(*)" + changed(filter), soci::into(count),
             soci::use(day, "day"), soci::use(filter.knownAt, "known"));
        parameters.bind(prepared);
        soci::statement select(prepared);
        select.execute(true);
    } catch (...) {
        rethrowAsStorageError("count movements behind a number");
    }
    return count;
}

std::optional<FigureId> DrillStore::figureBehind(CellId cell, Day asOf)
{
    try {
        const std::int64_t id = cell.value();
        const std::int64_t day = asOf.sinceEpoch();
        std::int64_t figure = 0;
        m_database.sql() << "SELECT m.figure FROM movement m WHERE m.to_cell = :cell"
                            " AND m.figure IS NOT NULL AND m.happened_on <= :day"
                            " ORDER BY m.happened_on DESC, m.seq DESC, m.heads DESC LIMIT 1",
            soci::use(id), soci::use(day), soci::into(figure);
        if (m_database.sql().got_data())
            return FigureId(figure);
    } catch (...) {
        rethrowAsStorageError("read figure of a pool");
    }
    return std::nullopt;
}

std::map<std::int64_t, Heads> DrillStore::newlyActive(bool byBody, const CellFilter& filter,
                                                      Day from, Day to, Seq knownAt)
{
    std::map<std::int64_t, Heads> heads;
    try {
        const DrillParameters parameters(filter);
        const std::int64_t first = from.sinceEpoch();
        const std::int64_t last = to.sinceEpoch();
        const std::string key = byBody ? "t.body" : "t.kader";
        std::int64_t who = 0;
        std::int64_t count = 0;
        soci::details::prepare_temp_type prepared =
            (m_database.sql().prepare
                 << "SELECT " + key +
                        ", CAST(SUM(m.heads) AS BIGINT) FROM movement m"
                        " JOIN cell f ON f.id = m.from_cell JOIN cell t ON t.id = m.to_cell"
                        " WHERE m.kind = 0 AND t.stage = 6 AND f.stage < 6 AND " +
                        key +
                        " IS NOT NULL AND m.seq <= :known"
                        " AND m.happened_on BETWEEN :first AND :last"
                        " AND NOT EXISTS (SELECT 1 FROM movement r WHERE r.reverses = m.id"
                        " AND r.seq <= :known) AND " +
                        condition("t", filter) + " GROUP BY " + key,
             soci::into(who), soci::into(count), soci::use(knownAt, "known"),
             soci::use(first, "first"), soci::use(last, "last"));
        parameters.bind(prepared);
        soci::statement select(prepared);
        select.execute();
        while (select.fetch())
            heads[who] = Heads(count);
    } catch (...) {
        rethrowAsStorageError("count the newly active");
    }
    return heads;
}

std::map<std::pair<Stage, Reason>, Heads> DrillStore::lost(const CellFilter& filter, Day from,
                                                           Day to)
{
    std::map<std::pair<Stage, Reason>, Heads> heads;
    try {
        const DrillParameters parameters(filter);
        const std::int64_t first = from.sinceEpoch();
        const std::int64_t last = to.sinceEpoch();
        std::int64_t stage = 0;
        std::int64_t reason = 0;
        std::int64_t count = 0;
        soci::details::prepare_temp_type prepared =
            (m_database.sql().prepare
                 << "SELECT t.stage, m.reason, CAST(SUM(m.heads) AS BIGINT) FROM movement m"
                    " JOIN cell t ON t.id = m.to_cell WHERE m.kind = 0 AND t.stage IN (0, 9)"
                    " AND m.to_person IS NOT NULL AND m.happened_on BETWEEN :first AND :last"
                    " AND NOT EXISTS (SELECT 1 FROM movement r WHERE r.reverses = m.id) AND " +
                        condition("t", filter) + " GROUP BY t.stage, m.reason",
             soci::into(stage), soci::into(reason), soci::into(count), soci::use(first, "first"),
             soci::use(last, "last"));
        parameters.bind(prepared);
        soci::statement select(prepared);
        select.execute();
        while (select.fetch())
            heads[{Stage(stage), Reason(reason)}] = Heads(count);
    } catch (...) {
        rethrowAsStorageError("count the lost");
    }
    return heads;
}

std::vector<PersonId> DrillStore::inSeveralSegments()
{
    std::vector<PersonId> people;
    try {
        std::int64_t person = 0;
        soci::statement select =
            (m_database.sql().prepare
                 << "SELECT person FROM person_head GROUP BY person HAVING COUNT(*) > 1",
             soci::into(person));
        select.execute();
        while (select.fetch())
            people.emplace_back(person);
    } catch (...) {
        rethrowAsStorageError("read people of both segments");
    }
    return people;
}

} // namespace penggerak::storage
