#pragma once

#include "core/base/id.h"
#include "storage/database/database.h"

#include <nlohmann/json.hpp>

#include <map>
#include <set>

namespace penggerak::services {

/// The parts of the logical dump about kader, roles and trainings, without ids.

/// By kader: steps, papers (not the certificates of trainings), places, the list he brings, and the
/// person he is.
std::map<KaderId, nlohmann::json> dumpKaderLives(storage::Database& database);
/// Entered roles of people, sorted.
nlohmann::json dumpRoles(storage::Database& database);
/// Sessions, lists, attendance and certificates by name of the training.
nlohmann::json dumpTrainings(storage::Database& database);
/// Who stands in the dump although he has no head.
std::set<PersonId> peopleWithRoles(storage::Database& database);

} // namespace penggerak::services
