#include "core/enrollment/line.h"
#include "core/people/person_rules.h"
#include "services/book/verb.h"
#include "services/offices/offices.h"
#include "services/outreach/outreach.h"
#include "services/people/people.h"
#include "services/people/person_fields.h"
#include "services/regions/regions.h"
#include "storage/database/audit_reader.h"
#include "storage/ledger/movement_store.h"

#include <algorithm>
#include <map>
#include <set>

namespace penggerak::services {

namespace {

/// Names of what ids on a person's page point at.
struct Names
{
    explicit Names(const Book& book)
    {
        for (const Office& office : listOffices(book))
            offices.emplace(office.id, office.name);
        for (const Kader& one : listKader(book))
            kader.emplace(one.id, one.name);
        for (const Body& body : listBodies(book))
            bodies.emplace(body.id, body.name);
        for (const Activity& activity : listActivities(book))
            activities.emplace(activity.id, activity.name);
    }
    std::map<OfficeId, std::string> offices;
    std::map<KaderId, std::string> kader;
    std::map<BodyId, std::string> bodies;
    std::map<ActivityId, std::string> activities;
};

std::string nameOf(const auto& names, const auto& id)
{
    if (!id)
        return {};
    const auto found = names.find(*id);
    return found == names.end() ? std::string() : found->second;
}

HeadRow toHead(const Line& line, const Cell& cell, const Names& names)
{
    HeadRow head;
    head.cell = cell;
    // Since when the stage holds: the oldest of the last rows that did not change it.
    for (auto row = line.rows().rbegin(); row != line.rows().rend(); ++row) {
        head.since = row->happenedOn;
        if (row->from.cell.stage != row->to.cell.stage)
            break;
    }
    head.office = nameOf(names.offices, std::optional(cell.office));
    head.region = cell.region ? regionName(*cell.region) : std::string();
    head.kader = nameOf(names.kader, cell.kader);
    head.body = nameOf(names.bodies, cell.body);
    for (const Stage stage : allStages)
        if (isAllowed(cell.stage, stage))
            head.allowed.push_back(stage);
    return head;
}

std::vector<HistoryRow> history(storage::Database& database, const std::vector<Movement>& rows,
                                const Names& names)
{
    std::set<MovementId> reversed;
    for (const Movement& row : rows)
        if (row.reverses)
            reversed.insert(*row.reverses);
    std::vector<HistoryRow> list;
    for (const Movement& row : rows) {
        HistoryRow entry;
        entry.id = row.id;
        entry.seq = row.seq;
        entry.on = row.happenedOn;
        const storage::Recorded audit = storage::recordedIn(database, row.seq);
        entry.recordedAtMs = audit.atMs;
        entry.actor = audit.actor;
        entry.kind = row.kind;
        entry.from = row.from.cell.stage;
        entry.to = row.to.cell.stage;
        entry.segment = row.to.cell.segment;
        entry.beyondEstimate = row.reason == Reason::BeyondEstimate;
        entry.reason = entry.beyondEstimate ? Reason::None : row.reason;
        entry.activity = nameOf(names.activities, row.activity);
        entry.kader = nameOf(names.kader, row.to.cell.kader);
        entry.reversed = reversed.count(row.id) != 0;
        list.push_back(entry);
    }
    std::stable_sort(list.begin(), list.end(), [](const HistoryRow& a, const HistoryRow& b) {
        return std::tuple(a.on, a.seq, a.id) > std::tuple(b.on, b.seq, b.id);
    });
    return list;
}

void warnings(PersonDetails& details, const storage::PersonRecord& person, Day today)
{
    if (!person.phone)
        details.warnings.push_back({"phone_absent", "phone", {}});
    if (!person.nik) {
        details.warnings.push_back({"nik_absent", "nik", {}});
        return;
    }
    const Nik nik = *Nik::parse(*person.nik);
    const NikDifference difference = compare(nik, person.birthDate, person.sex, today);
    if (difference.birthDate)
        details.warnings.push_back({"nik_birth_differs", "birth_date", {}});
    if (difference.sex)
        details.warnings.push_back({"nik_sex_differs", "sex", {}});
}

} // namespace

Result<PersonDetails> showPerson(const Session& session, PersonId id)
{
    if (Outcome allowed = admit(session, "person.read"); !allowed)
        return fail(allowed.error());
    const Names names(session.book());
    const Day today = session.book().today();
    return readFrom(session.book(), [&](storage::Database& database) -> Result<PersonDetails> {
        const auto person = storage::PersonStore(database).find(id);
        if (!person)
            return fail("person_unknown", "person");
        PersonDetails details;
        details.id = id;
        details.version = person->version;
        details.fields = toFields(*person);
        details.hasNik = person->nik.has_value();
        details.fields.nik = person->nik ? Nik::parse(*person->nik)->masked() : "";
        details.fields.phone = person->phone ? Phone::parse(*person->phone)->masked() : "";
        if (person->region)
            details.regionPath = regionPath(*person->region, 3);
        storage::CellStore cells(database);
        const std::vector<Movement> rows = storage::MovementStore(database, cells).ofPerson(id);
        for (const Segment segment : allSegments) {
            const Line line(id, segment, rows);
            if (const auto cell = line.latest())
                details.heads.push_back(toHead(line, *cell, names));
        }
        details.history = history(database, rows, names);
        warnings(details, *person, today);
        return details;
    });
}

} // namespace penggerak::services
