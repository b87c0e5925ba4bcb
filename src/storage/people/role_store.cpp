#include "storage/people/role_store.h"

#include "storage/database/row_values.h"
#include "storage/database/storage_error.h"

#include <soci/soci.h>

namespace penggerak::storage {

using soci::into;
using soci::use;

std::vector<RoleRecord> RoleStore::roles(std::optional<PersonId> person)
try {
    std::vector<RoleRecord> records;
    const std::int64_t wanted = person ? person->value() : 0;
    std::int64_t id = 0;
    std::int64_t owner = 0;
    std::string role;
    std::string place;
    std::int64_t from = 0;
    std::optional<std::int64_t> until;
    soci::statement select =
        (m_database.sql().prepare
             << "SELECT id, person, role, place, from_day, until_day"
                " FROM person_role WHERE CAST(:all AS BIGINT) = 0 OR person = :person"
                " ORDER BY person, from_day, id",
         into(id), into(owner), into(role), into(place), into(from), into(until), use(wanted),
         use(wanted));
    select.execute();
    while (select.fetch())
        records.push_back({RoleId(id), PersonId(owner), role, place, {dayOf(from), dayOf(until)}});
    return records;
} catch (...) {
    rethrowAsStorageError("roles: list");
}

void RoleStore::add(const RoleRecord& role)
try {
    const std::int64_t id = role.id.value();
    const std::int64_t person = role.person.value();
    const std::int64_t from = role.held.from.sinceEpoch();
    const auto until = numberOf(role.held.until);
    m_database.sql() << "INSERT INTO person_role (id, person, role, place, from_day, until_day)"
                        " VALUES (:id, :person, :role, :place, :from, :until)",
        use(id), use(person), use(role.role), use(role.place), use(from), use(until);
} catch (...) {
    rethrowAsStorageError("roles: add");
}

void RoleStore::setUntil(RoleId id, Day until)
try {
    const std::int64_t number = id.value();
    const std::int64_t day = until.sinceEpoch();
    m_database.sql() << "UPDATE person_role SET until_day = :until WHERE id = :id", use(day),
        use(number);
} catch (...) {
    rethrowAsStorageError("roles: end");
}

void RoleStore::remove(RoleId id)
try {
    const std::int64_t number = id.value();
    m_database.sql() << "DELETE FROM person_role WHERE id = :id", use(number);
} catch (...) {
    rethrowAsStorageError("roles: remove");
}

std::vector<ActivityId> RoleStore::trainings(PersonId person)
try {
    std::vector<ActivityId> ids;
    const std::int64_t wanted = person.value();
    std::int64_t id = 0;
    soci::statement select =
        (m_database.sql().prepare << "SELECT activity FROM training_person WHERE person = :person",
         into(id), use(wanted));
    select.execute();
    while (select.fetch())
        ids.emplace_back(id);
    return ids;
} catch (...) {
    rethrowAsStorageError("roles: trainings");
}

std::vector<PersonId> RoleStore::peopleWithRoles()
try {
    std::vector<PersonId> ids;
    std::int64_t id = 0;
    soci::statement select =
        (m_database.sql().prepare << "SELECT person FROM kader WHERE person IS NOT NULL"
                                     " UNION SELECT person FROM person_role"
                                     " UNION SELECT person FROM training_person"
                                     " UNION SELECT person FROM activity_person ORDER BY 1",
         into(id));
    select.execute();
    while (select.fetch())
        ids.emplace_back(id);
    return ids;
} catch (...) {
    rethrowAsStorageError("roles: people");
}

} // namespace penggerak::storage
