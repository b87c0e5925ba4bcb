#include "storage/merge/merge_store.h"

#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"
#include "storage/merge/person_references.h"

namespace penggerak::storage {

using soci::into;
using soci::use;

void MergeStore::insert(const MergeRecord& merge)
try {
    const std::int64_t survivor = merge.survivor.value();
    const std::int64_t other = merge.other.value();
    m_database.sql() << "INSERT INTO person_merge (id, seq, survivor, other, body, undone_seq)"
                        " VALUES (:id, :seq, :survivor, :other, :body, NULL)",
        use(merge.id), use(merge.seq), use(survivor), use(other), use(merge.body);
} catch (...) {
    rethrowAsStorageError("write merge");
}

void MergeStore::markUndone(std::int64_t id, Seq seq)
try {
    m_database.sql() << "UPDATE person_merge SET undone_seq = :seq WHERE id = :id", use(seq),
        use(id);
} catch (...) {
    rethrowAsStorageError("undo merge");
}

std::vector<MergeRecord> MergeStore::read(const std::string& condition, std::int64_t key,
                                          std::size_t limit)
try {
    std::vector<MergeRecord> merges;
    MergeRecord row;
    std::int64_t survivor = 0;
    std::int64_t other = 0;
    const auto most = std::int64_t(limit);
    soci::statement select =
        (m_database.sql().prepare
             << "SELECT id, seq, survivor, other, body, undone_seq FROM person_merge WHERE " +
                    condition + " ORDER BY id DESC LIMIT :most",
         into(row.id), into(row.seq), into(survivor), into(other), into(row.body),
         into(row.undoneIn), use(key, "key"), use(most, "most"));
    select.execute();
    while (select.fetch()) {
        row.survivor = PersonId(survivor);
        row.other = PersonId(other);
        merges.push_back(row);
    }
    return merges;
} catch (...) {
    rethrowAsStorageError("read merges");
}

std::optional<MergeRecord> MergeStore::find(std::int64_t id)
{
    const auto found = read("id = :key", id, 1);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<MergeRecord> MergeStore::all(std::optional<PersonId> person, std::size_t limit)
{
    if (!person)
        return read("id > :key", 0, limit);
    return read("(survivor = :key OR other = :key)", person->value(), limit);
}

std::vector<ReferenceRow> MergeStore::rowsOf(PersonId person, std::optional<PersonId> survivor)
try {
    std::vector<ReferenceRow> rows;
    const std::int64_t his = person.value();
    const std::int64_t stays = survivor.value_or(PersonId()).value();
    for (const PersonReference& reference : personReferences) {
        const std::string table(reference.table);
        const std::string column(reference.column);
        const std::string taken = reference.taken.empty()
                                      ? "0"
                                      : "(SELECT COUNT(*) FROM " + table + " b WHERE b." + column +
                                            " = :stays AND (" + std::string(reference.taken) + "))";
        std::int64_t key = 0;
        std::int64_t count = 0;
        soci::details::prepare_temp_type prepared =
            (m_database.sql().prepare << "SELECT CAST(" + std::string(reference.key) +
                                             " AS BIGINT), CAST(" + taken + " AS BIGINT) FROM " +
                                             table + " a WHERE a." + column + " = :his ORDER BY 1",
             into(key), into(count), use(his, "his"));
        if (!reference.taken.empty())
            prepared, use(stays, "stays");
        soci::statement select(prepared);
        select.execute();
        while (select.fetch())
            rows.push_back({std::string(reference.place), key, count == 0});
    }
    return rows;
} catch (...) {
    rethrowAsStorageError("read rows of a person");
}

bool MergeStore::moveRow(const ReferenceRow& row, PersonId from, PersonId to)
try {
    for (const PersonReference& reference : personReferences) {
        if (reference.place != row.place)
            continue;
        const std::int64_t before = from.value();
        const std::int64_t after = to.value();
        soci::statement update =
            (m_database.sql().prepare << "UPDATE " + std::string(reference.table) + " SET " +
                                             std::string(reference.column) + " = :after WHERE " +
                                             std::string(reference.column) + " = :before AND " +
                                             std::string(reference.key) + " = :key",
             use(after, "after"), use(before, "before"), use(row.key, "key"));
        update.execute(true);
        return update.get_affected_rows() > 0;
    }
    return false;
} catch (...) {
    rethrowAsStorageError("move a row to another person");
}

void MergeStore::remember(std::int64_t merge, const ReferenceRow& row, bool moved)
try {
    const std::int64_t flag = moved ? 1 : 0;
    m_database.sql() << "INSERT INTO person_merge_row (merging, place, row_key, moved)"
                        " VALUES (:merging, :place, :row_key, :moved)",
        use(merge), use(row.place), use(row.key), use(flag);
} catch (...) {
    rethrowAsStorageError("remember a row of a merge");
}

std::vector<ReferenceRow> MergeStore::remembered(std::int64_t merge, bool moved)
try {
    std::vector<ReferenceRow> rows;
    const std::int64_t flag = moved ? 1 : 0;
    ReferenceRow row;
    soci::statement select =
        (m_database.sql().prepare << "SELECT place, row_key FROM person_merge_row WHERE merging ="
                                     " :merging AND moved = :moved ORDER BY place, row_key",
         into(row.place), into(row.key), use(merge), use(flag));
    select.execute();
    while (select.fetch())
        rows.push_back(row);
    return rows;
} catch (...) {
    rethrowAsStorageError("read rows of a merge");
}

} // namespace penggerak::storage
