#include "storage/outreach/body_store.h"

#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"

#include <soci/soci.h>

namespace penggerak::storage {

using soci::into;
using soci::use;

namespace {

struct Row
{
    std::int64_t id = 0;
    std::string kind;
    std::string name;
    std::optional<std::int64_t> office;
    std::optional<std::int64_t> parent;
    std::int64_t since = 0;
};

template <class Id>
std::optional<std::int64_t> number(const std::optional<Id>& id)
{
    return id ? std::optional(id->value()) : std::nullopt;
}

template <class Id>
std::optional<Id> idOf(const std::optional<std::int64_t>& value)
{
    return value ? std::optional(Id(*value)) : std::nullopt;
}

Row toRow(const BodyRecord& body)
{
    return {body.id.value(),     body.kind,           body.name,
            number(body.office), number(body.parent), body.since.sinceEpoch()};
}

BodyRecord toRecord(const Row& row)
{
    return {BodyId(row.id),
            row.kind,
            row.name,
            idOf<OfficeId>(row.office),
            idOf<BodyId>(row.parent),
            Day(std::int32_t(row.since))};
}

} // namespace

struct BodyStore::Statements
{
    explicit Statements(soci::session& sql)
        : insert((sql.prepare << "INSERT INTO body (id, kind, name, office, parent, since_day) "
                                 "VALUES (:id, :kind, :name, :office, :parent, :since)",
                  use(in.id), use(in.kind), use(in.name), use(in.office), use(in.parent),
                  use(in.since)))
        , all((sql.prepare << "SELECT id, kind, name, office, parent, since_day FROM body "
                              "ORDER BY name",
               into(out.id), into(out.kind), into(out.name), into(out.office), into(out.parent),
               into(out.since)))
    {
    }

    Row in;
    Row out;
    soci::statement insert;
    soci::statement all;
};

BodyStore::BodyStore(Database& database)
try : m_database(database), m_statements(std::make_unique<Statements>(database.sql())) {
} catch (...) {
    rethrowAsStorageError("bodies: prepare");
}

BodyStore::~BodyStore() = default;

void BodyStore::insert(const BodyRecord& body)
try {
    m_statements->in = toRow(body);
    m_statements->insert.execute(true);
} catch (...) {
    rethrowAsStorageError("bodies: insert");
}

void BodyStore::update(const BodyRecord& body)
try {
    const Row row = toRow(body);
    m_database.sql() << "UPDATE body SET name = :name, office = :office, parent = :parent,"
                        " since_day = :since WHERE id = :id",
        use(row.name), use(row.office), use(row.parent), use(row.since), use(row.id);
} catch (...) {
    rethrowAsStorageError("bodies: update");
}

void BodyStore::remove(BodyId body)
try {
    const std::int64_t id = body.value();
    m_database.sql() << "DELETE FROM body WHERE id = :id", use(id);
} catch (...) {
    rethrowAsStorageError("bodies: remove");
}

bool BodyStore::isNamed(BodyId body)
try {
    const std::int64_t id = body.value();
    std::int64_t count = 0;
    m_database.sql() << "SELECT (SELECT COUNT(*) FROM cell WHERE body = :id)"
                        " + (SELECT COUNT(*) FROM body WHERE parent = :child)",
        use(id, "id"), use(id, "child"), into(count);
    return count > 0;
} catch (...) {
    rethrowAsStorageError("bodies: named");
}

std::vector<BodyRecord> BodyStore::all()
try {
    std::vector<BodyRecord> records;
    m_statements->all.execute();
    while (m_statements->all.fetch())
        records.push_back(toRecord(m_statements->out));
    return records;
} catch (...) {
    rethrowAsStorageError("bodies: list");
}

} // namespace penggerak::storage
