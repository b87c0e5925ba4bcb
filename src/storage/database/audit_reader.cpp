#include "storage/database/audit_reader.h"

#include "storage/database/storage_error.h"

#include <soci/soci.h>

namespace penggerak::storage {

Recorded recordedIn(Database& database, Seq seq)
{
    Recorded recorded;
    try {
        database.sql() << "SELECT a.recorded_at, COALESCE(u.name, '') FROM audit a"
                          " LEFT JOIN app_user u ON u.id = a.actor WHERE a.seq = :seq",
            soci::use(seq), soci::into(recorded.atMs), soci::into(recorded.actor);
    } catch (...) {
        rethrowAsStorageError("read audit");
    }
    return recorded;
}

std::map<Seq, std::string> actorsOf(Database& database, const std::string& verbPrefix)
{
    std::map<Seq, std::string> names;
    try {
        const std::string pattern = verbPrefix + "%";
        Seq seq = 0;
        std::string name;
        soci::statement select =
            (database.sql().prepare << "SELECT a.seq, u.name FROM audit a JOIN app_user u"
                                       " ON u.id = a.actor WHERE a.verb LIKE :pattern",
             soci::use(pattern), soci::into(seq), soci::into(name));
        select.execute();
        while (select.fetch())
            names.emplace(seq, name);
    } catch (...) {
        rethrowAsStorageError("read actors");
    }
    return names;
}

std::vector<DetailedCommit> editsBy(Database& database, UserId actor, int limit)
{
    std::vector<DetailedCommit> edits;
    try {
        const std::int64_t actorId = actor.value();
        const std::int64_t most = limit;
        DetailedCommit edit;
        soci::statement select =
            (database.sql().prepare
                 << "SELECT a.seq, a.verb, d.body FROM audit a JOIN audit_detail d"
                    " ON d.seq = a.seq WHERE a.actor = :actor"
                    " AND a.verb IN ('person.edit', 'person.undo')"
                    " ORDER BY a.seq DESC LIMIT :most",
             soci::use(actorId), soci::use(most), soci::into(edit.seq), soci::into(edit.verb),
             soci::into(edit.detail));
        select.execute();
        while (select.fetch())
            edits.push_back(edit);
    } catch (...) {
        rethrowAsStorageError("read edits");
    }
    return edits;
}

} // namespace penggerak::storage
