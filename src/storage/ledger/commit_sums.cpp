#include "storage/ledger/commit_sums.h"

#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"

#include <algorithm>

namespace penggerak::storage {

namespace {

/// Sums beyond this many are written before the commit ends; later ones are added to them.
constexpr std::size_t mostRemembered = 400'000;

} // namespace

struct CommitSums::Statements
{
    explicit Statements(soci::session& sql)
        : route(
              (sql.prepare
                   << "INSERT INTO rollup_block (block, from_cell, to_cell, day, row_count, heads,"
                      " pooled_out, pooled_in, fresh) VALUES (:block, :from_cell, :to_cell, :day,"
                      " :row_count, :heads, :pooled_out, :pooled_in, :fresh)"
                      " ON CONFLICT (block, from_cell, to_cell, day) DO UPDATE SET"
                      " row_count = rollup_block.row_count + excluded.row_count,"
                      " heads = rollup_block.heads + excluded.heads,"
                      " pooled_out = rollup_block.pooled_out + excluded.pooled_out,"
                      " pooled_in = rollup_block.pooled_in + excluded.pooled_in,"
                      " fresh = rollup_block.fresh + excluded.fresh",
               soci::use(block), soci::use(from), soci::use(to), soci::use(day),
               soci::use(sum.rows), soci::use(sum.heads), soci::use(sum.pooledOut),
               soci::use(sum.pooledIn), soci::use(sum.fresh)))
        , flow((sql.prepare << "INSERT INTO rollup_flow (cell, day, reason, heads)"
                               " VALUES (:cell, :day, :reason, :heads)"
                               " ON CONFLICT (cell, day, reason) DO UPDATE SET"
                               " heads = rollup_flow.heads + excluded.heads",
                soci::use(to), soci::use(day), soci::use(reason), soci::use(heads)))
        , both((sql.prepare << "INSERT INTO rollup_both (seq, day, pu_office, pu_region,"
                               " bpu_office, bpu_region, heads) VALUES (:seq, :day, :pu_office,"
                               " :pu_region, :bpu_office, :bpu_region, :heads)",
                soci::use(seq), soci::use(day), soci::use(puOffice), soci::use(puRegion),
                soci::use(bpuOffice), soci::use(bpuRegion), soci::use(heads)))
    {
    }

    std::int64_t block = 0;
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::int64_t day = 0;
    RouteSum sum;
    std::int64_t reason = 0;
    std::int64_t heads = 0;
    std::int64_t seq = 0;
    std::int64_t puOffice = 0;
    std::string puRegion;
    std::int64_t bpuOffice = 0;
    std::string bpuRegion;
    soci::statement route;
    soci::statement flow;
    soci::statement both;
};

void RouteSum::add(const Movement& row, const std::optional<Flow>& flow)
{
    const std::int64_t count = row.heads.value();
    rows += 1;
    heads = checked::add(heads, count);
    pooledOut += row.from.person ? 0 : count;
    pooledIn += row.to.person ? 0 : count;
    if (flow && flow->into == Stage::Active)
        fresh += flow->heads;
}

CommitSums::CommitSums(Database& database)
    : m_database(database)
{
    try {
        m_statements = std::make_unique<Statements>(database.sql());
    } catch (...) {
        rethrowAsStorageError("prepare sums of a commit");
    }
}

CommitSums::~CommitSums() = default;

void CommitSums::add(const Movement& row, MovementKind original, CellId from, CellId to)
{
    const auto flow = flowOf(row, original);
    m_routes[{from, to, row.happenedOn}].add(row, flow);
    if (flow) {
        std::int64_t& heads =
            m_flows[{row.kind == MovementKind::Reversal ? from : to, row.happenedOn, flow->reason}];
        heads = checked::add(heads, flow->heads);
    }
    if (m_rows == 0) {
        m_first = row.id;
        m_seq = row.seq;
    }
    ++m_rows;
    if (m_routes.size() + m_flows.size() >= mostRemembered)
        writeSums();
}

void CommitSums::addBoth(const std::vector<BothChange>& changes, int sign)
{
    for (const BothChange& change : changes)
        m_both[{change.day, change.places}] += change.change * sign;
}

void CommitSums::openBlock()
{
    if (m_isOpen)
        return;
    m_isOpen = true;
    std::int64_t& block = m_statements->block;
    std::int64_t rows = 0;
    m_database.sql() << "SELECT id, row_count FROM ledger_block ORDER BY id DESC LIMIT 1",
        soci::into(block), soci::into(rows);
    if (m_database.sql().got_data() && rows < blockRows)
        return;
    ++block;
    const std::int64_t first = m_first.value();
    m_database.sql() << "INSERT INTO ledger_block (id, first_movement, last_seq, row_count)"
                        " VALUES (:id, :first, :seq, 0)",
        soci::use(block), soci::use(first), soci::use(m_seq);
}

void CommitSums::writeSums()
{
    try {
        openBlock();
        writeRoutes();
        writeFlows();
    } catch (...) {
        rethrowAsStorageError("write sums of a commit");
    }
    m_routes.clear();
    m_flows.clear();
}

void CommitSums::flush()
{
    if (m_rows == 0)
        return;
    writeSums();
    try {
        m_database.sql() << "UPDATE ledger_block SET last_seq = :seq, row_count = row_count + :rows"
                            " WHERE id = :id",
            soci::use(m_seq), soci::use(m_rows), soci::use(m_statements->block);
        writeBoth();
    } catch (...) {
        rethrowAsStorageError("write sums of a commit");
    }
    m_both.clear();
    m_rows = 0;
    m_isOpen = false;
}

void CommitSums::writeRoutes()
{
    // In the order of the table, so that a large commit fills its pages one after another.
    std::vector<const std::pair<const Route, RouteSum>*> ordered;
    ordered.reserve(m_routes.size());
    for (const auto& entry : m_routes)
        ordered.push_back(&entry);
    std::sort(ordered.begin(), ordered.end(),
              [](const auto* a, const auto* b) { return a->first < b->first; });
    Statements& s = *m_statements;
    for (const auto* entry : ordered) {
        s.from = entry->first.from.value();
        s.to = entry->first.to.value();
        s.day = entry->first.day.sinceEpoch();
        s.sum = entry->second;
        s.route.execute(true);
    }
}

void CommitSums::writeFlows()
{
    Statements& s = *m_statements;
    for (const auto& [key, heads] : m_flows) {
        if (heads == 0)
            continue;
        s.to = std::get<CellId>(key).value();
        s.day = std::get<Day>(key).sinceEpoch();
        s.reason = std::int64_t(std::get<Reason>(key));
        s.heads = heads;
        s.flow.execute(true);
    }
}

void CommitSums::writeBoth()
{
    Statements& s = *m_statements;
    s.seq = m_seq;
    for (const auto& [key, heads] : m_both) {
        if (heads == 0)
            continue;
        const PlacePair& places = key.second;
        s.day = key.first.sinceEpoch();
        s.puOffice = places.pu.office.value();
        s.puRegion = places.pu.region ? places.pu.region->digits() : "";
        s.bpuOffice = places.bpu.office.value();
        s.bpuRegion = places.bpu.region ? places.bpu.region->digits() : "";
        s.heads = heads;
        s.both.execute(true);
    }
}

} // namespace penggerak::storage
