#include "core/people/name_key.h"
#include "services/kader/kader_checks.h"
#include "services/people/person_fields.h"
#include "storage/kader/kader_life_store.h"
#include "storage/offices/office_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace penggerak::services {

namespace {

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(' ') == std::string::npos;
}

Outcome checkColumns(storage::Database& database, const storage::KaderRecord& kader)
{
    if (isBlank(kader.name))
        return fail("name_missing", "name");
    const auto& types = kaderTypes();
    if (std::find(types.begin(), types.end(), kader.type) == types.end())
        return fail(refusal("kader_type_unknown", "type").with("type", kader.type));
    if (kader.office) {
        const auto offices = storage::OfficeStore(database).all();
        const bool known = std::any_of(offices.begin(), offices.end(), [&](const auto& office) {
            return office.id == *kader.office;
        });
        if (!known)
            return fail(refusal("office_unknown", "office").with("office", kader.office->text()));
    }
    for (const storage::KaderRecord& other : storage::KaderStore(database).all())
        if (other.name == kader.name && other.id != kader.id)
            return fail(refusal("name_taken", "name").with("name", kader.name));
    return {};
}

Result<std::vector<storage::PotentialRecord>>
checkedPotential(const std::vector<PotentialMember>& members)
{
    std::vector<storage::PotentialRecord> records;
    for (const PotentialMember& member : members) {
        if (isBlank(member.name))
            return fail("name_missing", "potential");
        storage::PotentialRecord record{member.name, nameKey(member.name), {}, {}};
        if (!isBlank(member.nik)) {
            const Result<Nik> nik = Nik::parse(member.nik);
            if (!nik)
                return fail(nik.error());
            record.nik = nik->reveal();
        }
        if (!isBlank(member.phone)) {
            const Result<Phone> phone = Phone::parse(member.phone);
            if (!phone)
                return fail(phone.error());
            record.phone = phone->reveal();
        }
        records.push_back(std::move(record));
    }
    return records;
}

/// Somebody in the book of that NIK, or a new person.
PersonId personOf(Work& work, storage::PersonRecord record)
{
    storage::PersonStore people(work.database);
    if (record.nik)
        if (const auto known = people.findByNik(*record.nik))
            return *known;
    record.id = PersonId(work.database.newId());
    people.insert(record);
    work.commit.about("person", record.id.value());
    work.change.people = true;
    return record.id;
}

Outcome checkPerson(Work& work, const storage::KaderRecord& kader)
{
    if (!kader.person)
        return {};
    if (!storage::PersonStore(work.database).find(*kader.person))
        return fail("person_unknown", "person");
    return checkKaderPerson(work.database, *kader.person, periodOf(kader),
                            kader.id.value() != 0 ? std::optional(kader.id) : std::nullopt);
}

Outcome checkFirstStep(const NewKader& entry, Day today)
{
    if (entry.institutionStaff)
        return fail("kader_is_staff", "person");
    if (entry.kader.until && *entry.kader.until < entry.kader.since)
        return fail("date_order", "until");
    if (entry.status != KaderStatus::Active && entry.kader.since > today)
        return fail(
            refusal("date_future", "since").with("day", entry.kader.since).with("today", today));
    if (!fits(entry.reason, std::nullopt, entry.status))
        return fail(refusal("kader_reason_unfit", "reason")
                        .with("reason", std::string(code(entry.reason)))
                        .with("status", std::string(code(entry.status))));
    return {};
}

void writeSteps(Work& work, KaderId id, const NewKader& entry)
{
    storage::KaderLifeStore life(work.database);
    const bool takenOver = entry.status == KaderStatus::Active && entry.reason == KaderReason::None;
    life.addStep(id, {entry.status, entry.kader.since,
                      takenOver ? KaderReason::TakenOver : entry.reason, entry.note});
    if (entry.kader.until)
        life.addStep(
            id,
            {KaderStatus::Ended, entry.kader.until->plusDays(1), KaderReason::AgreementEnded, {}});
}

} // namespace

const std::vector<std::string>& kaderTypes()
{
    static const std::vector<std::string> types{
        "kader_penggerak", "perisai", "petugas_wadah", "magang", "perangkat_desa", "other"};
    return types;
}

const std::vector<std::string>& kaderOrigins()
{
    static const std::vector<std::string> origins{"Koordinator Kotaku",
                                                  "BKM",
                                                  "PKL",
                                                  "Petugas marketing",
                                                  "Tagana",
                                                  "TKSK",
                                                  "PKH",
                                                  "RT/RW",
                                                  "Karang taruna",
                                                  "Perangkat desa",
                                                  "Perisai"};
    return origins;
}

Result<KaderWritten> registerKader(const Session& session, const NewKader& entry)
{
    const Day today = session.book().today();
    Result<CheckedPerson> checked = CheckedPerson();
    if (entry.fields && !entry.kader.person)
        checked = checkedPerson(*entry.fields, today);
    if (!checked)
        return fail(checked.error());
    return write(session, "kader.add", [&](Work& work) -> Result<KaderWritten> {
        const Kader& named = entry.kader;
        storage::KaderRecord kader{{},         named.name,   named.person, named.office,
                                   named.type, named.origin, named.since,  named.until};
        if (Outcome columns = checkColumns(work.database, kader); !columns)
            return fail(columns.error());
        if (Outcome first = checkFirstStep(entry, today); !first)
            return fail(first.error());
        const auto potential = checkedPotential(entry.potential);
        if (!potential)
            return fail(potential.error());
        if (entry.fields && !kader.person)
            kader.person = personOf(work, checked->record);
        if (Outcome person = checkPerson(work, kader); !person)
            return fail(person.error());
        kader.id = KaderId(work.database.newId());
        storage::KaderStore(work.database).insert(kader);
        writeSteps(work, kader.id, entry);
        for (const storage::PotentialRecord& member : *potential)
            storage::KaderLifeStore(work.database).addPotential(kader.id, member);
        finishKader(work, kader.id,
                    nlohmann::json{{"name", kader.name},
                                   {"status", std::string(code(entry.status))},
                                   {"potential", potential->size()}}
                        .dump());
        return KaderWritten{kader.id, kader.person, work.commit.seq(), checked->warnings};
    });
}

Result<KaderId> addKader(const Session& session, const Kader& kader)
{
    NewKader entry;
    entry.kader = kader;
    const auto written = registerKader(session, entry);
    if (!written)
        return fail(written.error());
    return written->id;
}

Result<Seq> editKader(const Session& session, KaderId id, const KaderEdit& edit)
{
    return write(session, "kader.edit", [&](Work& work) -> Result<Seq> {
        auto kader = kaderOf(work.database, id);
        if (!kader)
            return fail(kader.error());
        const storage::KaderRecord before = *kader;
        kader->name = edit.name.value_or(kader->name);
        kader->type = edit.type.value_or(kader->type);
        kader->origin = edit.origin.value_or(kader->origin);
        if (edit.office)
            kader->office = *edit.office;
        if (edit.person)
            kader->person = edit.person;
        if (Outcome columns = checkColumns(work.database, *kader); !columns)
            return fail(columns.error());
        if (Outcome person = checkPerson(work, *kader); !person)
            return fail(person.error());
        const auto potential = checkedPotential(edit.potential);
        if (!potential)
            return fail(potential.error());
        storage::KaderStore(work.database).update(*kader);
        for (const storage::PotentialRecord& member : *potential)
            storage::KaderLifeStore(work.database).addPotential(id, member);
        const auto json = [](const storage::KaderRecord& record) {
            return nlohmann::json{
                {"name", record.name}, {"type", record.type}, {"origin", record.origin}};
        };
        finishKader(work, id,
                    nlohmann::json{{"before", json(before)}, {"after", json(*kader)}}.dump());
        return work.commit.seq();
    });
}

} // namespace penggerak::services
