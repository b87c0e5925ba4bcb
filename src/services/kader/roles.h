#pragma once

#include "core/base/period.h"
#include "core/base/row_ids.h"
#include "services/actors/session.h"

#include <optional>
#include <string>
#include <vector>

namespace penggerak::services {

/// What one person is and was: kader, trainee, prospect, participant, staff of the institution ...

/// Roles that are entered as such: `institution_staff`, `partner_contact`, `community_leader`.
/// The others follow from what the book holds.
const std::vector<std::string>& enteredRoles();

struct PersonRoleRow
{
    /// One of enteredRoles(), or `kader`, `trainee`, `prospect` (on the way in), `participant`
    /// (active or in arrears), `lapsed`, `refused`.
    std::string role;
    std::string detail; ///< type of kader, segment, name of the training or place
    Period held;
    std::optional<RoleId> id; ///< of an entered one
};

/// Every role, by first day. Code: `person_unknown`.
Result<std::vector<PersonRoleRow>> rolesOf(const Session& session, PersonId person);

struct NewRole
{
    std::string role;
    std::string place;
    Period held;
};
/// Codes: `role_name_unknown` (role), `person_unknown`, `date_order`, `role_overlap` (name, from),
/// `kader_is_staff`.
Result<RoleId> addRole(const Session& session, PersonId person, const NewRole& role);
/// The last day. Codes: `role_row_unknown`, `date_order`.
Result<Seq> endRole(const Session& session, PersonId person, RoleId role, Day last);
/// For one that was entered by mistake. Code: `role_row_unknown`.
Result<Seq> removeRole(const Session& session, PersonId person, RoleId role);

} // namespace penggerak::services
