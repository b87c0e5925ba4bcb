#pragma once

#include "storage/database/database.h"

#include <string>
#include <vector>

namespace penggerak::storage {

/// A row of import_profile; `body` is JSON.
struct ProfileRecord
{
    std::int64_t id = 0;
    std::string kind;
    std::string name;
    std::string body;
};

/// How the files of senders are read. Begins no transaction; throws StorageError.
class ProfileStore
{
public:
    explicit ProfileStore(Database& database)
        : m_database(database)
    {
    }

    /// By name.
    std::vector<ProfileRecord> ofKind(const std::string& kind);
    /// Writes over the one of the same kind and name; its id.
    std::int64_t put(const ProfileRecord& profile);
    void remove(std::int64_t id);

private:
    Database& m_database;
};

} // namespace penggerak::storage
