#include "storage/dues/standing_store.h"

#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"

namespace penggerak::storage {

using soci::into;
using soci::use;

namespace {

// States of due_now: collected to confirmed have taken their months, 5 is confirmed.
constexpr std::int64_t collected = 1;
constexpr std::int64_t confirmed = 5;

} // namespace

std::vector<ConfirmedMonth> StandingStore::confirmedMonths(PersonId person, Segment segment)
try {
    std::vector<ConfirmedMonth> found;
    const std::int64_t who = person.value();
    const std::int64_t where = std::int64_t(segment);
    std::int64_t first = 0;
    std::int64_t count = 0;
    std::int64_t on = 0;
    soci::statement select =
        (m_database.sql().prepare << "SELECT first_month, months, since_day FROM due_now"
                                     " WHERE person = :person AND segment = :segment"
                                     " AND state = :state ORDER BY first_month",
         use(who), use(where), use(confirmed), into(first), into(count), into(on));
    select.execute();
    while (select.fetch())
        for (std::int64_t each = 0; each < count; ++each)
            found.push_back({Month(std::int32_t(first + each)), Day(std::int32_t(on))});
    return found;
} catch (...) {
    rethrowAsStorageError("read confirmed months");
}

std::vector<Month> StandingStore::takenMonths(PersonId person, Segment segment)
try {
    std::vector<Month> found;
    const std::int64_t who = person.value();
    const std::int64_t where = std::int64_t(segment);
    std::int64_t first = 0;
    std::int64_t count = 0;
    soci::statement select =
        (m_database.sql().prepare << "SELECT first_month, months FROM due_now"
                                     " WHERE person = :person AND segment = :segment"
                                     " AND state BETWEEN :low AND :high ORDER BY first_month",
         use(who), use(where), use(collected), use(confirmed), into(first), into(count));
    select.execute();
    while (select.fetch())
        for (std::int64_t each = 0; each < count; ++each)
            found.emplace_back(std::int32_t(first + each));
    return found;
} catch (...) {
    rethrowAsStorageError("read taken months");
}

void StandingStore::mark(MovementId row)
try {
    const std::int64_t id = row.value();
    m_database.sql() << "INSERT INTO standing_movement (movement) VALUES (:id)", use(id);
} catch (...) {
    rethrowAsStorageError("mark a movement");
}

std::set<MovementId> StandingStore::marked(const Line& line)
try {
    std::set<MovementId> found;
    std::int64_t id = 0;
    std::int64_t count = 0;
    soci::statement select =
        (m_database.sql().prepare << "SELECT COUNT(*) FROM standing_movement WHERE movement = :id",
         use(id), into(count));
    for (const Movement& row : line.rows()) {
        id = row.id.value();
        if (select.execute(true) && count != 0)
            found.insert(row.id);
    }
    return found;
} catch (...) {
    rethrowAsStorageError("read marked movements");
}

void StandingStore::setHead(PersonId person, Segment segment,
                            const std::optional<Month>& paidThrough,
                            const std::optional<Day>& nextDay)
try {
    const std::int64_t who = person.value();
    const std::int64_t where = std::int64_t(segment);
    m_database.sql() << "DELETE FROM standing_head WHERE person = :person AND segment = :segment",
        use(who), use(where);
    if (!paidThrough)
        return;
    const std::int64_t id = m_database.newId();
    const std::int64_t month = paidThrough->index();
    const std::optional<std::int64_t> day =
        nextDay ? std::optional<std::int64_t>(nextDay->sinceEpoch()) : std::nullopt;
    m_database.sql() << "INSERT INTO standing_head (id, person, segment, paid_through, next_day)"
                        " VALUES (:id, :person, :segment, :month, :day)",
        use(id), use(who), use(where), use(month), use(day);
} catch (...) {
    rethrowAsStorageError("remember a head's standing");
}

std::vector<WaitingHead> StandingStore::waiting(Day until, std::int64_t after, std::size_t limit)
try {
    std::vector<WaitingHead> found;
    const std::int64_t day = until.sinceEpoch();
    const std::int64_t most = std::int64_t(limit);
    std::int64_t id = 0;
    std::int64_t person = 0;
    std::int64_t segment = 0;
    soci::statement select =
        (m_database.sql().prepare << "SELECT id, person, segment FROM standing_head"
                                     " WHERE next_day <= :day AND id > :after ORDER BY id"
                                     " LIMIT :most",
         use(day), use(after), use(most), into(id), into(person), into(segment));
    select.execute();
    while (select.fetch())
        found.push_back({id, PersonId(person), Segment(segment)});
    return found;
} catch (...) {
    rethrowAsStorageError("read heads that wait for time");
}

} // namespace penggerak::storage
