#include "services/offices/offices.h"
#include "services/training/training_rows.h"
#include "storage/outreach/kader_store.h"

#include <map>
#include <set>

namespace penggerak::services {

namespace {

TrainingRow toRow(storage::TrainingStore& store, const Activity& activity,
                  const std::map<OfficeId, std::string>& offices)
{
    TrainingRow row;
    row.activity = activity;
    if (activity.office)
        if (const auto office = offices.find(*activity.office); office != offices.end())
            row.office = office->second;
    row.theme = store.theme(activity.id);
    row.sessions = int(store.sessions(activity.id).size());
    std::set<int> came;
    for (const auto& [session, number] : store.attendance(activity.id))
        came.insert(number);
    row.attended = int(came.size());
    for (const storage::TraineeRecord& trainee : store.trainees(activity.id)) {
        row.invited += trainee.invited ? 1 : 0;
        row.uninvited += !trainee.invited && came.count(trainee.number) != 0 ? 1 : 0;
        row.passed += trainee.result == "passed" ? 1 : 0;
        row.certificates += trainee.certificate.empty() ? 0 : 1;
    }
    return row;
}

std::map<OfficeId, std::string> officeNames(const Book& book)
{
    std::map<OfficeId, std::string> names;
    for (const Office& office : listOffices(book))
        names.emplace(office.id, office.name);
    return names;
}

void addPeople(storage::Database& database, storage::TrainingStore& store, TrainingDetails& details)
{
    const ActivityId id = details.row.activity.id;
    std::map<PersonId, std::string> kader;
    for (const storage::KaderRecord& one : storage::KaderStore(database).all())
        if (one.person)
            kader.emplace(*one.person, one.name);
    const auto attendance = store.attendance(id);
    for (const storage::TraineeRecord& trainee : store.trainees(id)) {
        TraineeRow row;
        row.row = trainee.number;
        row.person = trainee.person;
        row.name = nameOf(database, trainee.person);
        row.institution = trainee.institution;
        if (const auto as = kader.find(trainee.person); as != kader.end())
            row.kader = as->second;
        row.invited = trainee.invited;
        for (const auto& [session, number] : attendance)
            if (number == trainee.number)
                row.attended.push_back(session);
        row.result = trainee.result;
        row.certificate = trainee.certificate;
        row.valid = trainee.valid;
        details.people.push_back(std::move(row));
    }
}

} // namespace

Result<std::vector<TrainingRow>> listTrainings(const Book& book)
{
    const auto offices = officeNames(book);
    const std::vector<Activity> activities = listActivities(book);
    return readFrom(book, [&](storage::Database& database) -> Result<std::vector<TrainingRow>> {
        storage::TrainingStore store(database);
        std::vector<TrainingRow> rows;
        for (const Activity& activity : activities)
            if (activity.kind == "training")
                rows.push_back(toRow(store, activity, offices));
        return rows;
    });
}

Result<TrainingDetails> showTraining(const Session& session, ActivityId training)
{
    if (Outcome allowed = admit(session, "training.read"); !allowed)
        return fail(allowed.error());
    const auto offices = officeNames(session.book());
    const std::vector<Activity> activities = listActivities(session.book());
    return readFrom(session.book(), [&](storage::Database& database) -> Result<TrainingDetails> {
        for (const Activity& activity : activities) {
            if (activity.id != training || activity.kind != "training")
                continue;
            storage::TrainingStore store(database);
            TrainingDetails details;
            details.row = toRow(store, activity, offices);
            for (const storage::TrainingSessionRecord& one : store.sessions(training))
                details.sessions.push_back({one.number, one.day, one.title, one.speakers});
            addPeople(database, store, details);
            return details;
        }
        return fail("training_unknown", "training");
    });
}

} // namespace penggerak::services
