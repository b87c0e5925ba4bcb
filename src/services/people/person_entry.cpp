#include "services/ledger/ledger.h"
#include "services/people/people.h"
#include "services/people/person_fields.h"

namespace penggerak::services {

namespace {

/// What an entry checks before anything is written.
Outcome checkEntry(const Work& work, const NewPerson& entry, const storage::PersonRecord& record,
                   Day today)
{
    if (entry.on > today)
        return fail(refusal("date_future", "on").with("day", entry.on).with("today", today));
    if (record.birthDate && entry.on < *record.birthDate)
        return fail(
            refusal("before_birth", "on").with("day", entry.on).with("birth", *record.birthDate));
    if (record.nik) {
        storage::PersonStore people(work.database);
        const auto taken = people.findByNik(*record.nik);
        if (taken && taken != entry.person)
            return fail(refusal("nik_taken", "nik")
                            .with("name", people.find(*taken)->name)
                            .with("id", taken->text()));
    }
    return {};
}

/// Regions in the ledger end at the kecamatan; the kelurahan stays on the person.
std::optional<RegionCode> ledgerRegion(const std::optional<RegionCode>& region)
{
    if (!region)
        return std::nullopt;
    return region->at(RegionCode::Level::District).value_or(*region);
}

Cell cellOf(const NewPerson& entry, const storage::PersonRecord& record)
{
    Cell cell;
    cell.office = entry.office;
    cell.segment = entry.segment;
    cell.region = ledgerRegion(record.region);
    cell.stage = entry.stage;
    cell.body = entry.body;
    cell.kader = entry.kader;
    return cell;
}

Scope scopeOf(const Cell& cell)
{
    return {cell.office, cell.segment, cell.region, cell.body};
}

/// The head of a new person leaves the nearest unreached pool, or comes from outside.
void bringIn(Ledger& ledger, PersonId person, const Cell& cell, const NewPerson& entry)
{
    Movement step;
    step.happenedOn = entry.on;
    step.activity = entry.activity;
    step.to = {cell, person};
    if (const auto pool = ledger.giver(scopeOf(cell), Stage::Unreached, entry.on)) {
        Movement naming;
        naming.happenedOn = entry.on;
        naming.kind = MovementKind::Naming;
        naming.from.cell = *pool;
        naming.to = {cell.withStage(Stage::Unreached), person};
        ledger.post(naming);
        step.from = naming.to;
    } else {
        step.from.cell = cell.withStage(Stage::Outside);
        if (ledger.isEstimated(scopeOf(cell), entry.on))
            step.reason = Reason::BeyondEstimate;
    }
    ledger.post(step);
}

/// Who enters: a new person with checked fields, or somebody in the book for his second head.
Result<CheckedPerson> entrant(const Session& session, const NewPerson& entry, Day today)
{
    if (!entry.person)
        return checkedPerson(entry.fields, today);
    return readFrom(session.book(), [&](storage::Database& database) -> Result<CheckedPerson> {
        const auto record = storage::PersonStore(database).find(*entry.person);
        if (!record)
            return fail("person_unknown", "person");
        CheckedPerson known;
        known.record = *record;
        return known;
    });
}

/// Writes a new person; somebody in the book must not stand in the segment yet.
Outcome admit(Work& work, Ledger& ledger, const NewPerson& entry, storage::PersonRecord& record)
{
    if (!entry.person) {
        record.id = PersonId(work.database.newId());
        storage::PersonStore(work.database).insert(record);
        work.commit.setDetail(detailJson(nullptr, &record));
        return {};
    }
    if (ledger.line(record.id, entry.segment).latest())
        return fail(
            refusal("segment_taken", "segment").with("segment", std::string(code(entry.segment))));
    return {};
}

using Place = Outcome (*)(Ledger& ledger, PersonId person, const Cell& cell,
                          const NewPerson& entry);

Result<PersonWritten> enterPerson(const Session& session, const std::string& verb,
                                  const NewPerson& entry, Place place)
{
    const Day today = session.book().today();
    Result<CheckedPerson> checked = entrant(session, entry, today);
    if (!checked)
        return fail(checked.error());
    return write(session, verb, [&](Work& work) -> Result<PersonWritten> {
        storage::PersonRecord& record = checked->record;
        if (Outcome allowed = checkEntry(work, entry, record, today); !allowed)
            return fail(allowed.error());
        Ledger ledger(work);
        if (!ledger.scopes().offices().contains(entry.office))
            return fail("office_unknown", "office");
        if (Outcome admitted = admit(work, ledger, entry, record); !admitted)
            return fail(admitted.error());
        if (Outcome placed = place(ledger, record.id, cellOf(entry, record), entry); !placed)
            return fail(placed.error());
        ledger.finish();
        work.commit.about("person", record.id.value());
        work.change.people = true;
        return PersonWritten{record.id, work.commit.seq(), checked->warnings};
    });
}

} // namespace

Result<PersonWritten> addPerson(const Session& session, const NewPerson& entry)
{
    if (entry.stage < Stage::Prospect || entry.stage > Stage::Active)
        return fail(refusal("stage_not_allowed", "stage")
                        .with("from", std::string(code(Stage::Unreached)))
                        .with("to", std::string(code(entry.stage))));
    return enterPerson(
        session, "person.add", entry,
        [](Ledger& ledger, PersonId person, const Cell& cell, const NewPerson& asked) -> Outcome {
            bringIn(ledger, person, cell, asked);
            return {};
        });
}

Result<PersonWritten> namePerson(const Session& session, const NewPerson& entry)
{
    return enterPerson(
        session, "person.name", entry,
        [](Ledger& ledger, PersonId person, const Cell& cell, const NewPerson& asked) -> Outcome {
            const auto pool = ledger.giver(scopeOf(cell), cell.stage, asked.on);
            if (!pool)
                return fail(refusal("pool_empty", "stage")
                                .with("stage", std::string(code(cell.stage)))
                                .with("day", asked.on));
            Movement naming;
            naming.happenedOn = asked.on;
            naming.kind = MovementKind::Naming;
            naming.activity = asked.activity;
            naming.from.cell = *pool;
            naming.to = {cell, person};
            ledger.post(naming);
            return {};
        });
}

} // namespace penggerak::services
