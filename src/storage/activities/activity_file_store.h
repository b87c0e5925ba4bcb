#pragma once

#include "core/base/id.h"
#include "storage/database/database.h"

#include <optional>
#include <string>
#include <vector>

namespace penggerak::storage {

using ActivityFileId = Id<struct ActivityFileKind>;

struct ActivityFileRecord
{
    ActivityFileId id;
    ActivityId activity;
    std::string name;
    std::string kind; ///< `pdf`, `jpeg`, `png`
    std::int64_t size = 0;
    std::string hash; ///< BLAKE2b-256 of the content, hex
};

/// Small files that lie in the book. Begins no transaction; throws StorageError.
class ActivityFileStore
{
public:
    explicit ActivityFileStore(Database& database)
        : m_database(database)
    {
    }

    /// By name; without the content. Of all activities where none is named.
    std::vector<ActivityFileRecord> files(std::optional<ActivityId> activity);
    std::optional<ActivityFileRecord> find(ActivityFileId id);
    std::string content(ActivityFileId id);
    void add(const ActivityFileRecord& file, const std::string& content);
    void remove(ActivityFileId id);

    static std::string hashOf(const std::string& content);

private:
    Database& m_database;
};

} // namespace penggerak::storage
