#pragma once

#include "core/base/period.h"
#include "services/outreach/outreach.h"
#include "services/people/people.h"

#include <optional>
#include <string>
#include <vector>

namespace penggerak::services {

/// A training is an activity of that kind, with sessions, a list of people with row numbers, who
/// came to which session, results and certificates.

struct TrainingSession
{
    int number = 0; ///< from 1
    Day day;
    std::string title;
    std::string speakers;
};

struct NewTraining
{
    Activity activity; ///< its kind is not looked at; `place` is the venue
    std::string theme;
    /// Numbered as they stand; without any, one a day.
    std::vector<TrainingSession> sessions;
};
/// Codes of addActivity(), and `session_day` (day).
Result<ActivityId> addTraining(const Session& session, const NewTraining& training);
/// Codes: `training_unknown`, `session_day`.
Result<int> addTrainingSession(const Session& session, ActivityId training,
                               const TrainingSession& entry);

/// Somebody for the list: a person of the book, a kader with a person, or fields as typed (somebody
/// of that NIK, else a new person without a head).
struct NewTrainee
{
    std::optional<PersonId> person;
    std::optional<KaderId> kader;
    std::optional<PersonFields> fields;
    std::string institution;
};

struct TraineesWritten
{
    std::vector<int> rows; ///< their row numbers, as they were given
    Seq seq = 0;
};
/// Puts people behind the list. Codes of checkFields(), and `training_unknown`, `person_unknown`,
/// `kader_unknown`, `kader_without_person` (name), `trainee_twice` (name).
Result<TraineesWritten> inviteTrainees(const Session& session, ActivityId training,
                                       const std::vector<NewTrainee>& people);

struct Attendance
{
    int session = 1;
    std::vector<int> present; ///< row numbers of the sheet
    std::vector<int> absent;  ///< taken back
    /// Came without being invited: they get a row, marked.
    std::vector<NewTrainee> uninvited;
};
/// Codes of inviteTrainees(), and `session_unknown` (number), `row_unknown` (row), `date_future`.
Result<TraineesWritten> recordAttendance(const Session& session, ActivityId training,
                                         const Attendance& attendance);

/// `result`: `passed`, `failed`, or empty to take it back. Codes: `row_unknown`, `not_attended`
/// (name), `certificate_given` (name), `result_unknown` (result).
Result<Seq> recordResult(const Session& session, ActivityId training, const std::vector<int>& rows,
                         const std::string& result);

struct NewCertificates
{
    std::vector<int> rows; ///< without any: everybody who passed and has none
    /// `PKP/2016/###`: the signs # are a number that counts on from `first`.
    std::string number;
    int first = 1;
    Period valid;
};
struct Certificate
{
    int row = 0;
    std::string name;
    std::string number;
    Period valid;
};
/// They count as papers of the kader whom the person is. Codes: `row_unknown`, `not_passed` (name),
/// `certificate_given`, `certificate_number`, `certificate_taken` (number), `certificate_nobody`,
/// `date_order`.
Result<std::vector<Certificate>> giveCertificates(const Session& session, ActivityId training,
                                                  const NewCertificates& certificates);

struct TrainingRow
{
    Activity activity;
    std::string office;
    std::string theme;
    int sessions = 0;
    int invited = 0;
    int attended = 0;  ///< came to a session at least
    int uninvited = 0; ///< of them, without being invited
    int passed = 0;
    int certificates = 0;
};
/// The newest first. Holds no personal data.
Result<std::vector<TrainingRow>> listTrainings(const Book& book);

struct TraineeRow
{
    int row = 0;
    PersonId person;
    std::string name;
    std::string institution;
    std::string kader; ///< as which he is in the book; empty
    bool invited = true;
    std::vector<int> attended; ///< numbers of sessions
    std::string result;
    std::string certificate;
    std::optional<Period> valid;
};
struct TrainingDetails
{
    TrainingRow row;
    std::vector<TrainingSession> sessions;
    std::vector<TraineeRow> people; ///< by row
};
/// Code: `training_unknown`.
Result<TrainingDetails> showTraining(const Session& session, ActivityId training);

} // namespace penggerak::services
