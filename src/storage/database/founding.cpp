#include "storage/database/founding.h"

#include "storage/database/setting_store.h"
#include "storage/database/storage_error.h"

#include <soci/soci.h>

namespace penggerak::storage {

Founded found(Database& database, const Founding& founding)
{
    try {
        const std::int64_t office = database.newId();
        const std::int64_t user = database.newId();
        soci::session& sql = database.sql();
        sql << "INSERT INTO office (id, code, name, kind) VALUES (:id, '', :name, 'office')",
            soci::use(office), soci::use(founding.officeName);
        sql << "INSERT INTO app_user (id, login, name, role, password_hash, active) "
               "VALUES (:id, :login, :name, 'administrator', :hash, 1)",
            soci::use(user), soci::use(founding.login), soci::use(founding.name),
            soci::use(founding.passwordHash);
        if (founding.demo)
            writeSetting(database, "demo", "1");
        return {OfficeId(office), UserId(user)};
    } catch (...) {
        rethrowAsStorageError("found");
    }
}

} // namespace penggerak::storage
