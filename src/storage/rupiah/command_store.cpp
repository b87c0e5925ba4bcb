#include "storage/rupiah/command_store.h"

#include "storage/database/row_values.h"
#include "storage/database/storage_error.h"

#include <soci/soci.h>

namespace penggerak::storage {

using soci::into;
using soci::use;

std::optional<KeptAnswer> findAnswer(Database& database, const std::string& key)
try {
    KeptAnswer answer;
    std::int64_t available = 0;
    std::int64_t held = 0;
    database.sql() << "SELECT digest, seq, id, available, held, row_count FROM command_key"
                      " WHERE name = :name",
        use(key), into(answer.digest), into(answer.seq), into(answer.id), into(available),
        into(held), into(answer.rows);
    if (!database.sql().got_data())
        return std::nullopt;
    answer.available = Rupiah(available);
    answer.held = held != 0;
    return answer;
} catch (...) {
    rethrowAsStorageError("command key: find");
}

void keepAnswer(Database& database, const std::string& key, const KeptAnswer& answer)
try {
    const std::int64_t available = answer.available.value();
    const std::int64_t held = answer.held ? 1 : 0;
    database.sql() << "INSERT INTO command_key (name, digest, seq, id, available, held, row_count)"
                      " VALUES (:name, :digest, :seq, :id, :available, :held, :rows)",
        use(key), use(answer.digest), use(answer.seq), use(answer.id), use(available), use(held),
        use(answer.rows);
} catch (...) {
    rethrowAsStorageError("command key: keep");
}

std::vector<CollectingRule> collectingRules(Database& database)
try {
    std::vector<CollectingRule> rules;
    std::int64_t from = 0;
    std::int64_t floor = 0;
    std::optional<std::int64_t> limit;
    soci::statement select =
        (database.sql().prepare
             << "SELECT from_day, floor, daily_limit FROM collecting_rule ORDER BY from_day",
         into(from), into(floor), into(limit));
    select.execute();
    while (select.fetch())
        rules.push_back(
            {dayOf(from), Rupiah(floor), limit ? std::optional(Rupiah(*limit)) : std::nullopt});
    return rules;
} catch (...) {
    rethrowAsStorageError("collecting rules: read");
}

void setCollectingRule(Database& database, const CollectingRule& rule)
try {
    const std::int64_t from = rule.from.sinceEpoch();
    const std::int64_t floor = rule.floor.value();
    const auto limit = rule.dailyLimit ? std::optional(rule.dailyLimit->value()) : std::nullopt;
    database.sql() << "DELETE FROM collecting_rule WHERE from_day = :day", use(from);
    database.sql() << "INSERT INTO collecting_rule (from_day, floor, daily_limit)"
                      " VALUES (:day, :floor, :most)",
        use(from), use(floor), use(limit);
} catch (...) {
    rethrowAsStorageError("collecting rules: set");
}

} // namespace penggerak::storage
