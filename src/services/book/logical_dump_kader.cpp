#include "services/book/logical_dump_kader.h"

#include "storage/kader/kader_life_store.h"
#include "storage/kader/kader_paper_store.h"
#include "storage/outreach/activity_store.h"
#include "storage/outreach/kader_store.h"
#include "storage/people/person_store.h"
#include "storage/people/role_store.h"
#include "storage/training/training_store.h"

#include <algorithm>

namespace penggerak::services {

namespace {

using Json = nlohmann::json;

Json sorted(std::vector<Json> rows)
{
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::string iso(const std::optional<Day>& day)
{
    return day ? day->iso() : std::string();
}

/// Name, NIK and birth date: what tells people of two books apart without ids.
Json whoIs(storage::PersonStore& people, const std::optional<PersonId>& id)
{
    const auto person = id ? people.find(*id) : std::nullopt;
    if (!person)
        return "";
    return {{"name", person->name},
            {"nik", person->nik.value_or("")},
            {"birth_date", iso(person->birthDate)}};
}

} // namespace

std::map<KaderId, Json> dumpKaderLives(storage::Database& database)
{
    std::map<KaderId, Json> lives;
    storage::PersonStore people(database);
    for (const storage::KaderRecord& kader : storage::KaderStore(database).all())
        lives[kader.id] = {{"person", whoIs(people, kader.person)},
                           {"steps", Json::array()},
                           {"documents", Json::array()},
                           {"territory", Json::array()},
                           {"potential", Json::array()}};
    storage::KaderLifeStore life(database);
    for (const auto& [kader, steps] : life.allSteps())
        for (const KaderStep& step : steps)
            lives[kader]["steps"].push_back({{"status", code(step.status)},
                                             {"from", step.from.iso()},
                                             {"reason", code(step.reason)},
                                             {"note", step.note}});
    for (const auto& [kader, list] : life.allPotential())
        for (const storage::PotentialRecord& member : list)
            lives[kader]["potential"].push_back({{"name", member.name},
                                                 {"nik", member.nik.value_or("")},
                                                 {"phone", member.phone.value_or("")}});
    storage::KaderPaperStore papers(database);
    for (const storage::DocumentRecord& row : papers.documents())
        if (!row.training)
            lives[row.kader]["documents"].push_back({{"kind", code(row.document.kind)},
                                                     {"number", row.document.number},
                                                     {"from", row.document.valid.from.iso()},
                                                     {"until", iso(row.document.valid.until)}});
    for (const storage::TerritoryRecord& row : papers.territories())
        lives[row.kader]["territory"].push_back({{"region", row.territory.region.digits()},
                                                 {"rw", row.territory.rw},
                                                 {"rt", row.territory.rt},
                                                 {"from", row.territory.held.from.iso()},
                                                 {"until", iso(row.territory.held.until)}});
    return lives;
}

Json dumpRoles(storage::Database& database)
{
    std::vector<Json> rows;
    storage::PersonStore people(database);
    for (const storage::RoleRecord& role : storage::RoleStore(database).roles(std::nullopt))
        rows.push_back({{"person", whoIs(people, role.person)},
                        {"role", role.role},
                        {"place", role.place},
                        {"from", role.held.from.iso()},
                        {"until", iso(role.held.until)}});
    return sorted(std::move(rows));
}

Json dumpTrainings(storage::Database& database)
{
    std::vector<Json> rows;
    storage::PersonStore people(database);
    storage::TrainingStore store(database);
    const auto activities = storage::ActivityStore(database).all();
    for (const storage::ActivityRecord& activity : activities) {
        if (activity.kind != "training")
            continue;
        Json row{{"name", activity.name},
                 {"from", activity.from.iso()},
                 {"theme", store.theme(activity.id)},
                 {"sessions", Json::array()},
                 {"people", Json::array()}};
        for (const storage::TrainingSessionRecord& session : store.sessions(activity.id))
            row["sessions"].push_back({{"day", session.day.iso()},
                                       {"title", session.title},
                                       {"speakers", session.speakers}});
        const auto attendance = store.attendance(activity.id);
        for (const storage::TraineeRecord& trainee : store.trainees(activity.id)) {
            Json came = Json::array();
            for (const auto& [session, number] : attendance)
                if (number == trainee.number)
                    came.push_back(session);
            row["people"].push_back(
                {{"row", trainee.number},
                 {"person", whoIs(people, trainee.person)},
                 {"institution", trainee.institution},
                 {"invited", trainee.invited},
                 {"attended", came},
                 {"result", trainee.result},
                 {"certificate", trainee.certificate},
                 {"valid_from", trainee.valid ? trainee.valid->from.iso() : ""},
                 {"valid_until", trainee.valid ? iso(trainee.valid->until) : ""}});
        }
        rows.push_back(std::move(row));
    }
    return sorted(std::move(rows));
}

std::set<PersonId> peopleWithRoles(storage::Database& database)
{
    const auto people = storage::RoleStore(database).peopleWithRoles();
    return {people.begin(), people.end()};
}

} // namespace penggerak::services
