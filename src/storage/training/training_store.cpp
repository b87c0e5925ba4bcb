#include "storage/training/training_store.h"

#include "storage/database/row_values.h"
#include "storage/database/storage_error.h"

#include <soci/soci.h>

namespace penggerak::storage {

using soci::into;
using soci::use;

std::string TrainingStore::theme(ActivityId training)
try {
    const std::int64_t id = training.value();
    std::string theme;
    soci::statement select =
        (m_database.sql().prepare << "SELECT theme FROM training WHERE activity = :id", into(theme),
         use(id));
    return select.execute(true) ? theme : std::string();
} catch (...) {
    rethrowAsStorageError("training: theme");
}

void TrainingStore::setTheme(ActivityId training, const std::string& theme)
try {
    const std::int64_t id = training.value();
    m_database.sql() << "INSERT INTO training (activity, theme) VALUES (:id, :theme)"
                        " ON CONFLICT (activity) DO UPDATE SET theme = excluded.theme",
        use(id), use(theme);
} catch (...) {
    rethrowAsStorageError("training: set theme");
}

std::vector<TrainingSessionRecord> TrainingStore::sessions(ActivityId training)
try {
    std::vector<TrainingSessionRecord> sessions;
    const std::int64_t id = training.value();
    std::int64_t number = 0;
    std::int64_t day = 0;
    std::string title;
    std::string speakers;
    soci::statement select =
        (m_database.sql().prepare << "SELECT number, day, title, speakers FROM training_session"
                                     " WHERE activity = :id ORDER BY number",
         into(number), into(day), into(title), into(speakers), use(id));
    select.execute();
    while (select.fetch())
        sessions.push_back({int(number), dayOf(day), title, speakers});
    return sessions;
} catch (...) {
    rethrowAsStorageError("training: sessions");
}

void TrainingStore::addSession(ActivityId training, const TrainingSessionRecord& session)
try {
    const std::int64_t id = training.value();
    const std::int64_t number = session.number;
    const std::int64_t day = session.day.sinceEpoch();
    m_database.sql() << "INSERT INTO training_session (activity, number, day, title, speakers)"
                        " VALUES (:id, :number, :day, :title, :speakers)",
        use(id), use(number), use(day), use(session.title), use(session.speakers);
} catch (...) {
    rethrowAsStorageError("training: add session");
}

std::vector<TraineeRecord> TrainingStore::trainees(ActivityId training)
try {
    std::vector<TraineeRecord> trainees;
    const std::int64_t id = training.value();
    std::int64_t number = 0;
    std::int64_t person = 0;
    std::int64_t invited = 0;
    std::optional<std::int64_t> from;
    std::optional<std::int64_t> until;
    TraineeRecord trainee;
    soci::statement select =
        (m_database.sql().prepare
             << "SELECT number, person, institution, invited, result, certificate, from_day,"
                " until_day FROM training_person WHERE activity = :id ORDER BY number",
         into(number), into(person), into(trainee.institution), into(invited), into(trainee.result),
         into(trainee.certificate), into(from), into(until), use(id));
    select.execute();
    while (select.fetch()) {
        trainee.number = int(number);
        trainee.person = PersonId(person);
        trainee.invited = invited != 0;
        trainee.valid = from ? std::optional(Period{dayOf(*from), dayOf(until)}) : std::nullopt;
        trainees.push_back(trainee);
    }
    return trainees;
} catch (...) {
    rethrowAsStorageError("training: people");
}

void TrainingStore::addTrainee(ActivityId training, const TraineeRecord& trainee)
try {
    const std::int64_t id = training.value();
    const std::int64_t number = trainee.number;
    const std::int64_t person = trainee.person.value();
    const std::int64_t invited = trainee.invited ? 1 : 0;
    m_database.sql() << "INSERT INTO training_person (activity, number, person, institution,"
                        " invited, result, certificate)"
                        " VALUES (:id, :number, :person, :institution, :invited, '', '')",
        use(id), use(number), use(person), use(trainee.institution), use(invited);
} catch (...) {
    rethrowAsStorageError("training: add person");
}

void TrainingStore::updateTrainee(ActivityId training, const TraineeRecord& trainee)
try {
    const std::int64_t id = training.value();
    const std::int64_t number = trainee.number;
    const auto from = trainee.valid ? std::optional<std::int64_t>(trainee.valid->from.sinceEpoch())
                                    : std::nullopt;
    const auto until = trainee.valid ? numberOf(trainee.valid->until) : std::nullopt;
    m_database.sql() << "UPDATE training_person SET result = :result, certificate = :certificate,"
                        " from_day = :from, until_day = :until"
                        " WHERE activity = :id AND number = :number",
        use(trainee.result), use(trainee.certificate), use(from), use(until), use(id), use(number);
} catch (...) {
    rethrowAsStorageError("training: change person");
}

std::optional<ActivityId> TrainingStore::trainingOf(const std::string& certificate)
try {
    std::int64_t id = 0;
    soci::statement select =
        (m_database.sql().prepare
             << "SELECT activity FROM training_person WHERE certificate = :certificate"
                " AND certificate <> ''",
         into(id), use(certificate));
    return select.execute(true) ? std::optional(ActivityId(id)) : std::nullopt;
} catch (...) {
    rethrowAsStorageError("training: certificate");
}

std::set<std::pair<int, int>> TrainingStore::attendance(ActivityId training)
try {
    std::set<std::pair<int, int>> rows;
    const std::int64_t id = training.value();
    std::int64_t session = 0;
    std::int64_t number = 0;
    soci::statement select =
        (m_database.sql().prepare
             << "SELECT session, number FROM training_attendance WHERE activity = :id",
         into(session), into(number), use(id));
    select.execute();
    while (select.fetch())
        rows.emplace(int(session), int(number));
    return rows;
} catch (...) {
    rethrowAsStorageError("training: attendance");
}

void TrainingStore::setAttended(ActivityId training, int session, int row, bool attended)
try {
    const std::int64_t id = training.value();
    const std::int64_t of = session;
    const std::int64_t number = row;
    if (attended)
        m_database.sql() << "INSERT INTO training_attendance (activity, session, number)"
                            " VALUES (:id, :session, :number) ON CONFLICT DO NOTHING",
            use(id), use(of), use(number);
    else
        m_database.sql() << "DELETE FROM training_attendance WHERE activity = :id"
                            " AND session = :session AND number = :number",
            use(id), use(of), use(number);
} catch (...) {
    rethrowAsStorageError("training: attend");
}

} // namespace penggerak::storage
