#include "storage/kader/kader_life_store.h"

#include "storage/database/row_values.h"
#include "storage/database/storage_error.h"

#include <soci/soci.h>

namespace penggerak::storage {

using soci::into;
using soci::use;

namespace {

std::optional<std::int64_t> digits(const std::optional<std::string>& text)
{
    if (!text)
        return std::nullopt;
    return std::stoll(text->front() == '+' ? text->substr(1) : *text);
}

} // namespace

std::map<KaderId, std::vector<KaderStep>> KaderLifeStore::allSteps()
try {
    std::map<KaderId, std::vector<KaderStep>> steps;
    std::int64_t kader = 0;
    std::string status;
    std::int64_t from = 0;
    std::string reason;
    std::string note;
    soci::statement select =
        (m_database.sql().prepare << "SELECT kader, status, from_day, reason, note"
                                     " FROM kader_status ORDER BY kader, number",
         into(kader), into(status), into(from), into(reason), into(note));
    select.execute();
    while (select.fetch())
        steps[KaderId(kader)].push_back({kaderStatusFromCode(status).value(), dayOf(from),
                                         kaderReasonFromCode(reason).value_or(KaderReason::None),
                                         note});
    return steps;
} catch (...) {
    rethrowAsStorageError("kader steps: list");
}

std::vector<KaderStep> KaderLifeStore::steps(KaderId kader)
try {
    std::vector<KaderStep> steps;
    const std::int64_t id = kader.value();
    std::string status;
    std::int64_t from = 0;
    std::string reason;
    std::string note;
    soci::statement select =
        (m_database.sql().prepare << "SELECT status, from_day, reason, note FROM kader_status"
                                     " WHERE kader = :kader ORDER BY number",
         use(id), into(status), into(from), into(reason), into(note));
    select.execute();
    while (select.fetch())
        steps.push_back({kaderStatusFromCode(status).value(), dayOf(from),
                         kaderReasonFromCode(reason).value_or(KaderReason::None), note});
    return steps;
} catch (...) {
    rethrowAsStorageError("kader steps: read");
}

void KaderLifeStore::addStep(KaderId kader, const KaderStep& step)
try {
    const std::int64_t id = kader.value();
    const std::string status(code(step.status));
    const std::int64_t from = step.from.sinceEpoch();
    const std::string reason(code(step.reason));
    m_database.sql() << "INSERT INTO kader_status (kader, number, status, from_day, reason, note)"
                        " SELECT CAST(:kader AS BIGINT), COALESCE(MAX(number), 0) + 1,"
                        " CAST(:status AS TEXT), CAST(:from AS BIGINT), CAST(:reason AS TEXT),"
                        " CAST(:note AS TEXT) FROM kader_status WHERE kader = :same",
        use(id), use(status), use(from), use(reason), use(step.note), use(id);
} catch (...) {
    rethrowAsStorageError("kader steps: add");
}

void KaderLifeStore::removeLastStep(KaderId kader)
try {
    const std::int64_t id = kader.value();
    m_database.sql() << "DELETE FROM kader_status WHERE kader = :kader AND number ="
                        " (SELECT MAX(number) FROM kader_status WHERE kader = :same)",
        use(id), use(id);
} catch (...) {
    rethrowAsStorageError("kader steps: remove");
}

std::map<KaderId, std::vector<PotentialRecord>> KaderLifeStore::allPotential()
try {
    std::map<KaderId, std::vector<PotentialRecord>> lists;
    std::int64_t kader = 0;
    PotentialRecord person;
    std::optional<std::int64_t> nik;
    std::optional<std::int64_t> phone;
    soci::statement select =
        (m_database.sql().prepare << "SELECT kader, name, name_key, nik, phone FROM kader_potential"
                                     " ORDER BY kader, number",
         into(kader), into(person.name), into(person.nameKey), into(nik), into(phone));
    select.execute();
    while (select.fetch()) {
        person.nik = nik ? std::optional(std::to_string(*nik)) : std::nullopt;
        person.phone = phone ? std::optional("+" + std::to_string(*phone)) : std::nullopt;
        lists[KaderId(kader)].push_back(person);
    }
    return lists;
} catch (...) {
    rethrowAsStorageError("kader potential: list");
}

std::vector<PotentialRecord> KaderLifeStore::potential(KaderId kader)
{
    return allPotential()[kader];
}

void KaderLifeStore::addPotential(KaderId kader, const PotentialRecord& person)
try {
    const std::int64_t id = kader.value();
    const auto nik = digits(person.nik);
    const auto phone = digits(person.phone);
    m_database.sql() << "INSERT INTO kader_potential (kader, number, name, name_key, nik, phone)"
                        " SELECT CAST(:kader AS BIGINT), COALESCE(MAX(number), 0) + 1,"
                        " CAST(:name AS TEXT), CAST(:key AS TEXT), CAST(:nik AS BIGINT),"
                        " CAST(:phone AS BIGINT) FROM kader_potential WHERE kader = :same",
        use(id), use(person.name), use(person.nameKey), use(nik), use(phone), use(id);
} catch (...) {
    rethrowAsStorageError("kader potential: add");
}

std::optional<KaderLifeStore::Match> KaderLifeStore::match(KaderId kader,
                                                           const PotentialRecord& person)
try {
    std::int64_t id = 0;
    std::optional<std::int64_t> cell;
    std::optional<std::int64_t> stage;
    std::int64_t key = 0;
    std::string condition;
    if (person.nik) {
        condition = "p.nik = :key";
        key = *digits(person.nik);
    } else if (person.phone) {
        condition = "p.name_key = :name AND p.phone = :key";
        key = *digits(person.phone);
    } else {
        condition = "p.name_key = :name AND c.kader = :key";
        key = kader.value();
    }
    // Acquired heads first, then the furthest.
    soci::details::prepare_temp_type prepared =
        (m_database.sql().prepare
             << "SELECT p.id, c.id, c.stage FROM person p"
                " LEFT JOIN person_head h ON h.person = p.id LEFT JOIN cell c ON c.id = h.cell"
                " WHERE p.withdrawn = 0 AND " +
                    condition +
                    " ORDER BY CASE WHEN c.stage IN (6, 7) THEN 0 ELSE 1 END,"
                    " COALESCE(c.stage, -1) DESC, p.id LIMIT 1",
         into(id), into(cell), into(stage), use(key, "key"));
    if (!person.nik)
        prepared, use(person.nameKey, "name");
    soci::statement select(prepared);
    if (!select.execute(true))
        return std::nullopt;
    return Match{PersonId(id), cell ? std::optional(CellId(*cell)) : std::nullopt,
                 stage.value_or(0)};
} catch (...) {
    rethrowAsStorageError("kader potential: match");
}

} // namespace penggerak::storage
