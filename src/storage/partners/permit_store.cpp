#include "storage/partners/permit_store.h"

#include "storage/database/storage_error.h"
#include "storage/database/value_conversion.h"

namespace penggerak::storage {

using soci::into;
using soci::use;

void PermitStore::insert(const EmployerPermit& permit)
try {
    const std::string state(code(permit.state));
    m_database.sql() << "INSERT INTO employer_permit (id, body, dinas, permit, number, state,"
                        " on_day, until_day) VALUES (:id, :body, :dinas, :permit, :number, :state,"
                        " :day, :until)",
        use(permit.id), use(permit.body), use(permit.dinas), use(permit.permit), use(permit.number),
        use(state), use(permit.on), use(permit.until);
} catch (...) {
    rethrowAsStorageError("permits: insert");
}

void PermitStore::update(const EmployerPermit& permit)
try {
    const std::string state(code(permit.state));
    m_database.sql()
        << "UPDATE employer_permit SET number = :number, state = :state, on_day = :day,"
           " until_day = :until WHERE id = :id",
        use(permit.number), use(state), use(permit.on), use(permit.until), use(permit.id);
} catch (...) {
    rethrowAsStorageError("permits: update");
}

void PermitStore::removeOf(BodyId body)
try {
    m_database.sql() << "DELETE FROM employer_permit WHERE body = :body", use(body);
} catch (...) {
    rethrowAsStorageError("permits: remove");
}

std::vector<EmployerPermit> PermitStore::read(const std::string& condition, std::int64_t key)
try {
    std::vector<EmployerPermit> permits;
    EmployerPermit row;
    std::string state;
    soci::statement select =
        (m_database.sql().prepare << "SELECT id, body, dinas, permit, number, state, on_day,"
                                     " until_day FROM employer_permit WHERE " +
                                         condition + " ORDER BY on_day DESC, id DESC",
         use(key, "key"), into(row.id), into(row.body), into(row.dinas), into(row.permit),
         into(row.number), into(state), into(row.on), into(row.until));
    select.execute();
    while (select.fetch()) {
        row.state = permitStateFromCode(state).value();
        permits.push_back(row);
    }
    return permits;
} catch (...) {
    rethrowAsStorageError("permits: read");
}

std::optional<EmployerPermit> PermitStore::find(PermitId permit)
{
    const auto found = read("id = :key", permit.value());
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<EmployerPermit> PermitStore::permits(std::optional<BodyId> body)
{
    return body ? read("body = :key", body->value()) : read("body > :key", 0);
}

void PermitStore::insertRule(const PermitRule& rule)
try {
    m_database.sql() << "INSERT INTO permit_rule (id, dinas, permit, from_day, until_day, source)"
                        " VALUES (:id, :dinas, :permit, :from, :until, :source)",
        use(rule.id), use(rule.dinas), use(rule.permit), use(rule.from), use(rule.until),
        use(rule.source);
} catch (...) {
    rethrowAsStorageError("permit rules: insert");
}

void PermitStore::endRule(PermitRuleId rule, Day until)
try {
    m_database.sql() << "UPDATE permit_rule SET until_day = :until WHERE id = :id", use(until),
        use(rule);
} catch (...) {
    rethrowAsStorageError("permit rules: end");
}

std::vector<PermitRule> PermitStore::rules()
try {
    std::vector<PermitRule> rules;
    PermitRule row;
    soci::statement select =
        (m_database.sql().prepare << "SELECT id, dinas, permit, from_day, until_day, source"
                                     " FROM permit_rule ORDER BY from_day, id",
         into(row.id), into(row.dinas), into(row.permit), into(row.from), into(row.until),
         into(row.source));
    select.execute();
    while (select.fetch())
        rules.push_back(row);
    return rules;
} catch (...) {
    rethrowAsStorageError("permit rules: read");
}

} // namespace penggerak::storage
