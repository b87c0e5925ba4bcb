#pragma once

#include "core/base/id.h"
#include "storage/database/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace penggerak::storage {

struct SavedFilterRecord
{
    std::int64_t id = 0;
    UserId owner;
    std::string ownerName;
    std::string list;
    std::string name;
    std::string body; ///< JSON
    bool shared = false;
};

/// Named filters of lists. Begins no transaction; throws StorageError.
class SavedFilterStore
{
public:
    explicit SavedFilterStore(Database& database)
        : m_database(database)
    {
    }

    /// A user's own of a list and those that others share, by name.
    std::vector<SavedFilterRecord> offeredTo(UserId user, const std::string& list);
    std::optional<SavedFilterRecord> find(std::int64_t id);
    std::optional<SavedFilterRecord> find(UserId owner, const std::string& list,
                                          const std::string& name);
    void insert(const SavedFilterRecord& filter);
    /// Body and sharing.
    void update(const SavedFilterRecord& filter);
    void remove(std::int64_t id);

private:
    template <class Bind>
    std::vector<SavedFilterRecord> read(const std::string& condition, Bind&& bind);

    Database& m_database;
};

} // namespace penggerak::storage
