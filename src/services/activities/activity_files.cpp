#include "services/activities/activity_rows.h"
#include "services/partners/body_checks.h"
#include "storage/activities/activity_file_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace penggerak::services {

Result<ActivityFileId> attachFile(const Session& session, ActivityId id, const std::string& name,
                                  const std::string& content)
{
    const auto kind = activityFileKind(content);
    if (!kind)
        return fail(kind.error());
    return write(session, "activity.attach", [&](Work& work) -> Result<ActivityFileId> {
        if (const auto activity = activityOf(work.database, id); !activity)
            return fail(activity.error());
        const std::string called = trimmedText(name);
        if (called.empty())
            return fail("file_name_missing", "file");
        storage::ActivityFileStore store(work.database);
        const std::string hash = storage::ActivityFileStore::hashOf(content);
        const auto files = store.files(id);
        for (const storage::ActivityFileRecord& file : files)
            if (file.hash == hash)
                return fail(refusal("file_twice", "file").with("name", file.name));
        if (int(files.size()) >= mostActivityFiles)
            return fail(
                refusal("files_many", "file").with("most", std::int64_t(mostActivityFiles)));
        const ActivityFileId file{work.database.newId()};
        store.add({storage::ActivityFileId(file.value()), id, called, std::string(*kind),
                   std::int64_t(content.size()), hash},
                  content);
        finishActivity(work, id, nlohmann::json{{"attached", called}, {"hash", hash}}.dump());
        return file;
    });
}

Result<std::string> openFile(const Session& session, ActivityFileId file)
{
    return write(session, "activity.open_file", [&](Work& work) -> Result<std::string> {
        storage::ActivityFileStore store(work.database);
        const auto record = store.find(storage::ActivityFileId(file.value()));
        if (!record)
            return fail("file_unknown", "file");
        std::string content = store.content(record->id);
        if (storage::ActivityFileStore::hashOf(content) != record->hash)
            return fail(refusal("file_damaged", "file").with("name", record->name));
        work.commit.about("activity", record->activity.value());
        work.commit.setDetail(nlohmann::json{{"opened", record->name}}.dump());
        return content;
    });
}

Result<Seq> removeFile(const Session& session, ActivityFileId file)
{
    return write(session, "activity.attach", [&](Work& work) -> Result<Seq> {
        storage::ActivityFileStore store(work.database);
        const auto record = store.find(storage::ActivityFileId(file.value()));
        if (!record)
            return fail("file_unknown", "file");
        store.remove(record->id);
        finishActivity(work, record->activity,
                       nlohmann::json{{"removed", record->name}, {"hash", record->hash}}.dump());
        return work.commit.seq();
    });
}

} // namespace penggerak::services
