#pragma once

#include "services/book/verb.h"
#include "services/training/training.h"
#include "storage/outreach/activity_store.h"
#include "storage/training/training_store.h"

namespace penggerak::services {

/// Code: `training_unknown`.
Result<storage::ActivityRecord> trainingOf(storage::Database& database, ActivityId id);
/// Code: `row_unknown` (row).
Result<storage::TraineeRecord> traineeAt(const std::vector<storage::TraineeRecord>& list, int row);
std::string nameOf(storage::Database& database, PersonId person);
/// What every commit about a training leaves in the audit.
void finishTraining(Work& work, ActivityId id, const std::string& detailJson);

} // namespace penggerak::services
