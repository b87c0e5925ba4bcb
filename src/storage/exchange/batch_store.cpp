#include "storage/exchange/batch_store.h"

#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"

namespace penggerak::storage {

struct BatchStore::Statements
{
    explicit Statements(soci::session& sql)
        : insertChange((sql.prepare << "INSERT INTO import_change (batch, person, version, body)"
                                       " VALUES (:batch, :person, :version, :body)",
                        soci::use(batch), soci::use(person), soci::use(version), soci::use(body)))
    {
    }
    std::int64_t batch = 0;
    std::int64_t person = 0;
    std::int64_t version = 0;
    std::string body;
    soci::statement insertChange;
};

BatchStore::BatchStore(Database& database)
    : m_database(database)
{
    try {
        m_statements = std::make_unique<Statements>(database.sql());
    } catch (...) {
        rethrowAsStorageError("prepare imports");
    }
}

BatchStore::~BatchStore() = default;

void BatchStore::insert(const BatchRecord& batch)
{
    try {
        m_database.sql() << "INSERT INTO import_batch (id, seq, kind, file, digest, office,"
                            " row_count, added, changed, unchanged, duplicates, rejected,"
                            " warnings, first_person, last_person, undone_seq) VALUES (:id, :seq,"
                            " :kind, :file, :digest, :office, :rows, :added, :changed,"
                            " :unchanged, :duplicates, :rejected, :warnings, NULL, NULL, NULL)",
            soci::use(batch.id), soci::use(batch.seq), soci::use(batch.kind), soci::use(batch.file),
            soci::use(batch.digest), soci::use(batch.office), soci::use(batch.rows),
            soci::use(batch.added), soci::use(batch.changed), soci::use(batch.unchanged),
            soci::use(batch.duplicates), soci::use(batch.rejected), soci::use(batch.warnings);
    } catch (...) {
        rethrowAsStorageError("write import");
    }
}

void BatchStore::setPeople(const BatchRecord& batch)
{
    try {
        m_database.sql() << "UPDATE import_batch SET first_person = :first, last_person = :last"
                            " WHERE id = :id",
            soci::use(batch.firstPerson), soci::use(batch.lastPerson), soci::use(batch.id);
    } catch (...) {
        rethrowAsStorageError("write people of an import");
    }
}

void BatchStore::insertChange(std::int64_t batch, const BatchChange& change)
{
    try {
        m_statements->batch = batch;
        m_statements->person = change.person.value();
        m_statements->version = change.version;
        m_statements->body = change.body;
        m_statements->insertChange.execute(true);
    } catch (...) {
        rethrowAsStorageError("write change of an import");
    }
}

void BatchStore::markUndone(std::int64_t batch, Seq seq)
{
    try {
        m_database.sql() << "UPDATE import_batch SET undone_seq = :seq WHERE id = :id",
            soci::use(seq), soci::use(batch);
    } catch (...) {
        rethrowAsStorageError("mark import undone");
    }
}

std::vector<BatchRecord> BatchStore::collect(const std::string& condition, std::int64_t key)
{
    std::vector<BatchRecord> batches;
    try {
        BatchRecord row;
        soci::statement select =
            (m_database.sql().prepare
                 << "SELECT id, seq, kind, file, digest, office, row_count, added, changed,"
                    " unchanged, duplicates, rejected, warnings, first_person, last_person,"
                    " undone_seq FROM import_batch WHERE " +
                        condition + " ORDER BY seq DESC, id DESC",
             soci::use(key, "key"), soci::into(row.id), soci::into(row.seq), soci::into(row.kind),
             soci::into(row.file), soci::into(row.digest), soci::into(row.office),
             soci::into(row.rows), soci::into(row.added), soci::into(row.changed),
             soci::into(row.unchanged), soci::into(row.duplicates), soci::into(row.rejected),
             soci::into(row.warnings), soci::into(row.firstPerson), soci::into(row.lastPerson),
             soci::into(row.undoneIn));
        select.execute();
        while (select.fetch())
            batches.push_back(row);
    } catch (...) {
        rethrowAsStorageError("read imports");
    }
    return batches;
}

std::optional<BatchRecord> BatchStore::find(std::int64_t batch)
{
    const std::vector<BatchRecord> found = collect("id = :key", batch);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<BatchRecord> BatchStore::all()
{
    return collect("id > :key", 0);
}

void BatchStore::forEachChange(std::int64_t batch,
                               const std::function<void(const BatchChange&)>& visit)
{
    try {
        std::int64_t person = 0;
        BatchChange change;
        soci::statement select =
            (m_database.sql().prepare << "SELECT person, version, body FROM import_change"
                                         " WHERE batch = :batch ORDER BY person",
             soci::use(batch), soci::into(person), soci::into(change.version),
             soci::into(change.body));
        select.execute();
        while (select.fetch()) {
            change.person = PersonId(person);
            visit(change);
        }
    } catch (...) {
        rethrowAsStorageError("read changes of an import");
    }
}

std::vector<PersonId> BatchStore::editedSince(const BatchRecord& batch)
{
    std::vector<PersonId> people;
    if (!batch.firstPerson || !batch.lastPerson)
        return people;
    try {
        std::int64_t person = 0;
        soci::statement select =
            // A later import that was taken back has written each of its people twice.
            (m_database.sql().prepare
                 << "SELECT id FROM person WHERE id BETWEEN :first AND :last AND (withdrawn = 1 OR "
                    "(version > 1 AND version > 1 + 2 * (SELECT COUNT(*) FROM import_batch b "
                    "JOIN import_change c ON c.batch = b.id AND c.person = person.id "
                    "WHERE b.undone_seq IS NOT NULL))) ORDER BY id",
             soci::use(*batch.firstPerson), soci::use(*batch.lastPerson), soci::into(person));
        select.execute();
        while (select.fetch())
            people.emplace_back(person);
    } catch (...) {
        rethrowAsStorageError("read edited people of an import");
    }
    return people;
}

} // namespace penggerak::storage
