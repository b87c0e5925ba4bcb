#pragma once

#include "core/base/period.h"
#include "core/base/row_ids.h"
#include "storage/database/database.h"

#include <optional>
#include <string>
#include <vector>

namespace penggerak::storage {

/// A dated role of a person that no other table says.
struct RoleRecord
{
    RoleId id;
    PersonId person;
    std::string role;  ///< `institution_staff`, `partner_contact`, `community_leader`
    std::string place; ///< the institution or place; may be empty
    Period held;
};

/// Begins no transaction; throws StorageError.
class RoleStore
{
public:
    explicit RoleStore(Database& database)
        : m_database(database)
    {
    }

    /// By person and first day; everybody's without a person.
    std::vector<RoleRecord> roles(std::optional<PersonId> person);
    void add(const RoleRecord& role);
    void setUntil(RoleId id, Day until);
    void remove(RoleId id);
    /// The activities of kind training whose list has the person.
    std::vector<ActivityId> trainings(PersonId person);
    /// People that a kader, a role or a training names.
    std::vector<PersonId> peopleWithRoles();

private:
    Database& m_database;
};

} // namespace penggerak::storage
