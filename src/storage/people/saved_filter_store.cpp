#include "storage/people/saved_filter_store.h"

#include "storage/database/storage_error.h"

#include <soci/soci.h>

namespace penggerak::storage {

template <class Bind>
std::vector<SavedFilterRecord> SavedFilterStore::read(const std::string& condition, Bind&& bind)
{
    std::vector<SavedFilterRecord> filters;
    try {
        SavedFilterRecord row;
        std::int64_t owner = 0;
        std::int64_t shared = 0;
        soci::details::prepare_temp_type prepared =
            (m_database.sql().prepare
                 << "SELECT f.id, f.app_user, u.name, f.list, f.name, f.body, f.shared"
                    " FROM saved_filter f JOIN app_user u ON u.id = f.app_user WHERE " +
                        condition + " ORDER BY f.name, f.id",
             soci::into(row.id), soci::into(owner), soci::into(row.ownerName), soci::into(row.list),
             soci::into(row.name), soci::into(row.body), soci::into(shared));
        bind(prepared);
        soci::statement select(prepared);
        select.execute();
        while (select.fetch()) {
            row.owner = UserId(owner);
            row.shared = shared != 0;
            filters.push_back(row);
        }
    } catch (...) {
        rethrowAsStorageError("read saved filters");
    }
    return filters;
}

std::vector<SavedFilterRecord> SavedFilterStore::offeredTo(UserId user, const std::string& list)
{
    const std::int64_t owner = user.value();
    return read("f.list = :list AND (f.app_user = :owner OR f.shared = 1)",
                [&](soci::details::prepare_temp_type& prepared) {
                    prepared, soci::use(list, "list"), soci::use(owner, "owner");
                });
}

std::optional<SavedFilterRecord> SavedFilterStore::find(std::int64_t id)
{
    const auto found = read("f.id = :id", [&](soci::details::prepare_temp_type& prepared) {
        prepared, soci::use(id, "id");
    });
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<SavedFilterRecord> SavedFilterStore::find(UserId user, const std::string& list,
                                                        const std::string& name)
{
    const std::int64_t owner = user.value();
    const auto found = read("f.app_user = :owner AND f.list = :list AND f.name = :name",
                            [&](soci::details::prepare_temp_type& prepared) {
                                prepared, soci::use(owner, "owner"), soci::use(list, "list"),
                                    soci::use(name, "name");
                            });
    return found.empty() ? std::nullopt : std::optional(found.front());
}

void SavedFilterStore::insert(const SavedFilterRecord& filter)
{
    try {
        const std::int64_t owner = filter.owner.value();
        const std::int64_t shared = filter.shared ? 1 : 0;
        m_database.sql() << "INSERT INTO saved_filter (id, app_user, list, name, body, shared)"
                            " VALUES (:id, :owner, :list, :name, :body, :shared)",
            soci::use(filter.id), soci::use(owner), soci::use(filter.list), soci::use(filter.name),
            soci::use(filter.body), soci::use(shared);
    } catch (...) {
        rethrowAsStorageError("write saved filter");
    }
}

void SavedFilterStore::update(const SavedFilterRecord& filter)
{
    try {
        const std::int64_t shared = filter.shared ? 1 : 0;
        m_database.sql() << "UPDATE saved_filter SET body = :body, shared = :shared"
                            " WHERE id = :id",
            soci::use(filter.body), soci::use(shared), soci::use(filter.id);
    } catch (...) {
        rethrowAsStorageError("change saved filter");
    }
}

void SavedFilterStore::remove(std::int64_t id)
{
    try {
        m_database.sql() << "DELETE FROM saved_filter WHERE id = :id", soci::use(id);
    } catch (...) {
        rethrowAsStorageError("remove saved filter");
    }
}

} // namespace penggerak::storage
