#include "services/kader/kader_checks.h"
#include "services/outreach/activity_checks.h"
#include "services/people/person_fields.h"
#include "services/training/training_rows.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace penggerak::services {

namespace {

Outcome checkSessionDay(const storage::ActivityRecord& activity, Day day)
{
    if (day < activity.from || day > activity.to)
        return fail(refusal("session_day", "session").with("day", day));
    return {};
}

std::vector<TrainingSession> oneADay(const Activity& activity)
{
    std::vector<TrainingSession> sessions;
    for (Day day = activity.from; day <= activity.to; day = day.plusDays(1))
        sessions.push_back({int(sessions.size()) + 1, day, {}, {}});
    return sessions;
}

/// Puts people behind the list inside a commit.
class Listing
{
public:
    Listing(Work& work, ActivityId training, Day today)
        : m_work(work)
        , m_training(training)
        , m_today(today)
        , m_store(work.database)
        , m_list(m_store.trainees(training))
    {
    }

    const std::vector<storage::TraineeRecord>& list() const { return m_list; }

    Result<std::vector<int>> add(const std::vector<NewTrainee>& people, bool invited)
    {
        std::vector<int> rows;
        for (const NewTrainee& entry : people) {
            const Result<PersonId> person = personOf(entry);
            if (!person)
                return fail(person.error());
            const bool isThere = std::any_of(m_list.begin(), m_list.end(), [&](const auto& other) {
                return other.person == *person;
            });
            if (isThere)
                return fail(refusal("trainee_twice", "person")
                                .with("name", nameOf(m_work.database, *person)));
            storage::TraineeRecord record;
            record.number = m_list.empty() ? 1 : m_list.back().number + 1;
            record.person = *person;
            record.institution = entry.institution;
            record.invited = invited;
            m_store.addTrainee(m_training, record);
            m_list.push_back(record);
            rows.push_back(record.number);
        }
        return rows;
    }

private:
    Result<PersonId> personOf(const NewTrainee& entry)
    {
        storage::PersonStore people(m_work.database);
        if (entry.person) {
            if (!people.find(*entry.person))
                return fail("person_unknown", "person");
            return *entry.person;
        }
        if (entry.kader) {
            const auto kader = kaderOf(m_work.database, *entry.kader);
            if (!kader)
                return fail(kader.error());
            if (!kader->person)
                return fail(refusal("kader_without_person", "kader").with("name", kader->name));
            return *kader->person;
        }
        Result<CheckedPerson> checked =
            checkedPerson(entry.fields.value_or(PersonFields()), m_today);
        if (!checked)
            return fail(checked.error());
        if (checked->record.nik)
            if (const auto known = people.findByNik(*checked->record.nik))
                return *known;
        checked->record.id = PersonId(m_work.database.newId());
        people.insert(checked->record);
        m_work.commit.about("person", checked->record.id.value());
        m_work.change.people = true;
        return checked->record.id;
    }

    Work& m_work;
    ActivityId m_training;
    Day m_today;
    storage::TrainingStore m_store;
    std::vector<storage::TraineeRecord> m_list;
};

} // namespace

Result<ActivityId> addTraining(const Session& session, const NewTraining& training)
{
    return write(session, "training.add", [&](Work& work) -> Result<ActivityId> {
        Activity activity = training.activity;
        activity.kind = "training";
        if (Outcome checked = checkActivity(work.database, activity); !checked)
            return fail(checked.error());
        const storage::ActivityRecord record{ActivityId(work.database.newId()),
                                             "training",
                                             activity.name,
                                             activity.office,
                                             activity.from,
                                             activity.to,
                                             activity.place,
                                             activity.source,
                                             activity.note};
        storage::ActivityStore(work.database).insert(record);
        storage::TrainingStore store(work.database);
        store.setTheme(record.id, training.theme);
        const auto sessions = training.sessions.empty() ? oneADay(activity) : training.sessions;
        int number = 0;
        for (const TrainingSession& entry : sessions) {
            if (Outcome day = checkSessionDay(record, entry.day); !day)
                return fail(day.error());
            store.addSession(record.id, {++number, entry.day, entry.title, entry.speakers});
        }
        finishTraining(work, record.id,
                       nlohmann::json{{"name", activity.name}, {"theme", training.theme}}.dump());
        return record.id;
    });
}

Result<int> addTrainingSession(const Session& session, ActivityId training,
                               const TrainingSession& entry)
{
    return write(session, "training.add", [&](Work& work) -> Result<int> {
        const auto activity = trainingOf(work.database, training);
        if (!activity)
            return fail(activity.error());
        if (Outcome day = checkSessionDay(*activity, entry.day); !day)
            return fail(day.error());
        storage::TrainingStore store(work.database);
        const auto sessions = store.sessions(training);
        const int number = sessions.empty() ? 1 : sessions.back().number + 1;
        store.addSession(training, {number, entry.day, entry.title, entry.speakers});
        finishTraining(work, training,
                       nlohmann::json{{"session", number}, {"title", entry.title}}.dump());
        return number;
    });
}

Result<TraineesWritten> inviteTrainees(const Session& session, ActivityId training,
                                       const std::vector<NewTrainee>& people)
{
    const Day today = session.book().today();
    return write(session, "training.invite", [&](Work& work) -> Result<TraineesWritten> {
        if (const auto activity = trainingOf(work.database, training); !activity)
            return fail(activity.error());
        const auto rows = Listing(work, training, today).add(people, true);
        if (!rows)
            return fail(rows.error());
        finishTraining(work, training, nlohmann::json{{"invited", *rows}}.dump());
        return TraineesWritten{*rows, work.commit.seq()};
    });
}

Result<TraineesWritten> recordAttendance(const Session& session, ActivityId training,
                                         const Attendance& attendance)
{
    const Day today = session.book().today();
    return write(session, "training.attend", [&](Work& work) -> Result<TraineesWritten> {
        if (const auto activity = trainingOf(work.database, training); !activity)
            return fail(activity.error());
        storage::TrainingStore store(work.database);
        const auto sessions = store.sessions(training);
        const auto held = std::find_if(sessions.begin(), sessions.end(), [&](const auto& one) {
            return one.number == attendance.session;
        });
        if (held == sessions.end())
            return fail(refusal("session_unknown", "session")
                            .with("number", std::int64_t(attendance.session)));
        if (held->day > today)
            return fail(
                refusal("date_future", "session").with("day", held->day).with("today", today));
        Listing listing(work, training, today);
        const auto uninvited = listing.add(attendance.uninvited, false);
        if (!uninvited)
            return fail(uninvited.error());
        std::vector<int> present = attendance.present;
        present.insert(present.end(), uninvited->begin(), uninvited->end());
        const std::pair<const std::vector<int>*, bool> marks[] = {{&present, true},
                                                                  {&attendance.absent, false}};
        for (const auto& [rows, came] : marks)
            for (const int row : *rows) {
                if (const auto trainee = traineeAt(listing.list(), row); !trainee)
                    return fail(trainee.error());
                store.setAttended(training, attendance.session, row, came);
            }
        finishTraining(work, training,
                       nlohmann::json{{"session", attendance.session},
                                      {"present", present},
                                      {"absent", attendance.absent},
                                      {"uninvited", *uninvited}}
                           .dump());
        return TraineesWritten{*uninvited, work.commit.seq()};
    });
}

} // namespace penggerak::services
