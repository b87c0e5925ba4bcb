#include "storage/activities/activity_file_store.h"

#include "storage/database/hash.h"
#include "storage/database/storage_error.h"

#include <soci/soci.h>

namespace penggerak::storage {

using soci::into;
using soci::use;

std::vector<ActivityFileRecord> ActivityFileStore::files(std::optional<ActivityId> activity)
try {
    std::vector<ActivityFileRecord> files;
    const std::int64_t wanted = activity ? activity->value() : 0;
    std::int64_t id = 0;
    std::int64_t of = 0;
    ActivityFileRecord file;
    soci::statement select =
        (m_database.sql().prepare << "SELECT id, activity, name, kind, size, hash"
                                     " FROM activity_file WHERE :wanted1 = 0 OR"
                                     " activity = :wanted2 ORDER BY activity, name, id",
         into(id), into(of), into(file.name), into(file.kind), into(file.size), into(file.hash),
         use(wanted), use(wanted));
    select.execute();
    while (select.fetch()) {
        file.id = ActivityFileId(id);
        file.activity = ActivityId(of);
        files.push_back(file);
    }
    return files;
} catch (...) {
    rethrowAsStorageError("activities: files");
}

std::optional<ActivityFileRecord> ActivityFileStore::find(ActivityFileId id)
{
    for (const auto all = files(std::nullopt); const ActivityFileRecord& file : all)
        if (file.id == id)
            return file;
    return std::nullopt;
}

std::string ActivityFileStore::content(ActivityFileId id)
try {
    const std::int64_t key = id.value();
    std::string hex;
    soci::statement select =
        (m_database.sql().prepare << "SELECT encode(content, 'hex') FROM activity_file"
                                     " WHERE id = :id",
         into(hex), use(key));
    if (!select.execute(true))
        return {};
    return fromHex(hex).value_or(std::string());
} catch (...) {
    rethrowAsStorageError("activities: file content");
}

void ActivityFileStore::add(const ActivityFileRecord& file, const std::string& content)
try {
    const std::int64_t id = file.id.value();
    const std::int64_t activity = file.activity.value();
    const std::string hex = toHex(content);
    m_database.sql() << "INSERT INTO activity_file (id, activity, name, kind, size, hash, content)"
                        " VALUES (:id, :activity, :name, :kind, :size, :hash,"
                        " decode(:content, 'hex'))",
        use(id), use(activity), use(file.name), use(file.kind), use(file.size), use(file.hash),
        use(hex);
} catch (...) {
    rethrowAsStorageError("activities: add file");
}

void ActivityFileStore::remove(ActivityFileId id)
try {
    const std::int64_t key = id.value();
    m_database.sql() << "DELETE FROM activity_file WHERE id = :id", use(key);
} catch (...) {
    rethrowAsStorageError("activities: remove file");
}

std::string ActivityFileStore::hashOf(const std::string& content)
{
    return toHex(blake2b(content));
}

} // namespace penggerak::storage
