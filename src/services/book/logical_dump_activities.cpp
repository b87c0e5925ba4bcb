#include "services/book/logical_dump_activities.h"

#include "storage/activities/activity_file_store.h"
#include "storage/activities/activity_life_store.h"
#include "storage/benefits/benefit_store.h"
#include "storage/outreach/activity_store.h"
#include "storage/outreach/body_store.h"
#include "storage/outreach/kader_store.h"
#include "storage/people/person_store.h"

#include <algorithm>
#include <map>

namespace penggerak::services {

namespace {

using Json = nlohmann::json;

template <class Store>
auto namesOf(storage::Database& database)
{
    std::map<decltype(Store(database).all().front().id), std::string> names;
    for (const auto& record : Store(database).all())
        names.emplace(record.id, record.name);
    return names;
}

template <class Id>
std::string find(const std::map<Id, std::string>& names, const std::optional<Id>& id)
{
    return id ? names.at(*id) : std::string();
}

} // namespace

Json dumpActivityLives(storage::Database& database)
{
    const auto kader = namesOf<storage::KaderStore>(database);
    const auto bodies = namesOf<storage::BodyStore>(database);
    storage::ActivityLifeStore store(database);
    storage::ActivityFileStore files(database);
    std::vector<Json> rows;
    for (const auto all = storage::ActivityStore(database).all();
         const storage::ActivityRecord& activity : all) {
        const storage::ActivityDetailRecord detail = store.detail(activity.id);
        Json row{{"name", activity.name},
                 {"from", activity.from.iso()},
                 {"theme", detail.theme},
                 {"region", detail.region ? detail.region->digits() : std::string()},
                 {"rw", detail.rw},
                 {"rt", detail.rt},
                 {"kader", find(kader, detail.kader)},
                 {"partner", find(bodies, detail.partner)},
                 {"cost", detail.cost.value()},
                 {"people", Json::array()},
                 {"crowds", Json::array()},
                 {"goods", Json::array()},
                 {"files", Json::array()}};
        for (const storage::ActivityGuestRecord& guest : store.guests(activity.id))
            row["people"].push_back({{"name", guest.name}, {"institution", guest.institution}});
        for (const storage::ActivityCrowdRecord& crowd : store.crowds(activity.id))
            row["crowds"].push_back({{"name", crowd.name},
                                     {"body", find(bodies, crowd.body)},
                                     {"heads", crowd.heads.value()}});
        for (const storage::ActivityGoodsRecord& goods : store.goods(activity.id))
            row["goods"].push_back({{"goods", goods.goods},
                                    {"recipients", goods.recipients},
                                    {"body", find(bodies, goods.body)},
                                    {"quantity", goods.quantity}});
        for (const storage::ActivityFileRecord& file : files.files(activity.id))
            row["files"].push_back({{"name", file.name}, {"hash", file.hash}});
        rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

Json dumpBenefits(storage::Database& database)
{
    const auto bodies = namesOf<storage::BodyStore>(database);
    const auto activities = namesOf<storage::ActivityStore>(database);
    storage::PersonStore people(database);
    std::vector<Json> rows;
    for (const auto all = storage::BenefitStore(database).all();
         const storage::BenefitRecord& benefit : all) {
        Json row{{"kind", code(benefit.kind)},
                 {"participant",
                  benefit.person ? people.find(*benefit.person)->name : benefit.participant},
                 {"participants", benefit.participants},
                 {"heirs", nullptr},
                 {"amount", benefit.amount.value()},
                 {"on", benefit.on.iso()},
                 {"region", benefit.region ? benefit.region->digits() : std::string()},
                 {"body", find(bodies, benefit.body)},
                 {"activity", find(activities, benefit.activity)},
                 {"source", benefit.source},
                 {"reason", benefit.reason},
                 {"note", benefit.note}};
        if (benefit.heirs)
            row["heirs"] = *benefit.heirs;
        rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace penggerak::services
