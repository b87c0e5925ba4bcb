#include "services/kader/roles.h"

#include "core/enrollment/line.h"
#include "services/book/verb.h"
#include "services/outreach/outreach.h"
#include "storage/ledger/movement_store.h"
#include "storage/outreach/kader_store.h"
#include "storage/people/person_store.h"
#include "storage/people/role_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <tuple>

namespace penggerak::services {

namespace {

/// The role that a stage gives; empty for one that gives none.
std::string roleOf(Stage stage)
{
    switch (stage) {
    case Stage::Outside:
    case Stage::Unreached:
        return {};
    case Stage::Active:
    case Stage::Arrears:
        return "participant";
    case Stage::Lapsed:
        return "lapsed";
    case Stage::Refused:
        return "refused";
    default:
        return "prospect";
    }
}

/// Stretches of days on which the stage of a line gave the same role.
void addLine(std::vector<PersonRoleRow>& roles, const Line& line)
{
    std::string held;
    for (const Movement& row : line.rows()) {
        // A head that went to the other segment is another line's.
        const bool here = row.to.cell.segment == line.segment();
        const std::string now = here ? roleOf(row.to.cell.stage) : std::string();
        if (now == held)
            continue;
        if (!held.empty())
            roles.back().held.until = std::max(roles.back().held.from, row.happenedOn.plusDays(-1));
        if (!now.empty())
            roles.push_back({now, std::string(code(line.segment())), {row.happenedOn, {}}, {}});
        held = now;
    }
}

Outcome checkPerson(storage::Database& database, PersonId person)
{
    if (!storage::PersonStore(database).find(person))
        return fail("person_unknown", "person");
    return {};
}

Outcome checkRole(storage::Database& database, PersonId person, const NewRole& role)
{
    const auto& names = enteredRoles();
    if (std::find(names.begin(), names.end(), role.role) == names.end())
        return fail(refusal("role_name_unknown", "role").with("role", role.role));
    if (!role.held.isInOrder())
        return fail("date_order", "until");
    for (const storage::RoleRecord& other : storage::RoleStore(database).roles(person))
        if (other.role == role.role && other.place == role.place && other.held.overlaps(role.held))
            return fail(refusal("role_overlap", "from")
                            .with("name", other.place)
                            .with("from", other.held.from));
    if (role.role != "institution_staff")
        return {};
    for (const storage::KaderRecord& kader : storage::KaderStore(database).all())
        if (kader.person == person && Period{kader.since, kader.until}.overlaps(role.held))
            return fail("kader_is_staff", "person");
    return {};
}

Seq finish(Work& work, PersonId person, const nlohmann::json& detail)
{
    work.commit.about("person", person.value());
    work.commit.setDetail(detail.dump());
    work.change.outreach = true;
    return work.commit.seq();
}

nlohmann::json toJson(const storage::RoleRecord& role)
{
    return {{"role", role.role},
            {"place", role.place},
            {"from", role.held.from.iso()},
            {"until", role.held.until ? role.held.until->iso() : ""}};
}

template <class Change>
Result<Seq> changeRole(const Session& session, PersonId person, RoleId role, Change change)
{
    return write(session, "person.role", [&](Work& work) -> Result<Seq> {
        storage::RoleStore store(work.database);
        const auto rows = store.roles(person);
        const auto row =
            std::find_if(rows.begin(), rows.end(), [&](const auto& one) { return one.id == role; });
        if (row == rows.end())
            return fail("role_row_unknown", "role");
        const Result<nlohmann::json> detail = change(store, *row);
        if (!detail)
            return fail(detail.error());
        return finish(work, person, *detail);
    });
}

} // namespace

const std::vector<std::string>& enteredRoles()
{
    static const std::vector<std::string> roles{"institution_staff", "partner_contact",
                                                "community_leader"};
    return roles;
}

Result<std::vector<PersonRoleRow>> rolesOf(const Session& session, PersonId person)
{
    if (Outcome allowed = admit(session, "person.read"); !allowed)
        return fail(allowed.error());
    const std::vector<Activity> activities = listActivities(session.book());
    return readFrom(
        session.book(), [&](storage::Database& database) -> Result<std::vector<PersonRoleRow>> {
            if (Outcome known = checkPerson(database, person); !known)
                return fail(known.error());
            std::vector<PersonRoleRow> roles;
            for (const storage::KaderRecord& kader : storage::KaderStore(database).all())
                if (kader.person == person)
                    roles.push_back({"kader", kader.type, {kader.since, kader.until}, {}});
            storage::RoleStore store(database);
            for (const storage::RoleRecord& row : store.roles(person))
                roles.push_back({row.role, row.place, row.held, row.id});
            const auto trainings = store.trainings(person);
            for (const Activity& activity : activities)
                if (std::find(trainings.begin(), trainings.end(), activity.id) != trainings.end())
                    roles.push_back({"trainee", activity.name, {activity.from, activity.to}, {}});
            storage::CellStore cells(database);
            const auto rows = storage::MovementStore(database, cells).ofPerson(person);
            for (const Segment segment : allSegments)
                addLine(roles, Line(person, segment, rows));
            std::stable_sort(roles.begin(), roles.end(), [](const auto& a, const auto& b) {
                return a.held.from < b.held.from;
            });
            return roles;
        });
}

Result<RoleId> addRole(const Session& session, PersonId person, const NewRole& role)
{
    return write(session, "person.role", [&](Work& work) -> Result<RoleId> {
        if (Outcome known = checkPerson(work.database, person); !known)
            return fail(known.error());
        if (Outcome allowed = checkRole(work.database, person, role); !allowed)
            return fail(allowed.error());
        const storage::RoleRecord record{RoleId(work.database.newId()), person, role.role,
                                         role.place, role.held};
        storage::RoleStore(work.database).add(record);
        finish(work, person, {{"added", toJson(record)}});
        return record.id;
    });
}

Result<Seq> endRole(const Session& session, PersonId person, RoleId role, Day last)
{
    return changeRole(
        session, person, role,
        [&](storage::RoleStore& store, const storage::RoleRecord& row) -> Result<nlohmann::json> {
            if (last < row.held.from || (row.held.until && *row.held.until < last))
                return fail("date_order", "on");
            store.setUntil(role, last);
            return nlohmann::json{{"ended", toJson(row)}, {"last", last.iso()}};
        });
}

Result<Seq> removeRole(const Session& session, PersonId person, RoleId role)
{
    return changeRole(
        session, person, role,
        [&](storage::RoleStore& store, const storage::RoleRecord& row) -> Result<nlohmann::json> {
            store.remove(role);
            return nlohmann::json{{"removed", toJson(row)}};
        });
}

} // namespace penggerak::services
