#include "storage/dues/kpj_search.h"

#include "storage/database/storage_error.h"

#include <soci/soci.h>

namespace penggerak::storage {

std::optional<PersonId> findByKpj(Database& database, const std::string& kpj)
try {
    const std::int64_t number = std::stoll(kpj);
    std::int64_t id = 0;
    std::int64_t count = 0;
    database.sql() << "SELECT COUNT(*), COALESCE(MIN(id), 0) FROM person"
                      " WHERE kpj = :kpj AND withdrawn = 0",
        soci::use(number), soci::into(count), soci::into(id);
    return count == 1 ? std::optional(PersonId(id)) : std::nullopt;
} catch (...) {
    rethrowAsStorageError("find kpj");
}

} // namespace penggerak::storage
