#include "storage/exchange/profile_store.h"

#include "storage/database/storage_error.h"

#include <soci/soci.h>

namespace penggerak::storage {

std::vector<ProfileRecord> ProfileStore::ofKind(const std::string& kind)
{
    std::vector<ProfileRecord> profiles;
    try {
        ProfileRecord row;
        row.kind = kind;
        soci::statement select =
            (m_database.sql().prepare << "SELECT id, name, body FROM import_profile"
                                         " WHERE kind = :kind ORDER BY name",
             soci::use(kind), soci::into(row.id), soci::into(row.name), soci::into(row.body));
        select.execute();
        while (select.fetch())
            profiles.push_back(row);
    } catch (...) {
        rethrowAsStorageError("read profiles");
    }
    return profiles;
}

std::int64_t ProfileStore::put(const ProfileRecord& profile)
{
    try {
        std::int64_t id = m_database.newId();
        m_database.sql() << "INSERT INTO import_profile (id, kind, name, body)"
                            " VALUES (:id, :kind, :name, :body) ON CONFLICT (kind, name)"
                            " DO UPDATE SET body = excluded.body",
            soci::use(id), soci::use(profile.kind), soci::use(profile.name),
            soci::use(profile.body);
        m_database.sql() << "SELECT id FROM import_profile WHERE kind = :kind AND name = :name",
            soci::use(profile.kind), soci::use(profile.name), soci::into(id);
        return id;
    } catch (...) {
        rethrowAsStorageError("write profile");
    }
}

void ProfileStore::remove(std::int64_t id)
{
    try {
        m_database.sql() << "DELETE FROM import_profile WHERE id = :id", soci::use(id);
    } catch (...) {
        rethrowAsStorageError("remove profile");
    }
}

} // namespace penggerak::storage
