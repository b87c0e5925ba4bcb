#include "services/demo/demo_writer.h"

#include <algorithm>

namespace penggerak::services {

namespace {

/// The id behind a name; nothing for an empty one. A name that is not there is a defect of the data
/// and shows as an exception.
template <class Id>
std::optional<Id> idOf(const std::map<std::string, Id>& ids, const std::string& name)
{
    if (name.empty())
        return std::nullopt;
    return ids.at(name);
}

/// Keeps the id of what was written.
template <class Id>
Outcome keep(std::map<std::string, Id>& ids, const std::string& name, const Result<Id>& written)
{
    if (!written)
        return fail(written.error());
    ids.emplace(name, *written);
    return {};
}

template <class T>
Outcome outcomeOf(const Result<T>& result)
{
    return result ? Outcome() : fail(result.error());
}

} // namespace

DemoWriter::DemoWriter(Book& book, DemoClock& clock)
    : m_book(book)
    , m_clock(clock)
{
}

const Session& DemoWriter::as(const std::string& name)
{
    auto found = m_sessions.find(name);
    if (found == m_sessions.end()) {
        Result<Session> session = login(m_book, name, {});
        if (!session)
            throw Refused(session.error());
        found = m_sessions.emplace(name, *session).first;
    }
    return found->second;
}

Outcome DemoWriter::write(const DemoData& data)
{
    if (Outcome written = writeOffices(data.offices); !written)
        return written;
    if (Outcome written = writeActors(data); !written)
        return written;
    for (const Entry& entry : entriesOf(data)) {
        m_clock.goTo(entry.recorded);
        if (Outcome written = entry.write(); !written)
            return written;
    }
    return {};
}

std::vector<DemoWriter::Entry> DemoWriter::entriesOf(const DemoData& data)
{
    std::vector<Entry> entries;
    for (const DemoBody& body : data.bodies)
        entries.push_back({body.body.since, [this, &body] { return writeBody(body); }});
    for (const DemoKader& kader : data.kader)
        if (m_kader.count(kader.kader.name) == 0)
            entries.push_back({kader.kader.since, [this, &kader] { return writeKader(kader); }});
    for (const DemoActivity& activity : data.activities)
        entries.push_back(
            {activity.fields.activity.from, [this, &activity] { return writeActivity(activity); }});
    for (const DemoFigure& figure : data.figures)
        entries.push_back({figure.recorded, [this, &figure] { return writeFigure(figure); }});
    for (const DemoPerson& person : data.people)
        for (const DemoStep& step : person.log)
            entries.push_back(
                {step.recorded, [this, &person, &step] { return writeStep(person, step); }});
    for (const DemoKaderAct& act : data.kaderActs)
        entries.push_back({act.on, [this, &act] { return writeKaderAct(act); }});
    for (const DemoKaderAct& act : data.moneyActs)
        entries.push_back({act.on, [this, &act] { return writeMoneyAct(act); }});
    for (const DemoActivity& activity : data.activities)
        if (!activity.report.is_null())
            entries.push_back(
                {activity.reported, [this, &activity] { return writeReport(activity); }});
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry& a, const Entry& b) { return a.recorded < b.recorded; });
    return entries;
}

Outcome DemoWriter::writeOffices(const std::vector<DemoOffice>& offices)
{
    const Session& admin = as("admin");
    const OfficeId first = listOffices(m_book).front().id;
    // Areas first, so that offices find what stands above them; the book came with its first
    // office.
    for (const OfficeKind kind : {OfficeKind::Area, OfficeKind::Office}) {
        for (const DemoOffice& entry : offices) {
            if (entry.office.kind != kind)
                continue;
            m_clock.goTo(m_clock.today());
            NewOffice office = entry.office;
            office.parent = idOf(m_offices, entry.parent);
            if (&entry == &offices.front()) {
                if (Outcome changed = changeOffice(admin, first, office); !changed)
                    return changed;
                m_offices.emplace(office.code, first);
            } else if (Outcome added = keep(m_offices, office.code, addOffice(admin, office));
                       !added) {
                return added;
            }
        }
    }
    return {};
}

Outcome DemoWriter::writeActors(const DemoData& data)
{
    for (const DemoUser& user : data.users) {
        if (&user == &data.users.front())
            continue;
        m_clock.goTo(m_clock.today());
        // A user who is a kader is entered together with him.
        const auto kader =
            std::find_if(data.kader.begin(), data.kader.end(),
                         [&](const DemoKader& entry) { return entry.kader.name == user.kader; });
        if (kader != data.kader.end())
            if (Outcome written = writeKader(*kader); !written)
                return written;
        NewUser entry;
        entry.login = user.login;
        entry.name = user.name;
        entry.role = user.role;
        entry.kader = idOf(m_kader, user.kader);
        if (Outcome added = outcomeOf(addUser(as("admin"), entry)); !added)
            return added;
    }
    return {};
}

Outcome DemoWriter::writeBody(const DemoBody& entry)
{
    Body body = entry.body;
    body.office = idOf(m_offices, entry.office);
    body.parent = idOf(m_bodies, entry.parent);
    return keep(m_bodies, body.name, addBody(as("staf"), body));
}

Outcome DemoWriter::writeKader(const DemoKader& entry)
{
    Kader kader = entry.kader;
    kader.office = idOf(m_offices, entry.office);
    return keep(m_kader, kader.name, addKader(as("admin"), kader));
}

Outcome DemoWriter::writeActivity(const DemoActivity& entry)
{
    ActivityFields fields = entry.fields;
    Activity& activity = fields.activity;
    activity.office = idOf(m_offices, entry.office);
    fields.kader = idOf(m_kader, entry.kader);
    fields.partner = idOf(m_bodies, entry.partner);
    // A training has sessions and people of its own, and none of these details.
    return keep(m_activities, activity.name,
                activity.kind == "training" ? addActivity(as("staf"), activity)
                                            : recordActivity(as("staf"), fields));
}

Outcome DemoWriter::writeFigure(const DemoFigure& entry)
{
    NewFigure figure = entry.figure;
    figure.scope.office = m_offices.at(entry.office);
    figure.scope.body = idOf(m_bodies, entry.body);
    return outcomeOf(addFigure(as(entry.by), figure));
}

Outcome DemoWriter::writeStep(const DemoPerson& person, const DemoStep& step)
{
    switch (step.act) {
    case DemoStep::Act::Add:
    case DemoStep::Act::Name:
    case DemoStep::Act::Second:
        return enter(person, step);
    case DemoStep::Act::Move:
        return move(person, step);
    case DemoStep::Act::Transfer:
        return transfer(person, step);
    case DemoStep::Act::Reverse:
        return reverseLatest(person, step);
    case DemoStep::Act::Edit:
        return edit(person, step);
    }
    return {};
}

Outcome DemoWriter::enter(const DemoPerson& person, const DemoStep& step)
{
    NewPerson entry;
    entry.fields = person.fields;
    entry.office = m_offices.at(person.office);
    entry.segment = step.segment.value_or(person.segment);
    entry.stage = step.stage;
    entry.on = step.on;
    entry.kader = idOf(m_kader, step.kader.value_or(""));
    entry.body = idOf(m_bodies, step.body.value_or(""));
    entry.activity = idOf(m_activities, step.activity);
    // Some names in a branch are alike; the demo means each of them.
    entry.differentPerson = true;
    if (step.act == DemoStep::Act::Second)
        entry.person = m_people.at(&person);
    const Result<PersonWritten> written = step.act == DemoStep::Act::Add
                                              ? addPerson(as(step.by), entry)
                                              : namePerson(as(step.by), entry);
    if (written)
        m_people[&person] = written->id;
    return outcomeOf(written);
}

Outcome DemoWriter::move(const DemoPerson& person, const DemoStep& step)
{
    MovePerson change;
    change.segment = step.segment.value_or(person.segment);
    change.to = step.stage;
    change.on = step.on;
    change.reason = step.reason;
    change.note = step.note;
    change.activity = idOf(m_activities, step.activity);
    return outcomeOf(movePerson(as(step.by), m_people.at(&person), change));
}

Outcome DemoWriter::transfer(const DemoPerson& person, const DemoStep& step)
{
    TransferPerson change;
    change.segment = person.segment;
    change.on = step.on;
    change.office = idOf(m_offices, step.office);
    change.toSegment = step.segment;
    change.region = step.region;
    if (step.kader)
        change.kader = idOf(m_kader, *step.kader);
    if (step.body)
        change.body = idOf(m_bodies, *step.body);
    return outcomeOf(transferPerson(as(step.by), m_people.at(&person), change));
}

Outcome DemoWriter::reverseLatest(const DemoPerson& person, const DemoStep& step)
{
    const Session& session = as(step.by);
    const Result<PersonDetails> details = showPerson(session, m_people.at(&person));
    if (!details)
        return fail(details.error());
    const auto latest =
        std::find_if(details->history.begin(), details->history.end(), [](const HistoryRow& row) {
            return !row.reversed && row.kind != MovementKind::Reversal;
        });
    if (latest == details->history.end())
        return fail("movement_unknown", "movement");
    return outcomeOf(reverseMovement(session, latest->id));
}

Outcome DemoWriter::edit(const DemoPerson& person, const DemoStep& step)
{
    const Session& session = as(step.by);
    const PersonId id = m_people.at(&person);
    const Result<PersonDetails> details = showPerson(session, id);
    if (!details)
        return fail(details.error());
    PersonFields fields = person.fields;
    fields.phone = step.phone;
    return outcomeOf(editPerson(session, id, fields, details->version));
}

} // namespace penggerak::services
