#pragma once

#include "core/base/day.h"
#include "core/base/id.h"
#include "storage/database/database.h"

#include <optional>
#include <string>
#include <vector>

namespace penggerak::storage {

struct ActionRecord
{
    std::int64_t id = 0;
    PersonId person;
    std::string kind;
    Day due;
    std::optional<UserId> user;
    std::optional<KaderId> kader;
    std::string note;
    std::string state = "open"; ///< `open`, `done`, `dropped`, `replaced`
    std::optional<Day> closed;
};

/// Which open actions are asked for.
struct ActionFilter
{
    std::optional<Day> from; ///< due on that day or later
    std::optional<Day> to;
    std::vector<OfficeId> offices; ///< where the person has a head; empty: all
    std::optional<UserId> user;
    std::optional<KaderId> kader; ///< or his
};

struct ActionPlace
{
    Day due;
    std::int64_t id = 0;
};

/// Next actions. Begins no transaction; throws StorageError.
class ActionStore
{
public:
    explicit ActionStore(Database& database)
        : m_database(database)
    {
    }

    void insert(const ActionRecord& action);
    std::optional<ActionRecord> find(std::int64_t id);
    std::optional<ActionRecord> openOf(PersonId person);
    /// Newest first.
    std::vector<ActionRecord> ofPerson(PersonId person);
    void close(std::int64_t id, const std::string& state, Day on,
               std::optional<std::int64_t> replacedBy = std::nullopt);
    /// Takes an action away and opens again what it had replaced.
    void takeBack(std::int64_t id);

    /// Open ones of people who are live and may be contacted.
    std::int64_t count(const ActionFilter& filter);
    std::vector<ActionRecord> page(const ActionFilter& filter,
                                   const std::optional<ActionPlace>& after, std::size_t limit);

private:
    template <class Bind>
    std::vector<ActionRecord> read(const std::string& rest, Bind&& bind);

    Database& m_database;
};

} // namespace penggerak::storage
