#include "services/people/saved_filters.h"

#include "services/book/verb.h"
#include "storage/people/saved_filter_store.h"

#include <nlohmann/json.hpp>

#include <array>

namespace penggerak::services {

namespace {

constexpr const char* peopleList = "people";
constexpr std::size_t longestName = 60;

constexpr std::array<std::string_view, 5> sortCodes{"last", "name", "region", "stage", "kader"};

template <class T>
nlohmann::json idJson(const std::optional<T>& id)
{
    return id ? nlohmann::json(id->text()) : nlohmann::json();
}

std::string toJson(const SavedFilter& saved)
{
    const PeopleFilter& filter = saved.filter;
    const auto orNull = [](const auto& value) {
        return value ? nlohmann::json(std::string(code(*value))) : nlohmann::json();
    };
    const nlohmann::json json{
        {"office", idJson(filter.office)},
        {"segment", orNull(filter.segment)},
        {"stage", orNull(filter.stage)},
        {"region", filter.region ? nlohmann::json(filter.region->digits()) : nlohmann::json()},
        {"kader", idJson(filter.kader)},
        {"body", idJson(filter.body)},
        {"activity", idJson(filter.activity)},
        {"text", filter.text},
        {"sort", std::string(sortCodes.at(std::size_t(saved.sort)))},
        {"reversed", saved.reversed}};
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string textOf(const nlohmann::json& json, const char* key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// What is not understood (a book of a newer program) narrows nothing.
SavedFilter toFilter(const storage::SavedFilterRecord& record, UserId user)
{
    SavedFilter saved;
    saved.id = record.id;
    saved.name = record.name;
    saved.shared = record.shared;
    saved.own = record.owner == user;
    saved.owner = record.ownerName;
    const auto json = nlohmann::json::parse(record.body, nullptr, false);
    if (!json.is_object())
        return saved;
    PeopleFilter& filter = saved.filter;
    filter.office = OfficeId::parse(textOf(json, "office"));
    filter.segment = segmentFromCode(textOf(json, "segment"));
    filter.stage = stageFromCode(textOf(json, "stage"));
    filter.region = RegionCode::parse(textOf(json, "region"));
    filter.kader = KaderId::parse(textOf(json, "kader"));
    filter.body = BodyId::parse(textOf(json, "body"));
    filter.activity = ActivityId::parse(textOf(json, "activity"));
    filter.text = textOf(json, "text");
    const std::string sort = textOf(json, "sort");
    for (std::size_t i = 0; i < sortCodes.size(); ++i)
        if (sort == sortCodes[i])
            saved.sort = PeopleSort(i);
    const auto reversed = json.find("reversed");
    saved.reversed = reversed != json.end() && reversed->is_boolean() && reversed->get<bool>();
    return saved;
}

Outcome mayShare(const Session& session)
{
    return admit(session, "filter.share");
}

std::string trimmed(const std::string& name)
{
    const auto begin = name.find_first_not_of(' ');
    return begin == std::string::npos ? std::string()
                                      : name.substr(begin, name.find_last_not_of(' ') - begin + 1);
}

} // namespace

Result<std::vector<SavedFilter>> listSavedFilters(const Session& session)
{
    if (Outcome allowed = admit(session, "person.read"); !allowed)
        return fail(allowed.error());
    return readFrom(session.book(),
                    [&](storage::Database& database) -> Result<std::vector<SavedFilter>> {
                        std::vector<SavedFilter> filters;
                        storage::SavedFilterStore store(database);
                        for (const auto& record : store.offeredTo(session.actor().id, peopleList))
                            filters.push_back(toFilter(record, session.actor().id));
                        return filters;
                    });
}

Result<std::int64_t> saveFilter(const Session& session, const SavedFilter& filter)
{
    const std::string name = trimmed(filter.name);
    if (name.empty())
        return fail("filter_name_missing", "name");
    if (name.size() > longestName)
        return fail(refusal("filter_name_long", "name").with("most", std::int64_t(longestName)));
    if (filter.shared)
        if (Outcome allowed = mayShare(session); !allowed)
            return fail(allowed.error());
    return write(session, "filter.save", [&](Work& work) -> Result<std::int64_t> {
        storage::SavedFilterStore store(work.database);
        const auto before = store.find(session.actor().id, peopleList, name);
        storage::SavedFilterRecord record;
        record.id = before ? before->id : work.database.newId();
        record.owner = session.actor().id;
        record.list = peopleList;
        record.name = name;
        record.body = toJson(filter);
        record.shared = filter.shared;
        if (before)
            store.update(record);
        else
            store.insert(record);
        work.commit.about("filter", record.id);
        return record.id;
    });
}

Outcome shareFilter(const Session& session, std::int64_t id, bool shared)
{
    return write(session, "filter.share", [&](Work& work) -> Outcome {
        storage::SavedFilterStore store(work.database);
        auto record = store.find(id);
        if (!record || (record->owner != session.actor().id && !record->shared))
            return fail("filter_unknown", "filter");
        record->shared = shared;
        store.update(*record);
        work.commit.about("filter", id);
        return {};
    });
}

Outcome removeFilter(const Session& session, std::int64_t id)
{
    return write(session, "filter.save", [&](Work& work) -> Outcome {
        storage::SavedFilterStore store(work.database);
        const auto record = store.find(id);
        const bool own = record && record->owner == session.actor().id;
        if (!record || (!own && !record->shared))
            return fail("filter_unknown", "filter");
        if (!own)
            // Not admit(): the row of a denial would wait for the very write that is going on.
            if (Outcome allowed = authorize(session.actor(), "filter.share"); !allowed)
                return allowed;
        store.remove(id);
        work.commit.about("filter", id);
        return {};
    });
}

} // namespace penggerak::services
