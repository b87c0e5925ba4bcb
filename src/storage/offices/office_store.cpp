#include "storage/offices/office_store.h"

#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"

#include <soci/soci.h>

#include <map>

namespace penggerak::storage {

using soci::into;
using soci::use;

namespace {

struct Row
{
    std::int64_t id = 0;
    std::string code;
    std::string name;
    std::string kind;
    std::optional<std::int64_t> parent;
    std::string region;
};

Row toRow(const OfficeRecord& office)
{
    return {office.id.value(),
            office.code,
            office.name,
            office.kind,
            office.parent ? std::optional(office.parent->value()) : std::nullopt,
            {}};
}

} // namespace

struct OfficeStore::Statements
{
    explicit Statements(soci::session& sql)
        : all((sql.prepare << "SELECT id, code, name, kind, parent FROM office "
                              "ORDER BY kind, name",
               into(out.id), into(out.code), into(out.name), into(out.kind), into(out.parent)))
        , territories((sql.prepare << "SELECT office, region FROM office_territory "
                                      "ORDER BY office, region",
                       into(out.id), into(out.region)))
        , insert((sql.prepare << "INSERT INTO office (id, code, name, kind, parent) "
                                 "VALUES (:id, :code, :name, :kind, :parent)",
                  use(in.id), use(in.code), use(in.name), use(in.kind), use(in.parent)))
        , update((sql.prepare << "UPDATE office SET code = :code, name = :name, kind = :kind, "
                                 "parent = :parent WHERE id = :id",
                  use(in.code), use(in.name), use(in.kind), use(in.parent), use(in.id)))
        , clearTerritory(
              (sql.prepare << "DELETE FROM office_territory WHERE office = :id", use(in.id)))
        , addRegion((sql.prepare << "INSERT INTO office_territory (office, region) "
                                    "VALUES (:id, :region)",
                     use(in.id), use(in.region)))
    {
    }

    Row in;
    Row out;
    soci::statement all;
    soci::statement territories;
    soci::statement insert;
    soci::statement update;
    soci::statement clearTerritory;
    soci::statement addRegion;
};

OfficeStore::OfficeStore(Database& database)
try : m_statements(std::make_unique<Statements>(database.sql())) {
} catch (...) {
    rethrowAsStorageError("offices: prepare");
}

OfficeStore::~OfficeStore() = default;

std::vector<OfficeRecord> OfficeStore::all()
try {
    const Row& out = m_statements->out;
    std::map<std::int64_t, std::vector<RegionCode>> territories;
    m_statements->territories.execute();
    while (m_statements->territories.fetch())
        if (const auto region = RegionCode::parse(out.region))
            territories[out.id].push_back(*region);
    std::vector<OfficeRecord> offices;
    m_statements->all.execute();
    while (m_statements->all.fetch())
        offices.push_back({OfficeId(out.id), out.code, out.name, out.kind,
                           out.parent ? std::optional(OfficeId(*out.parent)) : std::nullopt,
                           territories[out.id]});
    return offices;
} catch (...) {
    rethrowAsStorageError("offices: list");
}

void OfficeStore::insert(const OfficeRecord& office)
try {
    m_statements->in = toRow(office);
    m_statements->insert.execute(true);
    writeTerritory(office);
} catch (...) {
    rethrowAsStorageError("offices: insert");
}

void OfficeStore::update(const OfficeRecord& office)
try {
    m_statements->in = toRow(office);
    m_statements->update.execute(true);
    m_statements->clearTerritory.execute(true);
    writeTerritory(office);
} catch (...) {
    rethrowAsStorageError("offices: update");
}

void OfficeStore::writeTerritory(const OfficeRecord& office)
{
    for (const RegionCode& region : office.territory) {
        m_statements->in.region = region.digits();
        m_statements->addRegion.execute(true);
    }
}

} // namespace penggerak::storage
