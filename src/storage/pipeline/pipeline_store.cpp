#include "storage/pipeline/pipeline_store.h"

#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"

namespace penggerak::storage {

using soci::into;
using soci::use;

void PipelineStore::insert(const ConsentRecord& consent)
try {
    const std::int64_t person = consent.person.value();
    const std::int64_t day = consent.on.sinceEpoch();
    const std::int64_t given = consent.given ? 1 : 0;
    m_database.sql() << "INSERT INTO consent (id, person, on_day, given, way, taken_by, note)"
                        " VALUES (:id, :person, :on_day, :given, :way, :taken_by, :note)",
        use(consent.id), use(person), use(day), use(given), use(consent.way), use(consent.takenBy),
        use(consent.note);
} catch (...) {
    rethrowAsStorageError("write consent");
}

std::vector<ConsentRecord> PipelineStore::consents(PersonId person)
try {
    std::vector<ConsentRecord> consents;
    const std::int64_t id = person.value();
    ConsentRecord row;
    row.person = person;
    std::int64_t day = 0;
    std::int64_t given = 0;
    soci::statement select =
        (m_database.sql().prepare << "SELECT id, on_day, given, way, taken_by, note FROM consent"
                                     " WHERE person = :person ORDER BY on_day DESC, id DESC",
         into(row.id), into(day), into(given), into(row.way), into(row.takenBy), into(row.note),
         use(id));
    select.execute();
    while (select.fetch()) {
        row.on = Day(std::int32_t(day));
        row.given = given != 0;
        consents.push_back(row);
    }
    return consents;
} catch (...) {
    rethrowAsStorageError("read consents");
}

std::optional<RegistrationRecord> PipelineStore::registration(PersonId person)
try {
    const std::int64_t id = person.value();
    RegistrationRecord row;
    row.person = person;
    std::optional<std::int64_t> quiet;
    soci::statement select =
        (m_database.sql().prepare << "SELECT family_card, birth_place, email, business, sector,"
                                     " payer, quiet_since, quiet_reason FROM registration"
                                     " WHERE person = :person",
         into(row.familyCard), into(row.birthPlace), into(row.email), into(row.business),
         into(row.sector), into(row.payer), into(quiet), into(row.quietReason), use(id));
    if (!select.execute(true))
        return std::nullopt;
    row.quietSince = quiet ? std::optional(Day(std::int32_t(*quiet))) : std::nullopt;
    return row;
} catch (...) {
    rethrowAsStorageError("read registration");
}

void PipelineStore::put(const RegistrationRecord& row)
try {
    const std::int64_t person = row.person.value();
    const auto quiet =
        row.quietSince ? std::optional(std::int64_t(row.quietSince->sinceEpoch())) : std::nullopt;
    m_database.sql() << "DELETE FROM registration WHERE person = :person", use(person);
    m_database.sql() << "INSERT INTO registration (person, family_card, birth_place, email,"
                        " business, sector, payer, quiet_since, quiet_reason) VALUES (:person,"
                        " :card, :place, :email, :business, :sector, :payer, :quiet, :reason)",
        use(person), use(row.familyCard), use(row.birthPlace), use(row.email), use(row.business),
        use(row.sector), use(row.payer), use(quiet), use(row.quietReason);
} catch (...) {
    rethrowAsStorageError("write registration");
}

void PipelineStore::insert(const BulkRecord& act)
try {
    m_database.sql() << "INSERT INTO bulk_act (id, seq, kind, row_count, undone_seq)"
                        " VALUES (:id, :seq, :kind, :row_count, NULL)",
        use(act.id), use(act.seq), use(act.kind), use(act.rows);
} catch (...) {
    rethrowAsStorageError("write act on many");
}

void PipelineStore::addRow(std::int64_t act, PersonId person, std::int64_t row)
try {
    const std::int64_t id = person.value();
    m_database.sql() << "INSERT INTO bulk_act_row (act, person, row_key)"
                        " VALUES (:act, :person, :row_key)",
        use(act), use(id), use(row);
} catch (...) {
    rethrowAsStorageError("write row of an act on many");
}

std::vector<BulkRecord> PipelineStore::readBulk(const std::string& condition, std::int64_t key,
                                                std::size_t limit)
try {
    std::vector<BulkRecord> acts;
    BulkRecord row;
    const auto most = std::int64_t(limit);
    soci::statement select =
        (m_database.sql().prepare << "SELECT id, seq, kind, row_count, undone_seq FROM bulk_act"
                                     " WHERE " +
                                         condition + " ORDER BY id DESC LIMIT :most",
         into(row.id), into(row.seq), into(row.kind), into(row.rows), into(row.undoneIn),
         use(key, "key"), use(most, "most"));
    select.execute();
    while (select.fetch())
        acts.push_back(row);
    return acts;
} catch (...) {
    rethrowAsStorageError("read acts on many");
}

std::optional<BulkRecord> PipelineStore::bulk(std::int64_t id)
{
    const auto found = readBulk("id = :key", id, 1);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<BulkRecord> PipelineStore::bulks(std::size_t limit)
{
    return readBulk("id > :key", 0, limit);
}

std::vector<std::pair<PersonId, std::int64_t>> PipelineStore::rowsOf(std::int64_t act)
try {
    std::vector<std::pair<PersonId, std::int64_t>> rows;
    std::int64_t person = 0;
    std::int64_t row = 0;
    soci::statement select =
        (m_database.sql().prepare << "SELECT person, row_key FROM bulk_act_row WHERE act = :act"
                                     " ORDER BY row_key",
         into(person), into(row), use(act));
    select.execute();
    while (select.fetch())
        rows.emplace_back(PersonId(person), row);
    return rows;
} catch (...) {
    rethrowAsStorageError("read rows of an act on many");
}

void PipelineStore::markUndone(std::int64_t act, Seq seq)
try {
    m_database.sql() << "UPDATE bulk_act SET undone_seq = :seq WHERE id = :id", use(seq), use(act);
} catch (...) {
    rethrowAsStorageError("undo act on many");
}

} // namespace penggerak::storage
