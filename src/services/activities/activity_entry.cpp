#include "services/activities/activity_rows.h"
#include "services/kader/kader_checks.h"
#include "services/outreach/activity_checks.h"
#include "services/partners/body_checks.h"
#include "services/people/person_fields.h"
#include "storage/people/person_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace penggerak::services {

namespace {

using nlohmann::json;

constexpr Rupiah largestCost{1'000'000'000'000};
constexpr std::int64_t largestQuantity = 1'000'000'000;

/// The details as they are kept.
Result<storage::ActivityDetailRecord> checkedDetail(storage::Database& database,
                                                    const ActivityFields& fields)
{
    storage::ActivityDetailRecord detail{trimmedText(fields.theme),
                                         fields.region,
                                         fields.rw,
                                         fields.rt,
                                         fields.kader,
                                         fields.partner,
                                         fields.cost};
    if (fields.region) {
        const auto place = checkedTerritory(
            {*fields.region, fields.rw, fields.rt, {fields.activity.from, std::nullopt}});
        if (!place)
            return fail(place.error());
        detail.rw = place->rw;
        detail.rt = place->rt;
    } else if (!fields.rw.empty() || !fields.rt.empty()) {
        return fail("territory_needs_village", "region");
    }
    if (fields.kader)
        if (const auto kader = kaderOf(database, *fields.kader); !kader)
            return fail(kader.error());
    if (fields.partner)
        if (const auto body = knownBody(database, *fields.partner); !body)
            return fail(body.error());
    if (fields.cost < Rupiah(0) || fields.cost > largestCost)
        return fail("cost_range", "cost");
    return detail;
}

storage::ActivityRecord recordOf(const Activity& activity, ActivityId id)
{
    return {id,
            activity.kind,
            trimmedText(activity.name),
            activity.office,
            activity.from,
            activity.to,
            trimmedText(activity.place),
            activity.source,
            activity.note};
}

/// Something that was done: not ahead, and no training, which has rows of its own.
Result<storage::ActivityRecord> heldActivity(Work& work, ActivityId id, Day today)
{
    auto activity = activityOf(work.database, id);
    if (!activity)
        return fail(activity.error());
    if (activity->from > today)
        return fail(
            refusal("date_future", "activity").with("day", activity->from).with("today", today));
    return activity;
}

/// Somebody of that NIK, else a new person without a head.
Result<PersonId> personOf(Work& work, const PersonFields& fields, Day today)
{
    Result<CheckedPerson> checked = checkedPerson(fields, today);
    if (!checked)
        return fail(checked.error());
    storage::PersonStore people(work.database);
    if (checked->record.nik)
        if (const auto known = people.findByNik(*checked->record.nik))
            return *known;
    checked->record.id = PersonId(work.database.newId());
    people.insert(checked->record);
    work.commit.about("person", checked->record.id.value());
    work.change.people = true;
    return checked->record.id;
}

Outcome writeCrowd(Work& work, ActivityId id, const Attending::Crowd& crowd)
{
    const std::string name = trimmedText(crowd.name);
    if (name.empty())
        return fail("name_missing", "crowd");
    if (crowd.heads < Heads(0) || crowd.heads > maxHeadsPerEntry)
        return fail(
            refusal("heads_range", "crowd").with("value", std::to_string(crowd.heads.value())));
    if (crowd.body)
        if (const auto body = knownBody(work.database, *crowd.body); !body)
            return fail(body.error());
    storage::ActivityLifeStore store(work.database);
    const auto crowds = store.crowds(id);
    const auto known = std::find_if(crowds.begin(), crowds.end(),
                                    [&](const auto& one) { return one.name == name; });
    if (known != crowds.end())
        store.setCrowdHeads(id, known->number, crowd.heads);
    else if (crowd.heads.isZero())
        return fail(
            refusal("heads_range", "crowd").with("value", std::to_string(crowd.heads.value())));
    else
        store.addCrowd(
            id, {crowds.empty() ? 1 : crowds.back().number + 1, name, crowd.body, crowd.heads});
    return {};
}

} // namespace

Result<ActivityId> recordActivity(const Session& session, const ActivityFields& fields)
{
    return write(session, "activity.add", [&](Work& work) -> Result<ActivityId> {
        if (Outcome checked = checkActivity(work.database, fields.activity); !checked)
            return fail(checked.error());
        if (fields.activity.kind == "training")
            return fail("activity_is_training", "kind");
        const auto detail = checkedDetail(work.database, fields);
        if (!detail)
            return fail(detail.error());
        const ActivityId id{work.database.newId()};
        const auto record = recordOf(fields.activity, id);
        storage::ActivityStore(work.database).insert(record);
        storage::ActivityLifeStore(work.database).setDetail(id, *detail);
        finishActivity(work, id, json{{"name", record.name}, {"theme", detail->theme}}.dump());
        return id;
    });
}

Result<Seq> editActivity(const Session& session, ActivityId id, const ActivityFields& fields)
{
    return write(session, "activity.edit", [&](Work& work) -> Result<Seq> {
        const auto before = activityOf(work.database, id);
        if (!before)
            return fail(before.error());
        if (Outcome checked = checkActivity(work.database, fields.activity); !checked)
            return fail(checked.error());
        if (before->kind == "training" || fields.activity.kind == "training")
            return fail("activity_is_training", "kind");
        const auto detail = checkedDetail(work.database, fields);
        if (!detail)
            return fail(detail.error());
        const auto record = recordOf(fields.activity, id);
        storage::ActivityStore(work.database).update(record);
        storage::ActivityLifeStore(work.database).setDetail(id, *detail);
        finishActivity(work, id,
                       json{{"before", {{"name", before->name}, {"from", before->from.iso()}}},
                            {"after", {{"name", record.name}, {"from", record.from.iso()}}}}
                           .dump());
        return work.commit.seq();
    });
}

Result<Seq> recordAttending(const Session& session, ActivityId id, const Attending& attending)
{
    const Day today = session.book().today();
    return write(session, "activity.attend", [&](Work& work) -> Result<Seq> {
        const auto activity = heldActivity(work, id, today);
        if (!activity)
            return fail(activity.error());
        if (activity->kind == "training")
            return fail("activity_is_training", "activity");
        if (attending.people.empty() && attending.others.empty() && attending.absent.empty() &&
            attending.crowds.empty())
            return fail("attending_nobody", "person");
        storage::ActivityLifeStore store(work.database);
        storage::PersonStore people(work.database);
        const std::string institution = trimmedText(attending.institution);
        for (const PersonId person : attending.people) {
            if (!people.find(person))
                return fail("person_unknown", "person");
            store.setGuest(id, person, institution);
        }
        for (const PersonFields& fields : attending.others) {
            const auto person = personOf(work, fields, today);
            if (!person)
                return fail(person.error());
            store.setGuest(id, *person, institution);
        }
        for (const PersonId person : attending.absent)
            store.removeGuest(id, person);
        for (const Attending::Crowd& crowd : attending.crowds)
            if (Outcome written = writeCrowd(work, id, crowd); !written)
                return fail(written.error());
        finishActivity(work, id,
                       json{{"named", attending.people.size() + attending.others.size()},
                            {"absent", attending.absent.size()},
                            {"crowds", attending.crowds.size()}}
                           .dump());
        return work.commit.seq();
    });
}

Result<int> recordGoods(const Session& session, ActivityId id, const NewGoods& goods)
{
    const Day today = session.book().today();
    return write(session, "activity.goods", [&](Work& work) -> Result<int> {
        const auto activity = heldActivity(work, id, today);
        if (!activity)
            return fail(activity.error());
        storage::ActivityGoodsRecord record{
            0, trimmedText(goods.goods), trimmedText(goods.recipients), goods.body, goods.quantity};
        if (record.goods.empty())
            return fail("goods_missing", "goods");
        if (goods.quantity < 1 || goods.quantity > largestQuantity)
            return fail("quantity_range", "quantity");
        if (goods.body)
            if (const auto body = knownBody(work.database, *goods.body); !body)
                return fail(body.error());
        storage::ActivityLifeStore store(work.database);
        const auto before = store.goods(id);
        record.number = before.empty() ? 1 : before.back().number + 1;
        store.addGoods(id, record);
        finishActivity(work, id,
                       json{{"goods", record.goods}, {"quantity", record.quantity}}.dump());
        return record.number;
    });
}

Result<Seq> removeGoods(const Session& session, ActivityId id, int row)
{
    return write(session, "activity.goods", [&](Work& work) -> Result<Seq> {
        storage::ActivityLifeStore store(work.database);
        const auto before = store.goods(id);
        const auto known = std::find_if(before.begin(), before.end(),
                                        [&](const auto& one) { return one.number == row; });
        if (known == before.end())
            return fail(refusal("row_unknown", "row").with("row", std::int64_t(row)));
        store.removeGoods(id, row);
        finishActivity(work, id,
                       json{{"removed", known->goods}, {"quantity", known->quantity}}.dump());
        return work.commit.seq();
    });
}

} // namespace penggerak::services
