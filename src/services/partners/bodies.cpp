#include "services/partners/bodies.h"

#include "services/partners/body_checks.h"
#include "storage/partners/permit_store.h"
#include "storage/partners/profile_store.h"
#include "storage/people/person_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace penggerak::services {

namespace {

nlohmann::json describe(const storage::BodyRecord& body, const BodyProfile& profile)
{
    nlohmann::json json{{"name", body.name},
                        {"since", body.since.iso()},
                        {"npp", profile.npp},
                        {"npwp", profile.npwp},
                        {"institution", profile.institution},
                        {"sector", profile.sector},
                        {"address", profile.address},
                        {"note", profile.note}};
    json["office"] = body.office ? body.office->text() : "";
    json["parent"] = body.parent ? body.parent->text() : "";
    json["supervisor"] = profile.supervisor ? profile.supervisor->text() : "";
    json["region"] = profile.region ? profile.region->digits() : "";
    return json;
}

/// A body that was entered before anything more was known of it has version 0.
BodyProfile profileOf(storage::Database& database, BodyId id)
{
    BodyProfile none;
    none.body = id;
    return storage::ProfileOfBodyStore(database).find(id).value_or(none);
}

void finish(Work& work, std::string_view kind, std::int64_t id, const nlohmann::json& detail)
{
    work.commit.about(kind, id);
    work.commit.setDetail(detail.dump());
    work.change.outreach = true;
}

} // namespace

const std::vector<std::string>& sectors()
{
    static const std::vector<std::string> codes{
        "agriculture", "mining",      "manufacturing", "utilities", "construction", "trade",
        "transport",   "hospitality", "information",   "finance",   "property",     "services",
        "government",  "education",   "health",        "arts",      "household",    "other"};
    return codes;
}

const std::vector<std::string>& institutions()
{
    static const std::vector<std::string> codes{"dinas",      "dinsos",  "pkh",         "kotaku",
                                                "bpjs_watch", "wadah",   "association", "union",
                                                "village",    "company", "other"};
    return codes;
}

Result<BodyWritten> addBodyWithFields(const Session& session, const BodyFields& fields)
{
    return write(session, "body.add", [&](Work& work) -> Result<BodyWritten> {
        const auto checked = checkedBody(work.database, session.book(), fields, std::nullopt);
        if (!checked)
            return fail(checked.error());
        storage::BodyStore(work.database).insert(checked->body);
        storage::ProfileOfBodyStore(work.database).insert(checked->profile);
        finish(work, "body", checked->body.id.value(),
               {{"after", describe(checked->body, checked->profile)}});
        return BodyWritten{checked->body.id, work.commit.seq()};
    });
}

Result<BodyWritten> editBody(const Session& session, BodyId id, const BodyFields& fields,
                             std::int64_t version)
{
    return write(session, "body.edit", [&](Work& work) -> Result<BodyWritten> {
        const auto before = knownBody(work.database, id);
        if (!before)
            return fail(before.error());
        const BodyProfile profile = profileOf(work.database, id);
        if (profile.version != version)
            return fail("body_changed", "body");
        BodyFields asked = fields;
        asked.kind = bodyKindFromCode(before->kind).value();
        auto checked = checkedBody(work.database, session.book(), asked, id);
        if (!checked)
            return fail(checked.error());
        checked->profile.version = version + 1;
        storage::BodyStore(work.database).update(checked->body);
        storage::ProfileOfBodyStore profiles(work.database);
        if (version == 0)
            profiles.insert(checked->profile);
        else
            profiles.update(checked->profile);
        finish(work, "body", id.value(),
               {{"before", describe(*before, profile)},
                {"after", describe(checked->body, checked->profile)}});
        return BodyWritten{id, work.commit.seq()};
    });
}

Result<Seq> addSize(const Session& session, BodyId id, const NewSize& size)
{
    return write(session, "body.edit", [&](Work& work) -> Result<Seq> {
        if (Outcome employer = checkEmployer(work.database, id); !employer)
            return fail(employer.error());
        if (Outcome past = checkNotFuture(session.book(), size.reading.since, "on"); !past)
            return fail(past.error());
        if (!size.reading.capital && !size.reading.sales && !size.reading.stated)
            return fail("size_missing", "size");
        for (const auto& amount : {size.reading.capital, size.reading.sales})
            if (amount && *amount < Rupiah(0))
                return fail("amount_range", amount == size.reading.sales ? "sales" : "capital");
        storage::ProfileOfBodyStore(work.database)
            .putSize({SizeId(work.database.newId()), id, size.reading, trimmedText(size.source)});
        finish(work, "body", id.value(), {{"size_since", size.reading.since.iso()}});
        return work.commit.seq();
    });
}

Result<ContactId> addContact(const Session& session, BodyId id, const NewContact& entry)
{
    return write(session, "body.contact", [&](Work& work) -> Result<ContactId> {
        if (const auto body = knownBody(work.database, id); !body)
            return fail(body.error());
        if (Outcome past = checkNotFuture(session.book(), entry.since, "since"); !past)
            return fail(past.error());
        BodyContact contact;
        contact.id = ContactId(work.database.newId());
        contact.body = id;
        contact.post = trimmedText(entry.post);
        contact.since = entry.since;
        if (entry.person) {
            if (!storage::PersonStore(work.database).find(*entry.person))
                return fail("person_unknown", "person");
            contact.person = entry.person;
        } else {
            contact.name = trimmedText(entry.name);
            if (contact.name.empty())
                return fail("name_missing", "name");
        }
        if (const std::string text = trimmedText(entry.phone); !text.empty()) {
            const Result<Phone> phone = Phone::parse(text);
            if (!phone)
                return fail(phone.error());
            contact.phone = phone->reveal();
        }
        storage::ProfileOfBodyStore(work.database).insertContact(contact);
        finish(work, "body", id.value(),
               {{"contact", contact.name}, {"post", contact.post}, {"since", contact.since.iso()}});
        return contact.id;
    });
}

Outcome endContact(const Session& session, ContactId id, Day until)
{
    return write(session, "body.contact", [&](Work& work) -> Outcome {
        storage::ProfileOfBodyStore profiles(work.database);
        const auto contact = profiles.findContact(id);
        if (!contact)
            return fail("contact_unknown", "contact");
        if (contact->until)
            return fail(refusal("contact_ended", "contact").with("day", *contact->until));
        if (until < contact->since)
            return fail("date_order", "until");
        profiles.endContact(id, until);
        finish(work, "body", contact->body.value(), {{"contact_until", until.iso()}});
        return {};
    });
}

Result<std::string> revealContact(const Session& session, ContactId id, const std::string& reason)
{
    if (trimmedText(reason).empty())
        return fail("reason_missing", "reason");
    return write(session, "body.reveal", [&](Work& work) -> Result<std::string> {
        const auto contact = storage::ProfileOfBodyStore(work.database).findContact(id);
        if (!contact)
            return fail("contact_unknown", "contact");
        work.commit.about("body", contact->body.value());
        work.commit.setDetail(nlohmann::json{{"reason", reason}}.dump());
        if (!contact->phone.empty() || !contact->person)
            return contact->phone;
        work.commit.about("person", contact->person->value());
        const auto person = storage::PersonStore(work.database).find(*contact->person);
        return person ? person->phone.value_or("") : std::string();
    });
}

namespace {

Outcome checkPermit(storage::Database& database, const NewPermit& permit)
{
    if (Outcome dinas = checkDinas(database, permit.dinas, "dinas"); !dinas)
        return dinas;
    if (trimmedText(permit.permit).empty())
        return fail("permit_missing", "permit");
    if (permit.until && *permit.until < permit.on)
        return fail("date_order", "until");
    return {};
}

} // namespace

Result<PermitId> addPermit(const Session& session, BodyId id, const NewPermit& entry)
{
    return write(session, "body.permit", [&](Work& work) -> Result<PermitId> {
        if (Outcome employer = checkEmployer(work.database, id); !employer)
            return fail(employer.error());
        if (Outcome checked = checkPermit(work.database, entry); !checked)
            return fail(checked.error());
        const EmployerPermit permit{
            PermitId(work.database.newId()), id,          entry.dinas, trimmedText(entry.permit),
            trimmedText(entry.number),       entry.state, entry.on,    entry.until};
        storage::PermitStore(work.database).insert(permit);
        finish(work, "body", id.value(),
               {{"permit", permit.permit}, {"state", code(permit.state)}});
        return permit.id;
    });
}

Outcome changePermit(const Session& session, PermitId id, const NewPermit& change)
{
    return write(session, "body.permit", [&](Work& work) -> Outcome {
        storage::PermitStore permits(work.database);
        auto permit = permits.find(id);
        if (!permit)
            return fail("permit_unknown", "permit");
        if (change.until && *change.until < change.on)
            return fail("date_order", "until");
        const std::string before(code(permit->state));
        permit->number = trimmedText(change.number);
        permit->state = change.state;
        permit->on = change.on;
        permit->until = change.until;
        permits.update(*permit);
        finish(work, "body", permit->body.value(),
               {{"permit", permit->permit}, {"before", before}, {"after", code(permit->state)}});
        return {};
    });
}

Result<PermitRuleId> addPermitRule(const Session& session, const PermitRule& entry)
{
    return write(session, "body.permit", [&](Work& work) -> Result<PermitRuleId> {
        if (Outcome dinas = checkDinas(work.database, entry.dinas, "dinas"); !dinas)
            return fail(dinas.error());
        if (entry.until && *entry.until < entry.from)
            return fail("date_order", "until");
        PermitRule rule = entry;
        rule.id = PermitRuleId(work.database.newId());
        rule.permit = trimmedText(entry.permit);
        rule.source = trimmedText(entry.source);
        if (rule.source.empty())
            return fail("source_missing", "source");
        storage::PermitStore permits(work.database);
        const auto rules = permits.rules();
        for (const PermitRule& other : rules)
            if (other.dinas == rule.dinas && other.permit == rule.permit &&
                (!other.until || *other.until >= rule.from))
                return fail(refusal("permit_rule_twice", "permit").with("day", other.from));
        permits.insertRule(rule);
        finish(work, "body", rule.dinas.value(), {{"permit_rule", rule.permit}});
        return rule.id;
    });
}

Outcome endPermitRule(const Session& session, PermitRuleId id, Day until)
{
    return write(session, "body.permit", [&](Work& work) -> Outcome {
        storage::PermitStore permits(work.database);
        const auto rules = permits.rules();
        const auto rule = std::find_if(rules.begin(), rules.end(),
                                       [&](const PermitRule& one) { return one.id == id; });
        if (rule == rules.end())
            return fail("permit_rule_unknown", "rule");
        if (until < rule->from)
            return fail("date_order", "until");
        permits.endRule(id, until);
        finish(work, "body", rule->dinas.value(),
               {{"permit_rule", rule->permit}, {"until", until.iso()}});
        return {};
    });
}

} // namespace penggerak::services
