#include "services/benefits/benefits.h"

#include "services/activities/activity_rows.h"
#include "services/benefits/benefit_rules.h"
#include "services/offices/offices.h"
#include "services/partners/body_checks.h"
#include "services/regions/regions.h"
#include "storage/benefits/benefit_store.h"
#include "storage/people/person_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>

namespace penggerak::services {

namespace {

constexpr std::int64_t mostPeople = 1'000'000;
constexpr Rupiah largestBenefit{1'000'000'000'000}; // for each of so many, still a number

Outcome checkAmount(const BenefitFields& fields)
{
    if (fields.amount.isZero())
        return fail("amount_missing", "amount");
    if (fields.amount < Rupiah(0))
        return fail("amount_negative", "amount");
    if (fields.amount > largestBenefit)
        return fail(refusal("amount_too_large", "amount").with("most", largestBenefit.value()));
    const auto ruled = ruledAmount(fields.kind, fields.on);
    if (ruled && fields.amount != *ruled && trimmedText(fields.reason).empty())
        return fail(refusal("benefit_differs", "reason")
                        .with("amount", fields.amount.value())
                        .with("ruled", ruled->value())
                        .with("day", fields.on));
    return {};
}

Outcome checkPeople(storage::Database& database, const BenefitFields& fields)
{
    if (fields.participants < 1 || fields.participants > mostPeople)
        return fail(refusal("benefit_participants", "participants").with("most", mostPeople));
    const bool named = fields.person || !trimmedText(fields.participant).empty();
    if (named && fields.participants > 1)
        return fail("benefit_many_named", "participants");
    if (fields.heirs && (*fields.heirs < 0 || *fields.heirs > mostPeople))
        return fail(refusal("benefit_heirs", "heirs").with("most", mostPeople));
    if (fields.person && !storage::PersonStore(database).find(*fields.person))
        return fail("person_unknown", "person");
    return {};
}

Outcome checkRegion(const std::optional<RegionCode>& region)
{
    if (region && !regionExists(*region))
        return fail(refusal("region_unknown", "region").with("region", region->dotted()));
    return {};
}

Outcome checkPlace(storage::Database& database, const BenefitFields& fields)
{
    if (!fields.region && !fields.body && !fields.activity)
        return fail("benefit_nowhere", "region");
    if (Outcome known = checkRegion(fields.region); !known)
        return known;
    if (fields.body)
        if (const auto body = knownBody(database, *fields.body); !body)
            return fail(body.error());
    if (fields.activity)
        if (const auto activity = activityOf(database, *fields.activity); !activity)
            return fail(activity.error());
    return {};
}

storage::BenefitRecord recordOf(const BenefitFields& fields)
{
    storage::BenefitRecord record;
    record.kind = fields.kind;
    record.person = fields.person;
    // Whoever is in the book has his name there alone, so that a correction reaches every paper.
    record.participant = fields.person ? std::string() : trimmedText(fields.participant);
    record.participants = fields.participants;
    record.heirs = fields.heirs;
    record.amount = fields.amount;
    record.on = fields.on;
    record.region = fields.region;
    record.body = fields.body;
    record.activity = fields.activity;
    record.source = trimmedText(fields.source);
    record.reason = trimmedText(fields.reason);
    record.note = trimmedText(fields.note);
    return record;
}

void finish(Work& work, const storage::BenefitRecord& record, const char* act)
{
    work.commit.about("benefit", record.id.value());
    if (record.person)
        work.commit.about("person", record.person->value());
    if (record.activity)
        work.commit.about("activity", record.activity->value());
    work.commit.setDetail(nlohmann::json{
        {"act", act},
        {"kind", code(record.kind)},
        {"participants", record.participants},
        {"amount", record.amount.value()},
        {"on", record.on.iso()},
        {"reason",
         record.reason}}.dump());
    work.change.outreach = true;
}

/// Benefits with the names of what they are linked to.
class Named
{
public:
    explicit Named(const Book& book)
        : m_bodies(listBodies(book))
        , m_activities(listActivities(book))
    {
    }

    Benefit of(storage::Database& database, const storage::BenefitRecord& record) const
    {
        Benefit benefit;
        benefit.id = record.id;
        benefit.fields = {record.kind,  record.person,   record.participant, record.participants,
                          record.heirs, record.amount,   record.on,          record.region,
                          record.body,  record.activity, record.source,      record.reason,
                          record.note};
        benefit.name = record.participant;
        if (record.person)
            if (const auto person = storage::PersonStore(database).find(*record.person))
                benefit.name = person->name;
        benefit.body = find(m_bodies, record.body);
        benefit.activity = find(m_activities, record.activity);
        return benefit;
    }

private:
    template <class Rows, class Id>
    static std::string find(const Rows& rows, const std::optional<Id>& id)
    {
        const auto found = std::find_if(rows.begin(), rows.end(),
                                        [&](const auto& row) { return id && row.id == *id; });
        return found == rows.end() ? std::string() : found->name;
    }

    std::vector<Body> m_bodies;
    std::vector<Activity> m_activities;
};

std::vector<Benefit> selected(storage::Database& database, const Named& named,
                              const std::function<bool(const storage::BenefitRecord&)>& wanted)
{
    std::vector<Benefit> benefits;
    for (const auto all = storage::BenefitStore(database).all();
         const storage::BenefitRecord& record : all)
        if (wanted(record))
            benefits.push_back(named.of(database, record));
    return benefits;
}

bool liesIn(const std::optional<RegionCode>& wide, const storage::BenefitRecord& record)
{
    return wide && record.region && wide->contains(*record.region);
}

} // namespace

Result<BenefitId> addBenefit(const Session& session, const BenefitFields& fields)
{
    const Book& book = session.book();
    return write(session, "benefit.add", [&](Work& work) -> Result<BenefitId> {
        for (const Outcome& checked :
             {checkNotFuture(book, fields.on, "on"), checkPeople(work.database, fields),
              checkPlace(work.database, fields), checkAmount(fields)})
            if (!checked)
                return fail(checked.error());
        storage::BenefitRecord record = recordOf(fields);
        record.id = BenefitId(work.database.newId());
        record.seq = work.commit.seq();
        storage::BenefitStore(work.database).insert(record);
        finish(work, record, "add");
        return record.id;
    });
}

Result<Seq> removeBenefit(const Session& session, BenefitId id)
{
    return write(session, "benefit.remove", [&](Work& work) -> Result<Seq> {
        storage::BenefitStore store(work.database);
        const auto all = store.all();
        const auto known =
            std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == id; });
        if (known == all.end())
            return fail("benefit_unknown", "benefit");
        store.remove(id);
        finish(work, *known, "remove");
        return work.commit.seq();
    });
}

Result<std::vector<Benefit>> listBenefits(const Session& session, const BenefitFilter& filter)
{
    if (Outcome allowed = admit(session, "benefit.read"); !allowed)
        return fail(allowed.error());
    if (Outcome known = checkRegion(filter.region); !known)
        return fail(known.error());
    const Book& book = session.book();
    const Named named(book);
    return readFrom(book, [&](storage::Database& database) -> Result<std::vector<Benefit>> {
        return selected(database, named, [&](const storage::BenefitRecord& record) {
            return (!filter.region || liesIn(filter.region, record)) &&
                   (!filter.body || record.body == filter.body) &&
                   (!filter.activity || record.activity == filter.activity) &&
                   (!filter.from || record.on >= *filter.from) &&
                   (!filter.to || record.on <= *filter.to);
        });
    });
}

Result<Benefit> showBenefit(const Session& session, BenefitId id)
{
    const auto all = listBenefits(session, {});
    if (!all)
        return fail(all.error());
    const auto known =
        std::find_if(all->begin(), all->end(), [&](const Benefit& one) { return one.id == id; });
    if (known == all->end())
        return fail("benefit_unknown", "benefit");
    return *known;
}

Result<OutreachFacts> outreachFacts(const Session& session, const OutreachPlace& place)
{
    if (Outcome allowed = admit(session, "benefit.read"); !allowed)
        return fail(allowed.error());
    if (Outcome known = checkRegion(place.region); !known)
        return fail(known.error());
    const Book& book = session.book();
    const Named named(book);
    const auto offices = listOffices(book);
    return readFrom(book, [&](storage::Database& database) -> Result<OutreachFacts> {
        OutreachFacts facts;
        facts.today = book.today();
        OutreachPlace wide = place;
        if (place.activity) {
            const auto activity = activityOf(database, *place.activity);
            if (!activity)
                return fail(activity.error());
            const auto detail = storage::ActivityLifeStore(database).detail(*place.activity);
            facts.place = activity->name;
            for (const Office& office : offices)
                if (office.id == activity->office)
                    facts.office = office.name;
            wide.region = detail.region;
            wide.body = detail.partner;
        } else if (place.body) {
            const auto body = knownBody(database, *place.body);
            if (!body)
                return fail(body.error());
            facts.place = body->name;
        } else if (place.region) {
            facts.place = regionPath(*place.region);
        } else {
            return fail("benefit_nowhere", "region");
        }
        facts.benefits = selected(database, named, [&](const storage::BenefitRecord& record) {
            return (wide.activity && record.activity == wide.activity) ||
                   (wide.body && record.body == wide.body) || liesIn(wide.region, record);
        });
        return facts;
    });
}

} // namespace penggerak::services
