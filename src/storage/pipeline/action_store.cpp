#include "storage/pipeline/action_store.h"

#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"

namespace penggerak::storage {

using soci::into;
using soci::use;

namespace {

template <class IdType>
std::optional<std::int64_t> valueOf(const std::optional<IdType>& id)
{
    return id ? std::optional(id->value()) : std::nullopt;
}

/// FROM and WHERE of a filter; its values are numbers.
std::string source(const ActionFilter& filter)
{
    std::string text = " FROM next_action a JOIN person p ON p.id = a.person"
                       " WHERE a.state = 'open' AND p.withdrawn = 0 AND NOT EXISTS (SELECT 1 FROM"
                       " registration q WHERE q.person = a.person AND q.quiet_since IS NOT NULL)";
    if (filter.from)
        text += " AND a.due_day >= " + std::to_string(filter.from->sinceEpoch());
    if (filter.to)
        text += " AND a.due_day <= " + std::to_string(filter.to->sinceEpoch());
    std::string owner;
    if (filter.user)
        owner = "a.app_user = " + filter.user->text();
    if (filter.kader)
        owner += (owner.empty() ? "" : " OR ") + ("a.kader = " + filter.kader->text());
    if (!owner.empty())
        text += " AND (" + owner + ")";
    std::string offices;
    for (const OfficeId office : filter.offices)
        offices += (offices.empty() ? "" : ", ") + office.text();
    if (!offices.empty())
        text += " AND EXISTS (SELECT 1 FROM person_head h JOIN cell c ON c.id = h.cell WHERE"
                " h.person = a.person AND c.office IN (" +
                offices + "))";
    return text;
}

} // namespace

template <class Bind>
std::vector<ActionRecord> ActionStore::read(const std::string& rest, Bind&& bind)
{
    std::vector<ActionRecord> actions;
    ActionRecord row;
    std::int64_t person = 0;
    std::int64_t due = 0;
    std::optional<std::int64_t> user;
    std::optional<std::int64_t> kader;
    std::optional<std::int64_t> closed;
    soci::details::prepare_temp_type prepared =
        (m_database.sql().prepare << "SELECT a.id, a.person, a.kind, a.due_day, a.app_user,"
                                     " a.kader, a.note, a.state, a.closed_day" +
                                         rest,
         into(row.id), into(person), into(row.kind), into(due), into(user), into(kader),
         into(row.note), into(row.state), into(closed));
    bind(prepared);
    soci::statement select(prepared);
    select.execute();
    while (select.fetch()) {
        row.person = PersonId(person);
        row.due = Day(std::int32_t(due));
        row.user = user ? std::optional(UserId(*user)) : std::nullopt;
        row.kader = kader ? std::optional(KaderId(*kader)) : std::nullopt;
        row.closed = closed ? std::optional(Day(std::int32_t(*closed))) : std::nullopt;
        actions.push_back(row);
    }
    return actions;
}

void ActionStore::insert(const ActionRecord& action)
try {
    const std::int64_t person = action.person.value();
    const std::int64_t due = action.due.sinceEpoch();
    const auto user = valueOf(action.user);
    const auto kader = valueOf(action.kader);
    m_database.sql() << "INSERT INTO next_action (id, person, kind, due_day, app_user, kader, note,"
                        " state) VALUES (:id, :person, :kind, :due, :app_user, :kader, :note,"
                        " 'open')",
        use(action.id), use(person), use(action.kind), use(due), use(user), use(kader),
        use(action.note);
} catch (...) {
    rethrowAsStorageError("write next action");
}

std::optional<ActionRecord> ActionStore::find(std::int64_t id)
try {
    const auto found = read(" FROM next_action a WHERE a.id = :id",
                            [&](auto& prepared) { prepared, use(id, "id"); });
    return found.empty() ? std::nullopt : std::optional(found.front());
} catch (...) {
    rethrowAsStorageError("read next action");
}

std::optional<ActionRecord> ActionStore::openOf(PersonId person)
try {
    const std::int64_t id = person.value();
    const auto found = read(" FROM next_action a WHERE a.person = :id AND a.state = 'open'",
                            [&](auto& prepared) { prepared, use(id, "id"); });
    return found.empty() ? std::nullopt : std::optional(found.front());
} catch (...) {
    rethrowAsStorageError("read open action");
}

std::vector<ActionRecord> ActionStore::ofPerson(PersonId person)
try {
    const std::int64_t id = person.value();
    return read(" FROM next_action a WHERE a.person = :id ORDER BY a.id DESC",
                [&](auto& prepared) { prepared, use(id, "id"); });
} catch (...) {
    rethrowAsStorageError("read actions of a person");
}

void ActionStore::close(std::int64_t id, const std::string& state, Day on,
                        std::optional<std::int64_t> replacedBy)
try {
    const std::int64_t day = on.sinceEpoch();
    m_database.sql() << "UPDATE next_action SET state = :state, closed_day = :closed,"
                        " replaced_by = :by WHERE id = :id",
        use(state), use(day), use(replacedBy), use(id);
} catch (...) {
    rethrowAsStorageError("close action");
}

void ActionStore::takeBack(std::int64_t id)
try {
    m_database.sql() << "DELETE FROM next_action WHERE id = :id", use(id);
    m_database.sql() << "UPDATE next_action SET state = 'open', closed_day = NULL,"
                        " replaced_by = NULL WHERE replaced_by = :id",
        use(id);
} catch (...) {
    rethrowAsStorageError("take action back");
}

std::int64_t ActionStore::count(const ActionFilter& filter)
try {
    std::int64_t count = 0;
    m_database.sql() << "SELECT COUNT(*)" + source(filter), into(count);
    return count;
} catch (...) {
    rethrowAsStorageError("count actions");
}

std::vector<ActionRecord> ActionStore::page(const ActionFilter& filter,
                                            const std::optional<ActionPlace>& after,
                                            std::size_t limit)
try {
    const std::int64_t day = after ? after->due.sinceEpoch() : std::int64_t(INT32_MIN);
    const std::int64_t id = after ? after->id : 0;
    const auto most = std::int64_t(limit);
    return read(source(filter) + " AND (a.due_day > :day OR (a.due_day = :day2 AND a.id > :id))"
                                 " ORDER BY a.due_day, a.id LIMIT :most",
                [&](auto& prepared) {
                    prepared, use(day, "day"), use(day, "day2"), use(id, "id"), use(most, "most");
                });
} catch (...) {
    rethrowAsStorageError("read work list");
}

} // namespace penggerak::storage
