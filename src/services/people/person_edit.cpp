#include "services/book/verb.h"
#include "services/people/people.h"
#include "services/people/person_fields.h"
#include "storage/database/audit_reader.h"

#include <nlohmann/json.hpp>

namespace penggerak::services {

namespace {

constexpr int undoDepth = 100;

PersonFields fieldsFromJson(const nlohmann::json& json)
{
    PersonFields fields;
    fields.name = json.at("name");
    fields.nik = json.at("nik");
    fields.kpj = json.at("kpj");
    fields.phone = json.at("phone");
    fields.occupation = json.at("occupation");
    fields.address = json.at("address");
    fields.rt = json.at("rt");
    fields.rw = json.at("rw");
    fields.nikReason = json.at("nik_reason");
    if (json.at("birth_date").is_string())
        fields.birthDate = Day::parse(json.at("birth_date").get<std::string>());
    if (json.at("sex").is_string())
        fields.sex = sexFromCode(json.at("sex").get<std::string>());
    if (json.at("region").is_string())
        fields.region = RegionCode::parse(json.at("region").get<std::string>());
    return fields;
}

Result<PersonWritten> change(Work& work, PersonId id, CheckedPerson checked, std::int64_t version)
{
    storage::PersonStore people(work.database);
    const auto before = people.find(id);
    if (!before)
        return fail("person_unknown", "person");
    if (before->version != version)
        return fail("person_changed", "person");
    storage::PersonRecord& after = checked.record;
    if (after.nik && after.nik != before->nik) {
        if (const auto taken = people.findByNik(*after.nik))
            return fail(refusal("nik_taken", "nik")
                            .with("name", people.find(*taken)->name)
                            .with("id", taken->text()));
    }
    after.id = id;
    after.version = version + 1;
    if (!people.update(after))
        return fail("person_changed", "person");
    work.commit.about("person", id.value());
    work.commit.setDetail(detailJson(&*before, &after));
    work.change.people = true;
    return PersonWritten{id, work.commit.seq(), checked.warnings};
}

struct Edit
{
    PersonId person;
    Seq seq = 0;
    nlohmann::json detail;
};

/// The newest edit by this actor that no undo has taken back yet.
std::optional<Edit> newestEdit(storage::Database& database, UserId actor)
{
    int undone = 0;
    for (const storage::DetailedCommit& commit : storage::editsBy(database, actor, 2 * undoDepth)) {
        if (commit.verb == "person.undo") {
            ++undone;
        } else if (undone > 0) {
            --undone;
        } else {
            Edit edit;
            edit.seq = commit.seq;
            edit.detail = nlohmann::json::parse(commit.detail, nullptr, false);
            if (!edit.detail.is_object() || !edit.detail.contains("person"))
                return std::nullopt;
            edit.person = PersonId(edit.detail.at("person").get<std::int64_t>());
            return edit;
        }
    }
    return std::nullopt;
}

/// The detail of an edit also names its person, so that undo finds it without reading ids.
void nameInDetail(Work& work, PersonId id, const storage::PersonRecord& before,
                  const storage::PersonRecord& after)
{
    nlohmann::json detail = nlohmann::json::parse(detailJson(&before, &after));
    detail["person"] = id.value();
    work.commit.setDetail(detail.dump());
}

} // namespace

Result<PersonWritten> editPerson(const Session& session, PersonId id, const PersonFields& fields,
                                 std::int64_t version)
{
    Result<CheckedPerson> checked = checkedPerson(fields, session.book().today());
    if (!checked)
        return fail(checked.error());
    return write(session, "person.edit", [&](Work& work) -> Result<PersonWritten> {
        const auto before = storage::PersonStore(work.database).find(id);
        Result<PersonWritten> written = change(work, id, *checked, version);
        if (written) {
            checked->record.version = version + 1;
            nameInDetail(work, id, *before, checked->record);
        }
        return written;
    });
}

Result<PersonWritten> undoEdit(const Session& session)
{
    const Day today = session.book().today();
    return write(session, "person.undo", [&](Work& work) -> Result<PersonWritten> {
        const std::optional<Edit> edit = newestEdit(work.database, session.actor().id);
        if (!edit)
            return fail("nothing_to_undo");
        const nlohmann::json& before = edit->detail.at("before");
        const auto now = storage::PersonStore(work.database).find(edit->person);
        if (!now)
            return fail("person_unknown", "person");
        // Somebody else's later edit stays: the fields must still be what this edit left.
        const PersonFields left = fieldsFromJson(edit->detail.at("after"));
        if (left.name != now->name || left.nik != now->nik.value_or("") ||
            left.kpj != now->kpj.value_or("") || left.phone != now->phone.value_or("") ||
            left.address != now->address || left.occupation != now->occupation ||
            left.region != now->region || left.birthDate != now->birthDate || left.sex != now->sex)
            return fail("person_changed", "person");
        Result<CheckedPerson> checked = checkedPerson(fieldsFromJson(before), today);
        if (!checked)
            return fail(checked.error());
        return change(work, edit->person, *checked, now->version);
    });
}

namespace {

Result<storage::PersonRecord> readAudited(const Session& session, PersonId id,
                                          const std::string& reason)
{
    return write(session, "person.reveal", [&](Work& work) -> Result<storage::PersonRecord> {
        const auto person = storage::PersonStore(work.database).find(id);
        if (!person)
            return fail("person_unknown", "person");
        work.commit.about("person", id.value());
        work.commit.setDetail(nlohmann::json{{"reason", reason}}.dump());
        return *person;
    });
}

} // namespace

Result<Revealed> reveal(const Session& session, PersonId id, const std::string& reason)
{
    if (reason.find_first_not_of(' ') == std::string::npos)
        return fail("reason_missing", "reason");
    const auto person = readAudited(session, id, reason);
    if (!person)
        return fail(person.error());
    return Revealed{person->nik.value_or(""), person->phone.value_or("")};
}

Result<PersonFields> fieldsForEdit(const Session& session, PersonId id)
{
    if (Outcome allowed = admit(session, "person.edit"); !allowed)
        return fail(allowed.error());
    const auto person = readAudited(session, id, "edit");
    if (!person)
        return fail(person.error());
    return toFields(*person);
}

} // namespace penggerak::services
