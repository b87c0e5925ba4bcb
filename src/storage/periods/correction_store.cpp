#include "storage/periods/correction_store.h"

#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"
#include "storage/ledger/movement_store.h"

#include <limits>

namespace penggerak::storage {

using soci::into;
using soci::use;

namespace {

/// Rows lie in the order of their commits, so only those after the commit are looked at.
struct Bounds
{
    explicit Bounds(const LateRows& rows)
        : first(firstMovementAfter(rows.after).value())
        , end(rows.until ? firstMovementAfter(*rows.until).value()
                         : std::numeric_limits<std::int64_t>::max())
        , day(rows.upTo.sinceEpoch())
    {
    }
    std::int64_t first;
    std::int64_t end;
    std::int64_t day;
};

// The sign keeps the engine to the ids: by day it would read the whole past.
constexpr const char* late = " m.id >= :first AND m.id < :end AND +m.happened_on <= :day";

} // namespace

std::int64_t CorrectionStore::count(const LateRows& rows)
try {
    const Bounds bounds(rows);
    std::int64_t found = 0;
    m_database.sql() << std::string("SELECT COUNT(*) FROM movement m WHERE") + late, into(found),
        use(bounds.first), use(bounds.end), use(bounds.day);
    return found;
} catch (...) {
    rethrowAsStorageError("count corrections");
}

std::vector<LateMovement>
CorrectionStore::movements(const LateRows& rows, std::optional<MovementId> after, std::size_t limit)
try {
    Bounds bounds(rows);
    if (after)
        bounds.first = std::max(bounds.first, after->value() + 1);
    std::vector<LateMovement> found;
    const std::int64_t most = std::int64_t(limit);
    std::int64_t id = 0;
    std::int64_t seq = 0;
    std::int64_t on = 0;
    std::int64_t kind = 0;
    std::int64_t heads = 0;
    std::string segment;
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::string office;
    std::optional<std::string> person;
    std::optional<std::string> source;
    std::optional<std::int64_t> at;
    std::optional<std::string> by;
    soci::statement select =
        (m_database.sql().prepare
             << std::string("SELECT m.id, m.seq, m.happened_on, m.kind, m.heads, t.segment,"
                            " f.stage, t.stage, o.name, p.name, g.source, a.recorded_at, u.name"
                            " FROM movement m JOIN cell f ON f.id = m.from_cell"
                            " JOIN cell t ON t.id = m.to_cell JOIN office o ON o.id = t.office"
                            " LEFT JOIN person p ON p.id = COALESCE(m.to_person, m.from_person)"
                            " LEFT JOIN figure g ON g.id = m.figure"
                            " LEFT JOIN audit a ON a.seq = m.seq"
                            " LEFT JOIN app_user u ON u.id = a.actor WHERE") +
                    late + " ORDER BY m.id LIMIT :most",
         use(bounds.first), use(bounds.end), use(bounds.day), use(most), into(id), into(seq),
         into(on), into(kind), into(heads), into(segment), into(from), into(to), into(office),
         into(person), into(source), into(at), into(by));
    select.execute();
    while (select.fetch())
        found.push_back({MovementId(id), seq, at.value_or(0), by.value_or(""),
                         Day(std::int32_t(on)), MovementKind(kind), Heads(heads),
                         segmentFromCode(segment).value(), Stage(from), Stage(to), office,
                         person.value_or(""), source.value_or("")});
    return found;
} catch (...) {
    rethrowAsStorageError("read corrections");
}

} // namespace penggerak::storage
