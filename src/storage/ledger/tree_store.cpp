#include "storage/ledger/tree_store.h"

#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"

namespace penggerak::storage {

namespace {

template <class IdType>
Tree<IdType> readTree(Database& database, const char* query)
{
    std::map<IdType, std::optional<IdType>> parents;
    try {
        std::int64_t id = 0;
        std::optional<std::int64_t> parent;
        soci::statement select =
            (database.sql().prepare << query, soci::into(id), soci::into(parent));
        select.execute();
        while (select.fetch())
            parents.emplace(IdType(id), parent ? std::optional(IdType(*parent)) : std::nullopt);
    } catch (...) {
        rethrowAsStorageError("read tree");
    }
    return Tree<IdType>(std::move(parents));
}

} // namespace

Tree<OfficeId> officeTree(Database& database)
{
    return readTree<OfficeId>(database, "SELECT id, parent FROM office");
}

Tree<BodyId> bodyTree(Database& database)
{
    return readTree<BodyId>(database, "SELECT id, parent FROM body");
}

} // namespace penggerak::storage
