#include "storage/quality/quality_store.h"

#include "storage/database/storage_error.h"

#include <soci/soci.h>

#include <algorithm>
#include <tuple>

namespace penggerak::storage {

using soci::into;
using soci::use;

namespace {

std::string among(const std::vector<OfficeId>& offices)
{
    std::string list;
    for (const OfficeId office : offices)
        list += (list.empty() ? "" : ", ") + office.text();
    return list.empty() ? std::string() : " AND c.office IN (" + list + ")";
}

std::string dayNumber(Day day)
{
    return std::to_string(day.sinceEpoch());
}

std::string settled(const std::string& kind, const std::string& since)
{
    return " AND NOT EXISTS (SELECT 1 FROM quality_settled s WHERE s.person = h.person"
           " AND s.kind = '" +
           kind + "'" + since + ")";
}

/// Heads of a person are one row: that of the first segment in which he stands.
constexpr const char* oneHead =
    " AND NOT EXISTS (SELECT 1 FROM person_head o WHERE o.person = h.person"
    " AND o.segment < h.segment)";

/// A region that the office's territory neither contains nor lies in.
constexpr const char* outside =
    " AND c.region IS NOT NULL AND EXISTS (SELECT 1 FROM office_territory t WHERE t.office ="
    " c.office) AND NOT EXISTS (SELECT 1 FROM office_territory t WHERE t.office = c.office"
    " AND (SUBSTR(c.region, 1, LENGTH(t.region)) = t.region"
    " OR SUBSTR(t.region, 1, LENGTH(c.region)) = c.region))";

std::string stale(const QualityQuestion& question)
{
    std::string any;
    for (const auto& [stage, days] : question.staleDays)
        any += (any.empty() ? "(" : " OR (") + std::string("c.stage = ") +
               std::to_string(int(stage)) + " AND h.since_day < " +
               dayNumber(question.today.plusDays(-int(days))) +
               settled("stale_stage",
                       " AND s.on_day >= " + dayNumber(question.today.plusDays(-int(days)))) +
               ")";
    // Who does not wish to be contacted is nobody's reminder.
    return " AND (" + (any.empty() ? "1 = 0" : any) +
           ") AND NOT EXISTS (SELECT 1 FROM registration q WHERE q.person = h.person"
           " AND q.quiet_since IS NOT NULL)";
}

/// FROM and WHERE of a question, over h (head), c (its cell) and p (its person). A page walks the
/// heads in their order and reads the rest beside them (CROSS JOIN: the order is not the
/// planner's).
std::string source(const QualityQuestion& question, bool walked)
{
    const std::string join = walked ? " CROSS JOIN " : " JOIN ";
    const std::string on = walked ? " WHERE c.id = h.cell AND p.id = h.person AND " : " WHERE ";
    std::string text = " FROM person_head h" + join + "cell c" +
                       (walked ? "" : " ON c.id = h.cell") + join + "person p" +
                       (walked ? "" : " ON p.id = h.person") + on +
                       "p.withdrawn = 0 AND c.stage <> 0" + among(question.offices);
    if (question.kind == "nik_differs")
        text += std::string(" AND p.nik_reason = 'as_in_file'") + oneHead;
    else if (question.kind == "phone_missing")
        text += " AND p.phone IS NULL" + settled("phone_missing", "") + oneHead;
    else if (question.kind == "outside_territory")
        text += outside + settled("outside_territory", "");
    else
        text += stale(question);
    return text;
}

} // namespace

std::int64_t QualityStore::count(const QualityQuestion& question)
try {
    std::int64_t count = 0;
    m_database.sql() << "SELECT COUNT(*)" + source(question, false), into(count);
    return count;
} catch (...) {
    rethrowAsStorageError("count hints");
}

std::vector<QualityPlace> QualityStore::page(const QualityQuestion& question,
                                             const std::optional<QualityPlace>& after,
                                             std::size_t limit)
try {
    // One walk of the index of days for each segment, since that is how it is sorted.
    std::vector<QualityPlace> places;
    const QualityPlace from = after.value_or(QualityPlace{INT32_MIN, 0, 0});
    const auto most = std::int64_t(limit);
    for (const Segment segment : allSegments) {
        const auto number = std::int64_t(segment);
        const std::int64_t person = number > from.segment ? from.person - 1 : from.person;
        QualityPlace place;
        place.segment = number;
        soci::statement select =
            (m_database.sql().prepare << "SELECT h.since_day, h.person" + source(question, true) +
                                             " AND h.segment = :segment AND h.since_day >= :first"
                                             " AND (h.since_day > :since OR h.person > :person)"
                                             " ORDER BY h.since_day, h.person LIMIT :most",
             into(place.since), into(place.person), use(number, "segment"),
             use(from.since, "first"), use(from.since, "since"), use(person, "person"),
             use(most, "most"));
        select.execute();
        while (select.fetch())
            places.push_back(place);
    }
    std::sort(places.begin(), places.end(), [](const QualityPlace& a, const QualityPlace& b) {
        return std::tuple(a.since, a.person, a.segment) < std::tuple(b.since, b.person, b.segment);
    });
    if (places.size() > limit)
        places.resize(limit);
    return places;
} catch (...) {
    rethrowAsStorageError("read hints");
}

void QualityStore::settle(PersonId person, const std::string& kind, Day on,
                          const std::string& reason)
try {
    const std::int64_t id = person.value();
    const std::int64_t day = on.sinceEpoch();
    m_database.sql() << "INSERT INTO quality_settled (person, kind, on_day, reason)"
                        " VALUES (:person, :kind, :on_day, :reason)"
                        " ON CONFLICT (person, kind) DO UPDATE SET on_day = excluded.on_day,"
                        " reason = excluded.reason",
        use(id), use(kind), use(day), use(reason);
} catch (...) {
    rethrowAsStorageError("settle a hint");
}

namespace {

std::string shortfallSource(const std::vector<OfficeId>& offices)
{
    return " FROM movement m JOIN cell c ON c.id = m.to_cell WHERE m.reason = 15 AND m.kind <> 5"
           " AND NOT EXISTS (SELECT 1 FROM movement r WHERE r.reverses = m.id)" +
           among(offices);
}

} // namespace

std::int64_t QualityStore::shortfallHeads(const std::vector<OfficeId>& offices)
try {
    std::int64_t heads = 0;
    m_database.sql() << "SELECT CAST(COALESCE(SUM(m.heads), 0) AS BIGINT)" +
                            shortfallSource(offices),
        into(heads);
    return heads;
} catch (...) {
    rethrowAsStorageError("count heads from outside");
}

std::vector<MovementId> QualityStore::shortfalls(const std::vector<OfficeId>& offices,
                                                 MovementId after, std::size_t limit)
try {
    std::vector<MovementId> ids;
    const std::int64_t from = after.value();
    const auto most = std::int64_t(limit);
    std::int64_t id = 0;
    soci::statement select =
        (m_database.sql().prepare << "SELECT m.id" + shortfallSource(offices) +
                                         " AND m.id > :from ORDER BY m.id LIMIT :most",
         into(id), use(from, "from"), use(most, "most"));
    select.execute();
    while (select.fetch())
        ids.emplace_back(id);
    return ids;
} catch (...) {
    rethrowAsStorageError("read heads from outside");
}

} // namespace penggerak::storage
