#include "services/book/verb.h"
#include "services/exchange/import.h"
#include "storage/exchange/profile_store.h"

#include <nlohmann/json.hpp>

namespace penggerak::services {

namespace {

nlohmann::json toJson(const ImportProfile& profile)
{
    nlohmann::json columns = nlohmann::json::array();
    for (const auto& [heading, field] : profile.columns)
        columns.push_back({heading, field});
    return {
        {"sheet", profile.reading.sheet},
        {"delimiter", std::string(profile.reading.delimiter ? 1 : 0, profile.reading.delimiter)},
        {"encoding", profile.reading.encoding},
        {"headings", profile.reading.headings},
        {"columns", columns}};
}

ImportProfile fromRecord(const storage::ProfileRecord& record, ImportKind kind)
{
    ImportProfile profile;
    profile.id = ProfileId(record.id);
    profile.kind = kind;
    profile.name = record.name;
    const auto json = nlohmann::json::parse(record.body);
    profile.reading.sheet = json.at("sheet");
    const std::string delimiter = json.at("delimiter");
    profile.reading.delimiter = delimiter.empty() ? '\0' : delimiter.front();
    profile.reading.encoding = json.at("encoding");
    profile.reading.headings = json.at("headings");
    for (const auto& column : json.at("columns"))
        profile.columns.emplace_back(column.at(0), column.at(1));
    return profile;
}

} // namespace

Result<std::vector<ImportProfile>> listProfiles(const Session& session, ImportKind kind)
{
    if (Outcome allowed = admit(session, "import.read"); !allowed)
        return fail(allowed.error());
    return readFrom(session.book(),
                    [&](storage::Database& database) -> Result<std::vector<ImportProfile>> {
                        std::vector<ImportProfile> profiles;
                        for (const auto& record :
                             storage::ProfileStore(database).ofKind(std::string(code(kind))))
                            profiles.push_back(fromRecord(record, kind));
                        return profiles;
                    });
}

Result<ProfileId> saveProfile(const Session& session, const ImportProfile& profile)
{
    if (profile.name.find_first_not_of(' ') == std::string::npos)
        return fail("name_missing", "name");
    return write(session, "import.profile", [&](Work& work) -> Result<ProfileId> {
        const std::int64_t id =
            storage::ProfileStore(work.database)
                .put({0, std::string(code(profile.kind)), profile.name, toJson(profile).dump()});
        work.commit.about("import_profile", id);
        return ProfileId(id);
    });
}

Outcome removeProfile(const Session& session, ProfileId profile)
{
    return write(session, "import.profile", [&](Work& work) -> Outcome {
        storage::ProfileStore(work.database).remove(profile.value());
        work.commit.about("import_profile", profile.value());
        return {};
    });
}

} // namespace penggerak::services
