#include "services/ledger/ledger.h"

#include "storage/people/head_store.h"

#include <algorithm>

namespace penggerak::services {

namespace {

std::vector<Figure> live(const std::vector<Figure>& figures)
{
    std::vector<Figure> list;
    for (const Figure& figure : figures)
        if (!figure.reversedAt)
            list.push_back(figure);
    return list;
}

bool isOutside(const Cell& cell)
{
    return cell.stage == Stage::Outside;
}

} // namespace

Ledger::Ledger(Work& work)
    : m_work(work)
    , m_closed(work)
    , m_scopes(work.database)
    , m_cells(work.database)
    , m_movements(work.database, m_cells)
    , m_rollups(work.database)
    , m_sums(work.database)
    , m_stocks(work.database)
    , m_figures(work.database)
    , m_live(live(m_figures.all()))
{
}

void Ledger::touch(const Side& side, const Movement& movement, std::int64_t sign)
{
    const std::int64_t heads = checked::multiply(movement.heads.value(), sign);
    addSums(m_cells.idOf(side.cell), side.cell, movement.happenedOn, heads,
            side.person ? 0 : heads);
}

void Ledger::addSums(CellId id, const Cell& cell, Day day, std::int64_t heads, std::int64_t pooled)
{
    m_rollups.add(id, cell, day, heads, pooled);
    const auto [entry, isNew] = m_touched.emplace(cell, day);
    if (!isNew)
        entry->second = std::min(entry->second, day);
    m_work.change.heads = true;
}

void Ledger::addSums(const Movement& row, CellId from, CellId to)
{
    const MovementKind original =
        row.reverses ? m_movements.kindOf(*row.reverses).value() : row.kind;
    m_sums.add(row, original, from, to);
}

void Ledger::addBoth(PersonId person, const std::vector<Movement>& rows, int sign)
{
    m_sums.addBoth(
        inBothSegments(Line(person, Segment::Pu, rows), Line(person, Segment::Bpu, rows)), sign);
}

void Ledger::addReach(OfficeId office, Segment segment, Stage stage, Day day, std::int64_t heads)
{
    m_rollups.addReach(office, segment, stage, day, heads);
}

std::vector<std::pair<Day, std::int64_t>> Ledger::pooledByDay(CellId cell)
{
    m_rollups.flush();
    return m_stocks.pooledByDay(cell);
}

MovementId Ledger::append(Movement movement, const storage::PlacedCell& from,
                          const storage::PlacedCell& to)
{
    m_closed.admit(movement.happenedOn);
    movement.id = MovementId(m_work.database.newId());
    movement.seq = m_work.commit.seq();
    m_work.commit.chain(m_movements.insert(movement, from, to));
    movement.from.cell.stage = m_cells.cell(from.id).stage;
    movement.to.cell.stage = m_cells.cell(to.id).stage;
    addSums(movement, from.id, to.id);
    return movement.id;
}

void Ledger::rememberReach(PersonId person)
{
    if (m_people.count(person) != 0)
        return;
    const auto rows = m_people.emplace(person, m_movements.ofPerson(person)).first;
    for (const Segment segment : allSegments)
        m_reachBefore[{person, segment}] = firstReached(Line(person, segment, rows->second));
    auto both = inBothSegments(Line(person, Segment::Pu, rows->second),
                               Line(person, Segment::Bpu, rows->second));
    if (!both.empty())
        m_bothBefore.emplace(person, std::move(both));
}

MovementId Ledger::post(Movement movement)
{
    m_closed.admit(movement.happenedOn);
    if (movement.heads.value() < 1 || movement.heads > maxHeadsPerEntry)
        throw Refused(refusal("heads_range", "heads").with("value", movement.heads.value()));
    for (const auto& person : {movement.from.person, movement.to.person})
        if (person)
            rememberReach(*person);
    movement.id = MovementId(m_work.database.newId());
    movement.seq = m_work.commit.seq();
    m_work.commit.chain(m_movements.insert(movement));
    addSums(movement, m_cells.idOf(movement.from.cell), m_cells.idOf(movement.to.cell));
    touch(movement.from, movement, -1);
    touch(movement.to, movement, 1);
    std::set<PersonId> people;
    for (const auto& person : {movement.from.person, movement.to.person})
        if (person && people.insert(*person).second)
            m_people[*person].push_back(movement);
    m_work.change.heads = true;
    return movement.id;
}

MovementId Ledger::reverse(const Movement& row)
{
    if (row.kind == MovementKind::Reversal)
        throw Refused(refusal("reversal_reversed", "movement"));
    if (m_movements.isReversed(row.id))
        throw Refused(refusal("movement_reversed", "movement"));
    Movement reversal = row;
    reversal.kind = MovementKind::Reversal;
    reversal.reverses = row.id;
    std::swap(reversal.from, reversal.to);
    return post(reversal);
}

void Ledger::record(const Figure& figure, const std::optional<Figure>& replaced)
{
    m_closed.admit(figure.asOf);
    m_work.commit.chain(m_figures.insert(figure));
    if (replaced)
        reverseRecord(*replaced);
    m_work.change.figures = true;
    m_live.push_back(figure);
    if (figure.measure == Measure::Potential || figure.measure == Measure::Acquired)
        settle(figure);
}

void Ledger::reverseRecord(const Figure& figure)
{
    m_closed.admit(figure.asOf);
    m_work.commit.chain(m_figures.insertReversal(figure.id, m_work.commit.seq()));
    m_work.change.figures = true;
    std::erase_if(m_live, [&](const Figure& other) { return other.id == figure.id; });
    for (const Movement& row : effective(m_movements.ofFigure(figure.id)))
        reverse(row);
}

Line Ledger::line(PersonId person, Segment segment)
{
    rememberReach(person);
    return Line(person, segment, m_people.at(person));
}

Heads Ledger::measured(const Scope& scope, Measure measure, Day day)
{
    m_rollups.flush();
    return m_stocks.sum(m_scopes.filter(scope, measure), day);
}

Heads Ledger::available(const Cell& pool, Day from, std::optional<Day> until)
{
    m_rollups.flush();
    const auto id = m_cells.find(pool);
    if (!id)
        return Heads(0);
    return std::max(Heads(0), m_stocks.leastPooled(*id, from, until));
}

bool Ledger::isEstimated(const Scope& scope, Day day) const
{
    return std::any_of(m_live.begin(), m_live.end(), [&](const Figure& figure) {
        return figure.measure == Measure::Potential && figure.asOf <= day &&
               (figure.scope == scope || m_scopes.isWider(figure.scope, scope));
    });
}

std::optional<Cell> Ledger::giver(const Scope& scope, Stage stage, Day from)
{
    const Cell own = Scopes::pool(scope, stage);
    if (available(own, from) > Heads(0))
        return own;
    for (const Scope& wider : m_scopes.around(scope)) {
        const Cell pool = Scopes::pool(wider, stage);
        if (available(pool, from) > Heads(0))
            return pool;
    }
    return std::nullopt;
}

void Ledger::finish()
{
    // Settling one reading can shift another; a few rounds reach rest, the bound is for safety.
    for (int round = 0; round < 12; ++round) {
        const bool settled = settle();
        const bool filled = fillShortfalls();
        if (!settled && !filled)
            break;
    }
    checkCells();
    writeHeads();
    m_rollups.flush();
    m_sums.flush();
}

bool Ledger::fillShortfalls()
{
    m_rollups.flush();
    bool filled = false;
    const auto touched = m_touched;
    for (const auto& [cell, first] : touched) {
        if (isOutside(cell))
            continue;
        const auto id = m_cells.find(cell);
        std::int64_t stock = 0;
        std::vector<std::pair<Day, std::int64_t>> missing;
        for (const auto& [day, change] : m_stocks.pooledByDay(*id)) {
            stock = checked::add(stock, change);
            if (stock < 0) {
                missing.emplace_back(day, -stock);
                stock = 0;
            }
        }
        for (const auto& [day, heads] : missing) {
            Movement movement;
            movement.happenedOn = day;
            movement.kind = MovementKind::Figure;
            movement.heads = Heads(heads);
            movement.from.cell = cell.withStage(Stage::Outside);
            movement.to.cell = cell;
            movement.reason = Reason::Shortfall;
            post(movement);
            filled = true;
        }
    }
    return filled;
}

void Ledger::checkCells()
{
    m_rollups.flush();
    for (const auto& [cell, first] : m_touched) {
        if (isOutside(cell))
            continue;
        std::int64_t stock = 0;
        for (const auto& [day, change] : m_stocks.headsByDay(*m_cells.find(cell))) {
            stock = checked::add(stock, change);
            if (stock < 0)
                throw Refused(refusal("cell_below_zero").with("day", day));
        }
    }
}

void Ledger::writeHeads()
{
    storage::HeadStore heads(m_work.database, m_cells);
    for (const auto& [person, rows] : m_people) {
        for (const Segment segment : allSegments) {
            const Line line(person, segment, rows);
            if (const auto broken = line.firstBreak())
                throw Refused(refusal("line_broken").with("first", broken->happenedOn));
            for (const ReachedStep& step : m_reachBefore.at({person, segment}))
                m_rollups.addReach(step.office, segment, step.stage, step.day, -1);
            for (const ReachedStep& step : firstReached(line))
                m_rollups.addReach(step.office, segment, step.stage, step.day, 1);
            if (const auto cell = line.latest())
                heads.set(person, *cell, line.rows().back());
            else
                heads.remove(person, segment);
        }
        if (const auto before = m_bothBefore.find(person); before != m_bothBefore.end())
            m_sums.addBoth(before->second, -1);
        addBoth(person, rows, 1);
    }
    if (!m_people.empty())
        m_work.change.people = true;
}

} // namespace penggerak::services
