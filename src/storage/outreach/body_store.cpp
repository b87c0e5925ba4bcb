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
try : m_statements(std::make_unique<Statements>(database.sql())) {
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
