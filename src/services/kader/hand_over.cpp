#include "services/kader/hand_over.h"

#include "services/kader/kader_checks.h"
#include "services/ledger/bulk_posting.h"
#include "services/ledger/line_insertion.h"
#include "storage/kader/kader_life_store.h"
#include "storage/kader/kader_paper_store.h"
#include "storage/kader/portfolio_store.h"

#include <nlohmann/json.hpp>

#include <set>

namespace penggerak::services {

namespace {

/// Who goes along, read before anything is written.
struct Plan
{
    std::vector<storage::KeptHead> last;               ///< no row after the day
    std::vector<std::pair<PersonId, Segment>> between; ///< rows after the day
    std::vector<std::pair<CellId, Heads>> pools;
    std::vector<storage::TerritoryRecord> territories;
    HandOverCount count;
};

class Planning
{
public:
    Planning(storage::Database& database, const HandOver& order)
        : m_database(database)
        , m_order(order)
        , m_cells(database)
        , m_movements(database, m_cells)
        , m_stocks(database)
    {
    }

    Plan read()
    {
        storage::PortfolioStore portfolio(m_database);
        const std::vector<CellId> cells = portfolio.cells(m_order.from);
        std::set<PersonId> later;
        for (const storage::KeptHead& head : portfolio.heads(cells)) {
            if (head.since > m_order.on)
                later.insert(head.person);
            else
                take(head);
        }
        for (const PersonId person : portfolio.leftAfter(cells, m_order.on))
            later.insert(person);
        for (const PersonId person : later)
            readLine(person);
        for (const CellId cell : cells) {
            const Heads heads = std::max(Heads(0), m_stocks.leastPooled(cell, m_order.on));
            if (heads.isZero())
                continue;
            m_plan.pools.emplace_back(cell, heads);
            m_plan.count.pooled += heads;
            m_plan.count.byStage[m_cells.cell(cell).stage] += heads;
        }
        if (m_order.withTerritory)
            readTerritories();
        return std::move(m_plan);
    }

private:
    void count(Stage stage)
    {
        m_plan.count.named += Heads(1);
        m_plan.count.byStage[stage] += Heads(1);
    }
    void take(const storage::KeptHead& head)
    {
        m_plan.last.push_back(head);
        count(m_cells.cell(head.cell).stage);
    }
    void readLine(PersonId person)
    {
        const std::vector<Movement> rows = m_movements.ofPerson(person);
        for (const Segment segment : allSegments) {
            const Line line(person, segment, rows);
            if (line.rows().empty() || line.rows().back().happenedOn <= m_order.on)
                continue;
            const auto then = line.at(m_order.on);
            const auto now = line.latest();
            if (then && then->kader == m_order.from && then->stage != Stage::Outside) {
                m_plan.between.emplace_back(person, segment);
                count(then->stage);
            } else if (now && now->kader == m_order.from && now->stage != Stage::Outside) {
                m_plan.count.cameLater += Heads(1);
            }
        }
    }
    void readTerritories()
    {
        for (const storage::TerritoryRecord& row :
             storage::KaderPaperStore(m_database).territories(m_order.from))
            if (!row.territory.held.until || *row.territory.held.until >= m_order.on)
                m_plan.territories.push_back(row);
        m_plan.count.territories = int(m_plan.territories.size());
    }

    storage::Database& m_database;
    const HandOver& m_order;
    storage::CellStore m_cells;
    storage::MovementStore m_movements;
    storage::StockStore m_stocks;
    Plan m_plan;
};

struct Both
{
    storage::KaderRecord from;
    storage::KaderRecord to;
};

Result<Both> checkOrder(storage::Database& database, const HandOver& order, Day today)
{
    if (order.from == order.to)
        return fail("hand_over_same", "to");
    auto from = kaderOf(database, order.from);
    if (!from)
        return fail(from.error());
    auto to = kaderOf(database, order.to);
    if (!to)
        return fail(to.error());
    if (order.on > today)
        return fail(refusal("date_future", "on").with("day", order.on).with("today", today));
    const auto steps = storage::KaderLifeStore(database).steps(order.to);
    const KaderStep* step = stepOn(steps, order.on);
    if (!step || step->status != KaderStatus::Active)
        return fail(
            refusal("kader_not_active_on", "to").with("name", to->name).with("day", order.on));
    return Both{std::move(*from), std::move(*to)};
}

void moveHeads(Work& work, const HandOver& order, const Plan& plan)
{
    Ledger ledger(work);
    BulkPosting bulk(work, ledger);
    for (const storage::KeptHead& head : plan.last)
        bulk.transfer(head.person, ledger.cells().cell(head.cell), order.to, order.on);
    bulk.finish();
    for (const auto& [person, segment] : plan.between) {
        Movement row;
        row.happenedOn = order.on;
        row.kind = MovementKind::Transfer;
        row.from = {*ledger.line(person, segment).at(order.on), person};
        row.to = row.from;
        row.to.cell.kader = order.to;
        if (Outcome joined = insertIntoLine(ledger, person, row, true); !joined)
            throw Refused(joined.error());
    }
    for (const auto& [cell, heads] : plan.pools) {
        Movement row;
        row.happenedOn = order.on;
        row.kind = MovementKind::Transfer;
        row.heads = heads;
        row.from.cell = ledger.cells().cell(cell);
        row.to.cell = row.from.cell;
        row.to.cell.kader = order.to;
        ledger.post(row);
    }
    ledger.finish();
}

/// His places from that day on are the other's.
void moveTerritories(Work& work, const HandOver& order, const Both& both, const Plan& plan)
{
    storage::KaderPaperStore papers(work.database);
    for (const storage::TerritoryRecord& row : plan.territories) {
        if (row.territory.held.from >= order.on)
            papers.removeTerritory(row.id);
        else
            papers.setTerritoryUntil(row.id, order.on.plusDays(-1));
    }
    for (const storage::TerritoryRecord& row : plan.territories) {
        Territory moved = row.territory;
        moved.held.from = std::max(moved.held.from, order.on);
        if (Outcome free = checkTerritoryFree(work.database, both.to, moved); !free)
            throw Refused(free.error());
        papers.addTerritory({TerritoryId(work.database.newId()), order.to, moved});
    }
}

} // namespace

Result<HandOverCount> handOverCount(const Session& session, const HandOver& order)
{
    if (Outcome allowed = admit(session, "kader.hand_over"); !allowed)
        return fail(allowed.error());
    const Day today = session.book().today();
    return readFrom(session.book(), [&](storage::Database& database) -> Result<HandOverCount> {
        if (const auto both = checkOrder(database, order, today); !both)
            return fail(both.error());
        return Planning(database, order).read().count;
    });
}

Result<HandedOver> handOver(const Session& session, const HandOver& order)
{
    const Day today = session.book().today();
    return write(session, "kader.hand_over", [&](Work& work) -> Result<HandedOver> {
        auto both = checkOrder(work.database, order, today);
        if (!both)
            return fail(both.error());
        const Plan plan = Planning(work.database, order).read();
        if (plan.count.named.isZero() && plan.count.pooled.isZero() && plan.territories.empty())
            return fail(refusal("hand_over_nothing", "from").with("name", both->from.name));
        moveHeads(work, order, plan);
        moveTerritories(work, order, *both, plan);
        if (order.endsFrom) {
            const MoveKader end{KaderStatus::Ended, order.on, KaderReason::Replaced, {}};
            if (Outcome ended = applyKaderMove(work, both->from, end, today); !ended)
                return fail(ended.error());
        }
        work.commit.about("kader", order.to.value());
        finishKader(work, order.from,
                    nlohmann::json{{"to", both->to.name},
                                   {"on", order.on.iso()},
                                   {"heads", plan.count.named.value()},
                                   {"pooled", plan.count.pooled.value()},
                                   {"territories", plan.count.territories},
                                   {"ended", order.endsFrom}}
                        .dump());
        return HandedOver{work.commit.seq(), plan.count};
    });
}

} // namespace penggerak::services
