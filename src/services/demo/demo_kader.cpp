#include "services/demo/demo_writer.h"
#include "services/kader/kader.h"
#include "services/training/training.h"

#include <stdexcept>

namespace penggerak::services {

namespace {

using Json = nlohmann::json;

std::string text(const Json& row, const char* key)
{
    return row.value(key, std::string());
}

Day day(const Json& row, const char* key)
{
    return Day::parse(row.at(key).get<std::string>()).value();
}

template <class T>
Outcome outcomeOf(const Result<T>& result)
{
    return result ? Outcome() : fail(result.error());
}

Outcome addPaper(const Session& session, KaderId kader, const Json& row)
{
    Document paper{documentKindFromCode(text(row, "kind")).value(), text(row, "number"), {}};
    paper.valid.from = day(row, "on");
    if (row.contains("until"))
        paper.valid.until = day(row, "until");
    return outcomeOf(addKaderDocument(session, kader, paper));
}

Outcome addPlace(const Session& session, KaderId kader, const Json& row)
{
    const Territory place{RegionCode::parse(text(row, "region")).value(),
                          text(row, "rw"),
                          text(row, "rt"),
                          {day(row, "on"), std::nullopt}};
    return outcomeOf(addKaderTerritory(session, kader, place));
}

Result<KaderWritten> apply(const Session& session, OfficeId office, const Json& row)
{
    NewKader entry;
    entry.kader.name = text(row, "kader");
    entry.kader.office = office;
    entry.kader.type = text(row, "type");
    entry.kader.origin = text(row, "origin");
    entry.kader.since = day(row, "on");
    entry.status = KaderStatus::Applied;
    entry.reason = kaderReasonFromCode(text(row, "reason")).value();
    entry.fields = PersonFields();
    entry.fields->name = entry.kader.name;
    entry.fields->phone = text(row, "phone");
    for (const Json& member : row.at("potential"))
        entry.potential.push_back({member.at(0).get<std::string>(), member.at(1).get<std::string>(),
                                   member.at(2).get<std::string>()});
    return registerKader(session, entry);
}

/// Names with where they come from.
std::vector<NewTrainee> traineesOf(const Json& rows)
{
    std::vector<NewTrainee> people;
    for (const Json& row : rows) {
        NewTrainee one;
        one.fields = PersonFields();
        one.fields->name = row.at(0).get<std::string>();
        one.institution = row.at(1).get<std::string>();
        people.push_back(std::move(one));
    }
    return people;
}

} // namespace

Outcome DemoWriter::writeKaderAct(const DemoKaderAct& act)
{
    const Json& row = act.row;
    const std::string what = text(row, "do");
    const Session& session = as("staf");
    if (what == "document")
        return addPaper(session, m_kader.at(text(row, "kader")), row);
    if (what == "territory")
        return addPlace(session, m_kader.at(text(row, "kader")), row);
    if (what == "apply") {
        const auto written = apply(session, m_offices.at(text(row, "office")), row);
        if (written)
            m_kader.emplace(text(row, "kader"), written->id);
        return outcomeOf(written);
    }
    if (what == "move")
        return outcomeOf(moveKader(
            session, m_kader.at(text(row, "kader")),
            {kaderStatusFromCode(text(row, "to")).value(), act.on, KaderReason::None, ""}));
    const ActivityId training = m_activities.at(text(row, "training"));
    if (what == "session")
        return outcomeOf(addTrainingSession(
            session, training, {0, day(row, "day"), text(row, "title"), text(row, "speakers")}));
    if (what == "invite") {
        std::vector<NewTrainee> people = traineesOf(row.at("people"));
        for (const Json& name : row.at("kader")) {
            NewTrainee one;
            one.kader = m_kader.at(name.get<std::string>());
            people.push_back(std::move(one));
        }
        return outcomeOf(inviteTrainees(session, training, people));
    }
    if (what != "attend")
        throw std::runtime_error("demo data: do " + what);
    Attendance attendance;
    attendance.session = row.at("session").get<int>();
    attendance.present = row.at("rows").get<std::vector<int>>();
    attendance.uninvited = traineesOf(row.at("uninvited"));
    return outcomeOf(recordAttendance(session, training, attendance));
}

} // namespace penggerak::services
