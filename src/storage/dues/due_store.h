#pragma once

#include "core/dues/due.h"
#include "storage/database/database.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace penggerak::storage {

/// Where a due stands.
struct DueNow
{
    DueState state = DueState::Collected;
    Day since;
    PersonId person; ///< after merges
    std::optional<std::string> billingCode;
    std::optional<std::string> proof;
};

struct StandingDue
{
    Due due;
    DueNow now;
};

/// Which dues a list shows; an empty field asks for all.
struct DueCondition
{
    std::optional<PersonId> person;
    std::optional<KaderId> kader;
    std::optional<DueState> state;
    std::optional<Channel> channel;
    std::optional<Day> from; ///< happened on that day or later
    std::optional<Day> until;
    std::int64_t after = 0; ///< ids above it
    std::size_t limit = 0;  ///< 0: all
};

/// Dues, their steps, and where they stand. Begins no transaction; throws StorageError.
class DueStore
{
public:
    explicit DueStore(Database& database)
        : m_database(database)
    {
    }

    /// `due.id` and `due.seq` are set by the caller; returns the canonical bytes.
    std::string insert(const Due& due);
    std::string insert(const DueStep& step);
    void insertNow(const Due& due, const DueNow& now);
    void updateNow(DueId due, const DueNow& now);

    std::optional<StandingDue> find(DueId due);
    std::optional<DueId> findByBillingCode(const std::string& code);
    std::vector<DueStep> steps(DueId due);
    /// By id.
    std::vector<StandingDue> list(const DueCondition& condition);
    /// How many and how much, whatever the condition's limit.
    std::pair<std::int64_t, Rupiah> total(const DueCondition& condition);
    /// Dues whose months are taken or will be, of one head, by first month.
    std::vector<StandingDue> ofHead(PersonId person, Segment segment);
    /// What a kader collected on a day, held or covered, and neither returned nor reversed.
    Rupiah collectedOn(KaderId kader, Day day);

    /// Every due by id, and every step by due and id, with their row checks.
    void forEach(const std::function<void(const StandingDue&, std::int64_t rowCheck)>& visit);
    void forEachStep(const std::function<void(const DueStep&, std::int64_t rowCheck)>& visit);

private:
    Database& m_database;
};

} // namespace penggerak::storage
