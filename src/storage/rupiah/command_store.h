#pragma once

#include "core/base/id.h"
#include "core/rupiah/collecting_rule.h"
#include "storage/database/database.h"

#include <optional>
#include <string>

namespace penggerak::storage {

/// What a command with a key has answered.
struct KeptAnswer
{
    std::string digest; ///< of what was asked
    Seq seq = 0;
    std::int64_t id = 0;
    Rupiah available;
    bool held = false;
    std::int64_t rows = 0;
};

std::optional<KeptAnswer> findAnswer(Database& database, const std::string& key);
void keepAnswer(Database& database, const std::string& key, const KeptAnswer& answer);

/// Ascending by day.
std::vector<CollectingRule> collectingRules(Database& database);
/// Writes over the rule of the same day.
void setCollectingRule(Database& database, const CollectingRule& rule);

} // namespace penggerak::storage
