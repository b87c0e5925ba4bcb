#pragma once

#include "core/base/id.h"
#include "storage/database/database.h"

#include <optional>
#include <string>
#include <vector>

namespace penggerak::storage {

struct MergeRecord
{
    std::int64_t id = 0;
    Seq seq = 0;
    PersonId survivor;
    PersonId other;
    std::string body;
    std::optional<Seq> undoneIn;
};

/// A row of another table that names a person.
struct ReferenceRow
{
    std::string place;
    std::int64_t key = 0;
    bool movable = true; ///< false: the survivor has one already, so it stays

    friend bool operator==(const ReferenceRow&, const ReferenceRow&) = default;
};

/// Merges, and the rows of other tables that follow them. Begins no transaction; throws
/// StorageError.
class MergeStore
{
public:
    explicit MergeStore(Database& database)
        : m_database(database)
    {
    }

    void insert(const MergeRecord& merge);
    void markUndone(std::int64_t id, Seq seq);
    std::optional<MergeRecord> find(std::int64_t id);
    /// Newest first; with a person only those that concern him.
    std::vector<MergeRecord> all(std::optional<PersonId> person, std::size_t limit);

    /// What names somebody now; with a survivor, whether it could move to him.
    std::vector<ReferenceRow> rowsOf(PersonId person,
                                     std::optional<PersonId> survivor = std::nullopt);
    /// Moves one row from a person to another; false when it is no longer his.
    bool moveRow(const ReferenceRow& row, PersonId from, PersonId to);
    void remember(std::int64_t merge, const ReferenceRow& row, bool moved);
    std::vector<ReferenceRow> remembered(std::int64_t merge, bool moved);

private:
    std::vector<MergeRecord> read(const std::string& condition, std::int64_t key,
                                  std::size_t limit);

    Database& m_database;
};

} // namespace penggerak::storage
