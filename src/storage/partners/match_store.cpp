#include "storage/partners/match_store.h"

#include "storage/database/storage_error.h"
#include "storage/database/value_conversion.h"

namespace penggerak::storage {

using soci::into;
using soci::use;

struct MatchStore::Statements
{
    explicit Statements(soci::session& sql)
        : insert((sql.prepare << "INSERT INTO match_row (id, list, row_number, name, npp, npwp,"
                                 " address, permit, region, state, body, reason) VALUES (:id,"
                                 " :list, :number, :name, :npp, :npwp, :address, :permit, :region,"
                                 " :state, :body, :reason)",
                  use(row.id), use(row.list), use(row.number), use(row.name), use(row.npp),
                  use(row.npwp), use(row.address), use(row.permit), use(region), use(state),
                  use(row.body), use(row.reason)))
    {
    }
    MatchRow row;
    std::optional<std::string> region;
    std::string state;
    soci::statement insert;
};

MatchStore::MatchStore(Database& database)
    : m_database(database)
{
}

MatchStore::~MatchStore() = default;

void MatchStore::insert(const MatchList& list)
try {
    m_database.sql() << "INSERT INTO match_list (id, dinas, office, file, digest, on_day) VALUES"
                        " (:id, :dinas, :office, :file, :digest, :day)",
        use(list.id), use(list.dinas), use(list.office), use(list.file), use(list.digest),
        use(list.on);
} catch (...) {
    rethrowAsStorageError("match lists: insert");
}

void MatchStore::insertRow(const MatchRow& row)
try {
    if (!m_statements)
        m_statements = std::make_unique<Statements>(m_database.sql());
    m_statements->row = row;
    m_statements->region = row.region ? std::optional(row.region->digits()) : std::nullopt;
    m_statements->state = code(row.state);
    m_statements->insert.execute(true);
} catch (...) {
    rethrowAsStorageError("match rows: insert");
}

void MatchStore::decide(const MatchRow& row)
try {
    const std::string state(code(row.state));
    m_database.sql() << "UPDATE match_row SET state = :state, body = :body, reason = :reason"
                        " WHERE id = :id",
        use(state), use(row.body), use(row.reason), use(row.id);
} catch (...) {
    rethrowAsStorageError("match rows: decide");
}

std::vector<MatchList> MatchStore::lists()
try {
    std::vector<MatchList> lists;
    MatchList row;
    soci::statement select =
        (m_database.sql().prepare << "SELECT id, dinas, office, file, digest, on_day"
                                     " FROM match_list ORDER BY on_day DESC, id DESC",
         into(row.id), into(row.dinas), into(row.office), into(row.file), into(row.digest),
         into(row.on));
    select.execute();
    while (select.fetch())
        lists.push_back(row);
    return lists;
} catch (...) {
    rethrowAsStorageError("match lists: read");
}

std::vector<MatchRow> MatchStore::read(const std::string& condition, std::int64_t key)
try {
    std::vector<MatchRow> rows;
    MatchRow row;
    std::optional<std::string> region;
    std::string state;
    soci::statement select =
        (m_database.sql().prepare
             << "SELECT id, list, row_number, name, npp, npwp, address, permit,"
                " region, state, body, reason FROM match_row WHERE " +
                    condition + " ORDER BY row_number, id",
         use(key, "key"), into(row.id), into(row.list), into(row.number), into(row.name),
         into(row.npp), into(row.npwp), into(row.address), into(row.permit), into(region),
         into(state), into(row.body), into(row.reason));
    select.execute();
    while (select.fetch()) {
        row.region = region ? RegionCode::parse(*region) : std::nullopt;
        row.state = matchStateFromCode(state).value();
        rows.push_back(row);
    }
    return rows;
} catch (...) {
    rethrowAsStorageError("match rows: read");
}

std::optional<MatchRow> MatchStore::findRow(MatchRowId row)
{
    const auto found = read("id = :key", row.value());
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<MatchRow> MatchStore::rows(MatchListId list)
{
    return read("list = :key", list.value());
}

std::int64_t MatchStore::rowsNaming(BodyId body)
try {
    std::int64_t count = 0;
    m_database.sql() << "SELECT COUNT(*) FROM match_row WHERE body = :body", use(body), into(count);
    return count;
} catch (...) {
    rethrowAsStorageError("match rows: of a body");
}

void MatchStore::remember(const std::string& firm, std::optional<BodyId> body, bool isSame)
try {
    const std::int64_t number = body ? body->value() : 0;
    const std::int64_t same = isSame ? 1 : 0;
    m_database.sql()
        << "INSERT INTO match_memory (firm, body, is_same) VALUES (:firm, :body, :same)"
           " ON CONFLICT (firm, body) DO UPDATE SET is_same = excluded.is_same",
        use(firm), use(number), use(same);
} catch (...) {
    rethrowAsStorageError("match memory: write");
}

void MatchStore::forget(const std::string& firm, std::optional<BodyId> body)
try {
    const std::int64_t number = body ? body->value() : 0;
    m_database.sql() << "DELETE FROM match_memory WHERE firm = :firm AND body = :body", use(firm),
        use(number);
} catch (...) {
    rethrowAsStorageError("match memory: forget");
}

std::map<std::string, RememberedFirm> MatchStore::memory()
try {
    std::map<std::string, RememberedFirm> memory;
    std::string firm;
    std::int64_t body = 0;
    std::int64_t same = 0;
    soci::statement select =
        (m_database.sql().prepare << "SELECT firm, body, is_same FROM match_memory", into(firm),
         into(body), into(same));
    select.execute();
    while (select.fetch()) {
        RememberedFirm& known = memory[firm];
        if (body == 0)
            known.none = same != 0;
        else if (same != 0)
            known.same = BodyId(body);
        else
            known.different.insert(BodyId(body));
    }
    return memory;
} catch (...) {
    rethrowAsStorageError("match memory: read");
}

} // namespace penggerak::storage
