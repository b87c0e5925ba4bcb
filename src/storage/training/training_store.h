#pragma once

#include "core/base/id.h"
#include "core/base/period.h"
#include "storage/database/database.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace penggerak::storage {

struct TrainingSessionRecord
{
    int number = 0;
    Day day;
    std::string title;
    std::string speakers;
};

struct TraineeRecord
{
    int number = 0; ///< the row of the attendance sheet
    PersonId person;
    std::string institution;
    bool invited = true;
    std::string result; ///< empty, `passed`, `failed`
    std::string certificate;
    std::optional<Period> valid; ///< of the certificate
};

/// What a training has beside its activity. Begins no transaction; throws StorageError.
class TrainingStore
{
public:
    explicit TrainingStore(Database& database)
        : m_database(database)
    {
    }

    std::string theme(ActivityId training);
    void setTheme(ActivityId training, const std::string& theme);

    std::vector<TrainingSessionRecord> sessions(ActivityId training);
    void addSession(ActivityId training, const TrainingSessionRecord& session);

    /// By row.
    std::vector<TraineeRecord> trainees(ActivityId training);
    void addTrainee(ActivityId training, const TraineeRecord& trainee);
    void updateTrainee(ActivityId training, const TraineeRecord& trainee);
    /// The training that gave a certificate of that number.
    std::optional<ActivityId> trainingOf(const std::string& certificate);

    /// Session and row of everybody who came.
    std::set<std::pair<int, int>> attendance(ActivityId training);
    void setAttended(ActivityId training, int session, int row, bool attended);

private:
    Database& m_database;
};

} // namespace penggerak::storage
