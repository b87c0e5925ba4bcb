#include "services/ledger/bulk_posting.h"

#include <functional>

namespace penggerak::services {

namespace {

/// Sums are handed over in portions, so that they need not stand in memory twice.
constexpr std::size_t portion = 50'000;

} // namespace

std::size_t BulkPosting::CellHash::operator()(const Cell& cell) const
{
    std::size_t hash = std::hash<OfficeId>()(cell.office);
    const auto mix = [&](std::size_t value) { hash = (hash ^ value) * 1099511628211U; };
    mix(std::size_t(cell.segment) * 16 + std::size_t(cell.stage));
    if (cell.region)
        mix(std::hash<std::string>()(cell.region->digits()));
    if (cell.body)
        mix(std::hash<BodyId>()(*cell.body));
    if (cell.kader)
        mix(std::hash<KaderId>()(*cell.kader) + 1);
    return hash;
}

BulkPosting::BulkPosting(Work& work, Ledger& ledger)
    : m_work(work)
    , m_ledger(ledger)
    , m_heads(work.database, ledger.cells())
{
}

BulkPosting::~BulkPosting() = default;

const BulkPosting::Place& BulkPosting::place(const Cell& cell)
{
    auto& known = m_places[cell];
    if (!known) {
        known = std::make_unique<Place>(
            Place{cell, {m_ledger.cells().idOf(cell), storage::canonicalCell(cell)}});
        m_byId.emplace(known->placed.id, known.get());
    }
    return *known;
}

std::vector<BulkPosting::Pool*> BulkPosting::poolsAround(const Cell& cell, Stage stage)
{
    const Scope own{cell.office, cell.segment, cell.region, cell.body};
    std::vector<Scope> scopes = m_ledger.scopes().around(own);
    scopes.insert(scopes.begin(), own);
    std::vector<Pool*> pools;
    for (const Scope& scope : scopes) {
        const Cell pooled = Scopes::pool(scope, stage);
        const auto id = m_ledger.cells().find(pooled);
        if (!id)
            continue;
        auto& pool = m_pools[*id];
        if (!pool)
            pool =
                std::make_unique<Pool>(Pool{&place(pooled), DayStock(m_ledger.pooledByDay(*id))});
        pools.push_back(pool.get());
    }
    return pools;
}

BulkPosting::Way& BulkPosting::wayTo(const Cell& cell)
{
    if (const auto known = m_ways.find(cell); known != m_ways.end())
        return known->second;
    Way way{&place(cell),
            &place(cell.withStage(Stage::Unreached)),
            poolsAround(cell, cell.stage),
            poolsAround(cell, Stage::Unreached),
            {}};
    const Scope scope{cell.office, cell.segment, cell.region, cell.body};
    for (const Figure& figure : m_ledger.liveFigures()) {
        const bool covers =
            figure.measure == Measure::Potential &&
            (figure.scope == scope || m_ledger.scopes().isWider(figure.scope, scope));
        if (covers && (!way.estimatedFrom || figure.asOf < *way.estimatedFrom))
            way.estimatedFrom = figure.asOf;
    }
    return m_ways.emplace(cell, std::move(way)).first->second;
}

BulkPosting::Pool* BulkPosting::giving(const std::vector<Pool*>& pools, Day on)
{
    for (Pool* pool : pools)
        if (pool->stock.leastFrom(on) > 0) {
            pool->stock.take(on, 1);
            return pool;
        }
    return nullptr;
}

void BulkPosting::write(const Movement& movement, const Place& from, const Place& to)
{
    m_ledger.append(movement, from.placed, to.placed);
    const std::int64_t heads = movement.heads.value();
    m_sums.add(from.placed.id.value(), movement.happenedOn, -heads,
               movement.from.person ? 0 : -heads);
    m_sums.add(to.placed.id.value(), movement.happenedOn, heads, movement.to.person ? 0 : heads);
}

void BulkPosting::enter(PersonId person, const Entry& entry)
{
    Way& way = wayTo(entry.cell);
    Movement step;
    step.happenedOn = entry.on;
    step.activity = entry.activity;
    step.to.person = person;
    if (Pool* pool = entry.source == Source::Published ? giving(way.named, entry.on) : nullptr) {
        step.kind = MovementKind::Naming;
        write(step, *pool->place, *way.target);
    } else {
        if (Pool* unreached = giving(way.reached, entry.on)) {
            Movement naming;
            naming.happenedOn = entry.on;
            naming.kind = MovementKind::Naming;
            naming.to.person = person;
            write(naming, *unreached->place, *way.unreached);
            step.from.person = person;
            write(step, *way.unreached, *way.target);
        } else {
            if (way.estimatedFrom && *way.estimatedFrom <= entry.on)
                step.reason = Reason::BeyondEstimate;
            write(step, place(entry.cell.withStage(Stage::Outside)), *way.target);
        }
        const int last = isAcquired(entry.cell.stage) ? int(Stage::Active) : int(entry.cell.stage);
        for (int stage = int(Stage::Prospect); stage <= last; ++stage)
            addReach(entry.cell.office, entry.cell.segment, Stage(stage), entry.on, 1);
    }
    m_heads.set(person, entry.cell.segment, way.target->placed.id, step);
    m_work.change.people = true;
}

void BulkPosting::enterKnown(PersonId person, const Entry& entry)
{
    const std::vector<Movement> before = m_ledger.movements().ofPerson(person);
    enter(person, entry);
    m_ledger.addBoth(person, before, -1);
    m_ledger.addBoth(person, m_ledger.movements().ofPerson(person), 1);
}

void BulkPosting::advance(PersonId person, const Cell& from, Stage to, Day on,
                          std::optional<ActivityId> activity)
{
    const std::vector<Movement> before = m_ledger.movements().ofPerson(person);
    Movement step;
    step.happenedOn = on;
    step.activity = activity;
    step.from.person = person;
    step.to.person = person;
    write(step, place(from), place(from.withStage(to)));
    reread(person, before);
}

void BulkPosting::transfer(PersonId person, const Cell& from, const std::optional<KaderId>& kader,
                           Day on)
{
    Movement step;
    step.happenedOn = on;
    step.kind = MovementKind::Transfer;
    step.from.person = person;
    step.to.person = person;
    Cell to = from;
    to.kader = kader;
    const Place& target = place(to);
    write(step, place(from), target);
    m_heads.set(person, from.segment, target.placed.id, step);
    m_work.change.people = true;
}

void BulkPosting::reverse(const Movement& row)
{
    Movement reversal = row;
    reversal.kind = MovementKind::Reversal;
    reversal.reverses = row.id;
    std::swap(reversal.from, reversal.to);
    write(reversal, place(reversal.from.cell), place(reversal.to.cell));
}

void BulkPosting::addReach(OfficeId office, Segment segment, Stage stage, Day day,
                           std::int64_t heads)
{
    const ReachKey key{office, segment, stage};
    const auto [entry, isNew] = m_reachKeys.emplace(key, std::int64_t(m_reachByIndex.size()));
    if (isNew)
        m_reachByIndex.push_back(key);
    m_reach.add(entry->second, day, heads, 0);
}

void BulkPosting::addReach(const Line& line, std::int64_t heads)
{
    for (const ReachedStep& step : firstReached(line))
        addReach(step.office, line.segment(), step.stage, step.day, heads);
}

void BulkPosting::forget(PersonId person, const std::vector<Movement>& rows)
{
    for (const Segment segment : allSegments) {
        const Line line(person, segment, rows);
        if (line.rows().empty())
            continue;
        addReach(line, -1);
        m_heads.remove(person, segment);
    }
    m_ledger.addBoth(person, rows, -1);
    m_work.change.people = true;
}

void BulkPosting::reread(PersonId person, const std::vector<Movement>& before)
{
    const std::vector<Movement> now = m_ledger.movements().ofPerson(person);
    m_ledger.addBoth(person, before, -1);
    m_ledger.addBoth(person, now, 1);
    for (const Segment segment : allSegments) {
        const Line was(person, segment, before);
        const Line is(person, segment, now);
        if (const auto broken = is.firstBreak())
            throw Refused(refusal("line_broken").with("first", broken->happenedOn));
        addReach(was, -1);
        addReach(is, 1);
        if (const auto cell = is.latest())
            m_heads.set(person, segment, place(*cell).placed.id, is.rows().back());
        else
            m_heads.remove(person, segment);
    }
    m_work.change.people = true;
}

void BulkPosting::finish()
{
    std::size_t count = 0;
    for (const DeltaBuffer::Delta& sum : m_sums.sums()) {
        const Place& at = *m_byId.at(CellId(sum.key));
        m_ledger.addSums(at.placed.id, at.cell, sum.day, sum.heads, sum.pooled);
        if (++count % portion == 0)
            m_ledger.flushSums();
    }
    m_sums.clear();
    for (const DeltaBuffer::Delta& sum : m_reach.sums()) {
        const auto& [office, segment, stage] = m_reachByIndex[std::size_t(sum.key)];
        m_ledger.addReach(office, segment, stage, sum.day, sum.heads);
    }
    m_reach.clear();
    m_ledger.flushSums();
}

} // namespace penggerak::services
