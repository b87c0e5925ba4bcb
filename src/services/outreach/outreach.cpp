#include "services/outreach/outreach.h"

#include "services/book/verb.h"
#include "services/kader/kader_checks.h"
#include "services/offices/offices.h"
#include "services/outreach/activity_checks.h"
#include "storage/offices/office_store.h"
#include "storage/outreach/activity_store.h"
#include "storage/outreach/body_store.h"
#include "storage/outreach/kader_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace penggerak::services {

namespace {

constexpr std::array<std::string_view, 3> bodyKinds{"employer", "group", "partner"};

Body fromRecord(const storage::BodyRecord& body)
{
    return {body.id,   bodyKindFromCode(body.kind).value(), body.name, body.office, body.parent,
            body.since};
}

Activity fromRecord(const storage::ActivityRecord& activity)
{
    return {activity.id, activity.kind,  activity.name,   activity.office, activity.from,
            activity.to, activity.place, activity.source, activity.note};
}

template <class Out, class Store>
std::vector<Out> readAll(const Book& book)
{
    return book.internals().read([](storage::Database& database) {
        std::vector<Out> rows;
        for (const auto& record : Store(database).all())
            rows.push_back(fromRecord(record));
        return rows;
    });
}

Outcome checkName(const std::string& name)
{
    if (name.find_first_not_of(' ') == std::string::npos)
        return fail("name_missing", "name");
    return {};
}

Outcome checkOffice(storage::Database& database, const std::optional<OfficeId>& office)
{
    if (!office)
        return {};
    for (const storage::OfficeRecord& record : storage::OfficeStore(database).all())
        if (record.id == *office)
            return {};
    return fail(refusal("office_unknown", "office").with("office", office->text()));
}

template <class Records>
Outcome checkUnique(const Records& records, const std::string& name)
{
    for (const auto& record : records)
        if (record.name == name)
            return fail(refusal("name_taken", "name").with("name", name));
    return {};
}

void finish(Work& work, std::string_view kind, std::int64_t id, const std::string& name)
{
    work.commit.about(kind, id);
    work.commit.setDetail(nlohmann::json{{"name", name}}.dump());
    work.change.outreach = true;
}

} // namespace

const std::vector<std::string>& activityKinds()
{
    static const std::vector<std::string> kinds{
        "socialisation", "visit", "door_to_door", "discussion", "handover", "training", "other"};
    return kinds;
}

Outcome checkActivity(storage::Database& database, const Activity& activity)
{
    if (Outcome named = checkName(activity.name); !named)
        return fail(named.error());
    const auto& kinds = activityKinds();
    if (std::find(kinds.begin(), kinds.end(), activity.kind) == kinds.end())
        return fail(refusal("activity_kind_unknown", "kind").with("kind", activity.kind));
    if (activity.to < activity.from)
        return fail("date_order", "to");
    return checkOffice(database, activity.office);
}

std::string_view code(BodyKind kind)
{
    return bodyKinds[std::size_t(kind)];
}

std::optional<BodyKind> bodyKindFromCode(std::string_view text)
{
    const auto found = std::find(bodyKinds.begin(), bodyKinds.end(), text);
    if (found == bodyKinds.end())
        return std::nullopt;
    return BodyKind(found - bodyKinds.begin());
}

std::vector<Body> listBodies(const Book& book)
{
    return readAll<Body, storage::BodyStore>(book);
}

std::vector<Kader> listKader(const Book& book)
{
    return book.internals().read([](storage::Database& database) {
        std::vector<Kader> rows;
        for (const storage::KaderRecord& record : storage::KaderStore(database).all())
            rows.push_back(services::fromRecord(record));
        return rows;
    });
}

std::vector<Activity> listActivities(const Book& book)
{
    return readAll<Activity, storage::ActivityStore>(book);
}

Result<BodyId> addBody(const Session& session, const Body& body)
{
    return write(session, "body.add", [&](Work& work) -> Result<BodyId> {
        if (Outcome named = checkName(body.name); !named)
            return fail(named.error());
        if (Outcome office = checkOffice(work.database, body.office); !office)
            return fail(office.error());
        storage::BodyStore store(work.database);
        const auto bodies = store.all();
        if (Outcome unique = checkUnique(bodies, body.name); !unique)
            return fail(unique.error());
        const bool parentKnown =
            !body.parent || std::any_of(bodies.begin(), bodies.end(), [&](const auto& other) {
                return other.id == *body.parent;
            });
        if (!parentKnown)
            return fail("body_unknown", "parent");
        const BodyId id{work.database.newId()};
        store.insert(
            {id, std::string(code(body.kind)), body.name, body.office, body.parent, body.since});
        finish(work, "body", id.value(), body.name);
        return id;
    });
}

Result<ActivityId> addActivity(const Session& session, const Activity& activity)
{
    return write(session, "activity.add", [&](Work& work) -> Result<ActivityId> {
        if (Outcome checked = checkActivity(work.database, activity); !checked)
            return fail(checked.error());
        const ActivityId id{work.database.newId()};
        storage::ActivityStore(work.database)
            .insert({id, activity.kind, activity.name, activity.office, activity.from, activity.to,
                     activity.place, activity.source, activity.note});
        finish(work, "activity", id.value(), activity.name);
        return id;
    });
}

} // namespace penggerak::services
