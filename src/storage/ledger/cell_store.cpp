#include "storage/ledger/cell_store.h"

#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"

namespace penggerak::storage {

struct CellStore::Statements
{
    explicit Statements(soci::session& sql)
        : findByValue((sql.prepare << "SELECT id FROM cell WHERE office = :office"
                                      " AND segment = :segment AND stage = :stage"
                                      " AND COALESCE(region, '') = :region"
                                      " AND COALESCE(body, 0) = :body"
                                      " AND COALESCE(kader, 0) = :kader",
                       soci::into(foundId), soci::use(office), soci::use(segment), soci::use(stage),
                       soci::use(regionKey), soci::use(bodyKey), soci::use(kaderKey)))
        , findById(
              (sql.prepare << "SELECT office, segment, stage, COALESCE(region, ''),"
                              " COALESCE(body, 0), COALESCE(kader, 0) FROM cell WHERE id = :id",
               soci::into(office), soci::into(segment), soci::into(stage), soci::into(regionKey),
               soci::into(bodyKey), soci::into(kaderKey), soci::use(foundId)))
    {
    }

    void set(const Cell& cell)
    {
        office = cell.office.value();
        segment = std::string(code(cell.segment));
        stage = std::int64_t(cell.stage);
        regionKey = cell.region ? cell.region->digits() : std::string();
        bodyKey = cell.body ? cell.body->value() : 0;
        kaderKey = cell.kader ? cell.kader->value() : 0;
    }

    Cell get() const
    {
        Cell cell;
        cell.office = OfficeId(office);
        cell.segment = segmentFromCode(segment).value();
        cell.stage = Stage(stage);
        if (!regionKey.empty())
            cell.region = RegionCode::parse(regionKey);
        if (bodyKey != 0)
            cell.body = BodyId(bodyKey);
        if (kaderKey != 0)
            cell.kader = KaderId(kaderKey);
        return cell;
    }

    std::int64_t foundId = 0;
    std::int64_t office = 0;
    std::string segment;
    std::int64_t stage = 0;
    std::string regionKey;
    std::int64_t bodyKey = 0;
    std::int64_t kaderKey = 0;
    soci::statement findByValue;
    soci::statement findById;
};

CellStore::CellStore(Database& database)
    : m_database(database)
{
    try {
        m_statements = std::make_unique<Statements>(database.sql());
    } catch (...) {
        rethrowAsStorageError("prepare cells");
    }
}

CellStore::~CellStore() = default;

std::optional<CellId> CellStore::find(const Cell& cell)
{
    if (const auto known = m_ids.find(cell); known != m_ids.end())
        return known->second;
    try {
        m_statements->set(cell);
        if (!m_statements->findByValue.execute(true))
            return std::nullopt;
    } catch (...) {
        rethrowAsStorageError("find cell");
    }
    const CellId id(m_statements->foundId);
    m_ids.emplace(cell, id);
    m_cells.emplace(id, cell);
    return id;
}

CellId CellStore::idOf(const Cell& cell)
{
    if (const auto known = find(cell))
        return *known;
    // Small numbers: each movement and each head names cells.
    std::int64_t idValue = 0;
    const std::int64_t office = cell.office.value();
    const std::string segment(code(cell.segment));
    const auto stage = std::int64_t(cell.stage);
    const std::optional<std::string> region =
        cell.region ? std::optional(cell.region->digits()) : std::nullopt;
    const std::optional<std::int64_t> body =
        cell.body ? std::optional(cell.body->value()) : std::nullopt;
    const std::optional<std::int64_t> kader =
        cell.kader ? std::optional(cell.kader->value()) : std::nullopt;
    try {
        m_database.sql() << "SELECT COALESCE(MAX(id), 0) + 1 FROM cell", soci::into(idValue);
        m_database.sql() << "INSERT INTO cell (id, office, segment, region, stage, body, kader)"
                            " VALUES (:id, :office, :segment, :region, :stage, :body, :kader)",
            soci::use(idValue), soci::use(office), soci::use(segment), soci::use(region),
            soci::use(stage), soci::use(body), soci::use(kader);
    } catch (...) {
        rethrowAsStorageError("write cell");
    }
    const CellId id(idValue);
    m_ids.emplace(cell, id);
    m_cells.emplace(id, cell);
    return id;
}

std::vector<std::pair<CellId, Cell>> CellStore::all()
{
    std::vector<std::pair<CellId, Cell>> cells;
    try {
        Statements& s = *m_statements;
        soci::statement select =
            (m_database.sql().prepare << "SELECT id, office, segment, stage, COALESCE(region, ''),"
                                         " COALESCE(body, 0), COALESCE(kader, 0) FROM cell"
                                         " ORDER BY id",
             soci::into(s.foundId), soci::into(s.office), soci::into(s.segment),
             soci::into(s.stage), soci::into(s.regionKey), soci::into(s.bodyKey),
             soci::into(s.kaderKey));
        select.execute();
        while (select.fetch())
            cells.emplace_back(CellId(s.foundId), s.get());
    } catch (...) {
        rethrowAsStorageError("read cells");
    }
    return cells;
}

const Cell& CellStore::cell(CellId id)
{
    if (const auto known = m_cells.find(id); known != m_cells.end())
        return known->second;
    try {
        m_statements->foundId = id.value();
        if (!m_statements->findById.execute(true))
            throw StorageError(StorageError::Kind::Corrupt, 0, "cell missing");
    } catch (...) {
        rethrowAsStorageError("read cell");
    }
    const Cell cell = m_statements->get();
    m_ids.emplace(cell, id);
    return m_cells.emplace(id, cell).first->second;
}

} // namespace penggerak::storage
