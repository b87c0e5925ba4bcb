#include "storage/people/draft_store.h"

#include "storage/database/storage_error.h"

#include <soci/soci.h>

namespace penggerak::storage {

using soci::into;
using soci::use;

namespace {

struct Row
{
    std::int64_t user = 0;
    std::string form;
    std::string body;
    std::int64_t at = 0;
};

} // namespace

struct DraftStore::Statements
{
    explicit Statements(soci::session& sql)
        : put((
              sql.prepare << "INSERT INTO draft (app_user, form, body, updated_at) "
                             "VALUES (:user, :form, :body, :at) ON CONFLICT (app_user, form) "
                             "DO UPDATE SET body = excluded.body, updated_at = excluded.updated_at",
              use(in.user), use(in.form), use(in.body), use(in.at)))
        , find((sql.prepare << "SELECT body FROM draft WHERE app_user = :user AND form = :form",
                use(in.user), use(in.form), into(body)))
        , drop((sql.prepare << "DELETE FROM draft WHERE app_user = :user AND form = :form",
                use(in.user), use(in.form)))
    {
    }

    Row in;
    std::string body;
    soci::statement put;
    soci::statement find;
    soci::statement drop;
};

DraftStore::DraftStore(Database& database)
try : m_statements(std::make_unique<Statements>(database.sql())) {
} catch (...) {
    rethrowAsStorageError("drafts: prepare");
}

DraftStore::~DraftStore() = default;

void DraftStore::put(UserId user, const std::string& form, const std::string& json,
                     std::int64_t nowMs)
try {
    m_statements->in = {user.value(), form, json, nowMs};
    m_statements->put.execute(true);
} catch (...) {
    rethrowAsStorageError("drafts: put");
}

std::optional<std::string> DraftStore::find(UserId user, const std::string& form)
try {
    std::optional<std::string> found;
    m_statements->in = {user.value(), form, {}, 0};
    m_statements->find.execute();
    while (m_statements->find.fetch())
        found = m_statements->body;
    return found;
} catch (...) {
    rethrowAsStorageError("drafts: find");
}

void DraftStore::drop(UserId user, const std::string& form)
try {
    m_statements->in = {user.value(), form, {}, 0};
    m_statements->drop.execute(true);
} catch (...) {
    rethrowAsStorageError("drafts: drop");
}

} // namespace penggerak::storage
