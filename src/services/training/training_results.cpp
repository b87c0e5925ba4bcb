#include "services/training/training_rows.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace penggerak::services {

namespace {

bool attended(const std::set<std::pair<int, int>>& attendance, int row)
{
    return std::any_of(attendance.begin(), attendance.end(),
                       [&](const auto& entry) { return entry.second == row; });
}

/// The pattern with its signs # as a number; nothing where it has none or the number does not fit.
std::optional<std::string> numbered(const std::string& pattern, int number)
{
    const std::size_t first = pattern.find('#');
    if (first == std::string::npos)
        return std::nullopt;
    const std::size_t end = std::min(pattern.find_first_not_of('#', first), pattern.size());
    const std::string digits = std::to_string(number);
    if (digits.size() > end - first)
        return std::nullopt;
    return pattern.substr(0, first) + std::string(end - first - digits.size(), '0') + digits +
           pattern.substr(end);
}

} // namespace

Result<Seq> recordResult(const Session& session, ActivityId training, const std::vector<int>& rows,
                         const std::string& result)
{
    if (!result.empty() && result != "passed" && result != "failed")
        return fail(refusal("result_unknown", "result").with("result", result));
    return write(session, "training.result", [&](Work& work) -> Result<Seq> {
        if (const auto activity = trainingOf(work.database, training); !activity)
            return fail(activity.error());
        storage::TrainingStore store(work.database);
        const auto list = store.trainees(training);
        const auto attendance = store.attendance(training);
        for (const int row : rows) {
            auto trainee = traineeAt(list, row);
            if (!trainee)
                return fail(trainee.error());
            const std::string name = nameOf(work.database, trainee->person);
            if (result == "passed" && !attended(attendance, row))
                return fail(refusal("not_attended", "rows").with("name", name));
            if (!trainee->certificate.empty() && result != "passed")
                return fail(refusal("certificate_given", "rows").with("name", name));
            trainee->result = result;
            store.updateTrainee(training, *trainee);
        }
        finishTraining(work, training, nlohmann::json{{"result", result}, {"rows", rows}}.dump());
        return work.commit.seq();
    });
}

Result<std::vector<Certificate>> giveCertificates(const Session& session, ActivityId training,
                                                  const NewCertificates& certificates)
{
    if (!certificates.valid.isInOrder())
        return fail("date_order", "until");
    return write(session, "training.certify", [&](Work& work) -> Result<std::vector<Certificate>> {
        if (const auto activity = trainingOf(work.database, training); !activity)
            return fail(activity.error());
        storage::TrainingStore store(work.database);
        const auto list = store.trainees(training);
        std::vector<int> rows = certificates.rows;
        if (rows.empty())
            for (const storage::TraineeRecord& trainee : list)
                if (trainee.result == "passed" && trainee.certificate.empty())
                    rows.push_back(trainee.number);
        if (rows.empty())
            return fail("certificate_nobody", "rows");
        std::vector<Certificate> given;
        int next = certificates.first;
        for (const int row : rows) {
            auto trainee = traineeAt(list, row);
            if (!trainee)
                return fail(trainee.error());
            const std::string name = nameOf(work.database, trainee->person);
            if (trainee->result != "passed")
                return fail(refusal("not_passed", "rows").with("name", name));
            if (!trainee->certificate.empty())
                return fail(refusal("certificate_given", "rows").with("name", name));
            const auto number = numbered(certificates.number, next++);
            if (!number)
                return fail("certificate_number", "number");
            if (store.trainingOf(*number))
                return fail(refusal("certificate_taken", "number").with("number", *number));
            trainee->certificate = *number;
            trainee->valid = certificates.valid;
            store.updateTrainee(training, *trainee);
            given.push_back({row, name, *number, certificates.valid});
        }
        finishTraining(work, training,
                       nlohmann::json{{"certificates", certificates.number},
                                      {"first", certificates.first},
                                      {"rows", rows}}
                           .dump());
        return given;
    });
}

} // namespace penggerak::services
