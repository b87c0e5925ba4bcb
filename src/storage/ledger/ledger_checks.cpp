#include "storage/ledger/ledger_checks.h"

#include "core/enrollment/line.h"
#include "core/enrollment/reach.h"
#include "storage/database/optional_conversion.h"
#include "storage/database/storage_error.h"
#include "storage/figures/figure_store.h"
#include "storage/ledger/canonical.h"
#include "storage/ledger/movement_store.h"

#include <map>
#include <set>
#include <tuple>

namespace penggerak::storage {

namespace {

using Table = std::map<std::string, std::int64_t>;

/// What the rows add up to, under the names that the tables' rows are compared by.
struct Recomputed
{
    struct Change
    {
        std::int64_t heads = 0;
        std::int64_t pooled = 0;
    };
    std::map<std::pair<CellId, Day>, Change> cellDays;
    std::map<std::tuple<OfficeId, Segment, Stage, Day>, std::int64_t> officeDays;
    std::map<PersonId, std::vector<Movement>> people;
};

void fail(LedgerCheck& check, const std::string& detail)
{
    if (check.ok)
        check.detail = detail;
    check.ok = false;
}

std::string officeKey(OfficeId office, Segment segment, Stage stage)
{
    return office.text() + " " + std::string(code(segment)) + " " + std::string(code(stage));
}

void add(Table& table, const std::string& key, std::int64_t value)
{
    const auto entry = table.emplace(key, 0).first;
    entry->second += value;
}

/// Month-end stocks of the months that changed them.
template <class Key>
void addMonths(Table& table, const std::map<std::pair<Key, Day>, std::int64_t>& days,
               const std::string& name, const std::function<std::string(const Key&)>& text)
{
    std::map<Key, std::map<Month, std::int64_t>> months;
    for (const auto& [key, change] : days)
        months[key.first][Month::of(key.second)] += change;
    for (const auto& [key, changes] : months) {
        std::int64_t stock = 0;
        for (const auto& [month, change] : changes) {
            if (change == 0)
                continue;
            stock += change;
            table[name + " " + text(key) + " " + month.text()] = stock;
        }
    }
}

/// The rollups as the rows say they must be.
Table expectedRollups(const Recomputed& rows)
{
    Table table;
    using OfficeKey = std::tuple<OfficeId, Segment, Stage>;
    std::map<std::pair<CellId, Day>, std::int64_t> heads;
    std::map<std::pair<CellId, Day>, std::int64_t> pooled;
    std::map<std::pair<OfficeKey, Day>, std::int64_t> offices;
    for (const auto& [key, change] : rows.cellDays) {
        const std::string name = key.first.text() + " " + key.second.iso();
        table["rollup_cell_day " + name] = change.heads;
        table["rollup_cell_day.pooled " + name] = change.pooled;
        heads[key] = change.heads;
        pooled[key] = change.pooled;
    }
    for (const auto& [key, change] : rows.officeDays) {
        const auto& [office, segment, stage, day] = key;
        table["rollup_office_day " + officeKey(office, segment, stage) + " " + day.iso()] = change;
        offices[{OfficeKey{office, segment, stage}, day}] = change;
    }
    const auto cellText = [](const CellId& cell) { return cell.text(); };
    addMonths<CellId>(table, heads, "rollup_cell_month", cellText);
    addMonths<CellId>(table, pooled, "rollup_cell_month.pooled", cellText);
    addMonths<OfficeKey>(table, offices, "rollup_office_month", [](const OfficeKey& key) {
        return officeKey(std::get<0>(key), std::get<1>(key), std::get<2>(key));
    });
    return table;
}

Table storedRollups(Database& database)
{
    Table table;
    std::int64_t id = 0;
    std::int64_t when = 0;
    std::int64_t value = 0;
    std::int64_t pooled = 0;
    std::int64_t stage = 0;
    std::string segment;
    const auto dayText = [&] { return Day(std::int32_t(when)).iso(); };
    const auto monthText = [&] { return Month(std::int32_t(when)).text(); };
    const auto office = [&] {
        return officeKey(OfficeId(id), segmentFromCode(segment).value(), Stage(stage));
    };
    const auto cells = [&](const char* query, const std::string& name, const auto& text) {
        soci::statement select = (database.sql().prepare << query, soci::into(id), soci::into(when),
                                  soci::into(value), soci::into(pooled));
        select.execute();
        while (select.fetch()) {
            const std::string key = " " + std::to_string(id) + " " + text();
            table[name + key] = value;
            table[name + ".pooled" + key] = pooled;
        }
    };
    const auto offices = [&](const char* query, const std::string& name, const auto& text) {
        soci::statement select =
            (database.sql().prepare << query, soci::into(id), soci::into(segment),
             soci::into(stage), soci::into(when), soci::into(value));
        select.execute();
        while (select.fetch())
            table[name + " " + office() + " " + text()] = value;
    };
    cells("SELECT cell, day, delta, pooled FROM rollup_cell_day", "rollup_cell_day", dayText);
    cells("SELECT cell, month, stock, pooled FROM rollup_cell_month", "rollup_cell_month",
          monthText);
    offices("SELECT office, segment, stage, day, delta FROM rollup_office_day", "rollup_office_day",
            dayText);
    offices("SELECT office, segment, stage, month, stock FROM rollup_office_month",
            "rollup_office_month", monthText);
    return table;
}

/// What the rows say of a stored row that they do not call for. A day that nets to nothing may
/// stand in a table or not; so may a month, which then repeats the stock of the one before.
std::int64_t expectedBeside(const Table& expected, const std::string& name)
{
    if (name.find("_month") == std::string::npos)
        return 0;
    const auto next = expected.lower_bound(name);
    if (next == expected.begin())
        return 0;
    const auto before = std::prev(next);
    const std::size_t key = name.rfind(' ') + 1;
    return before->first.compare(0, key, name, 0, key) == 0 ? before->second : 0;
}

void compare(LedgerCheck& check, const Table& expected, const Table& stored)
{
    for (const auto& [name, value] : expected) {
        const auto found = stored.find(name);
        const std::int64_t kept = found == stored.end() ? 0 : found->second;
        if (kept != value)
            fail(check, name + ": " + std::to_string(kept) + ", rows say " + std::to_string(value));
    }
    for (const auto& [name, value] : stored) {
        if (expected.find(name) != expected.end())
            continue;
        const std::int64_t beside = expectedBeside(expected, name);
        if (value != beside)
            fail(check,
                 name + ": " + std::to_string(value) + ", rows say " + std::to_string(beside));
    }
    check.checked = std::int64_t(expected.size());
}

void checkFigureRows(Database& database, LedgerCheck& rows)
{
    FigureStore figures(database);
    const auto checks = figures.rowChecks();
    for (const Figure& figure : figures.all()) {
        const std::string name = "figure " + figure.id.text();
        if (checks.at(name) != rowCheck(canonicalRow(figure)))
            fail(rows, name);
        ++rows.checked;
        if (!figure.reversedAt)
            continue;
        const std::string reversal = "figure_reversal " + figure.id.text();
        if (checks.at(reversal) != rowCheck(canonicalReversal(figure.id, *figure.reversedAt)))
            fail(rows, reversal);
        ++rows.checked;
    }
}

void addRow(Recomputed& sums, CellStore& cells, const Movement& row)
{
    const auto addSide = [&](const Side& side, std::int64_t sign) {
        const std::int64_t heads = row.heads.value() * sign;
        Recomputed::Change& change =
            sums.cellDays[{cells.find(side.cell).value_or(CellId()), row.happenedOn}];
        change.heads += heads;
        change.pooled += side.person ? 0 : heads;
        sums.officeDays[{side.cell.office, side.cell.segment, side.cell.stage, row.happenedOn}] +=
            heads;
    };
    addSide(row.from, -1);
    addSide(row.to, 1);
    std::set<PersonId> touched;
    for (const auto& person : {row.from.person, row.to.person})
        if (person && touched.insert(*person).second)
            sums.people[*person].push_back(row);
}

LedgerCheck checkCells(const Recomputed& sums, CellStore& cells)
{
    LedgerCheck check{"cells", true, 0, {}};
    CellId cell;
    Recomputed::Change stock;
    for (const auto& [key, change] : sums.cellDays) {
        if (key.first != cell)
            stock = {};
        cell = key.first;
        stock.heads += change.heads;
        stock.pooled += change.pooled;
        ++check.checked;
        if ((stock.heads < 0 || stock.pooled < 0) && cells.cell(cell).stage != Stage::Outside)
            fail(check, "cell " + cell.text() + " " + key.second.iso());
    }
    return check;
}

LedgerCheck checkConserved(Database& database)
{
    LedgerCheck check{"heads_conserved", true, 0, {}};
    std::int64_t day = 0;
    std::int64_t sum = 0;
    soci::statement select =
        (database.sql().prepare << "SELECT day, CAST(SUM(delta) AS BIGINT) FROM rollup_cell_day"
                                   " GROUP BY day ORDER BY day",
         soci::into(day), soci::into(sum));
    select.execute();
    while (select.fetch()) {
        ++check.checked;
        if (sum != 0)
            fail(check, Day(std::int32_t(day)).iso() + ": " + std::to_string(sum));
    }
    return check;
}

std::map<std::string, std::int64_t> storedHeads(Database& database)
{
    std::map<std::string, std::int64_t> heads;
    std::int64_t person = 0;
    std::int64_t segment = 0;
    std::int64_t cell = 0;
    std::int64_t day = 0;
    soci::statement select =
        (database.sql().prepare << "SELECT person, segment, cell, since_day FROM person_head",
         soci::into(person), soci::into(segment), soci::into(cell), soci::into(day));
    select.execute();
    while (select.fetch())
        heads["person " + std::to_string(person) + " " + std::string(code(Segment(segment))) +
              " cell " + std::to_string(cell)] = day;
    return heads;
}

Table storedReach(Database& database)
{
    Table reach;
    std::int64_t office = 0;
    std::string segment;
    std::int64_t stage = 0;
    std::int64_t day = 0;
    std::int64_t heads = 0;
    soci::statement select =
        (database.sql().prepare << "SELECT office, segment, stage, day, heads FROM rollup_reach",
         soci::into(office), soci::into(segment), soci::into(stage), soci::into(day),
         soci::into(heads));
    select.execute();
    while (select.fetch())
        reach["rollup_reach " +
              officeKey(OfficeId(office), segmentFromCode(segment).value(), Stage(stage)) + " " +
              Day(std::int32_t(day)).iso()] = heads;
    return reach;
}

/// Lines, and the two caches that are made of them.
std::vector<LedgerCheck> checkPeople(Database& database, const Recomputed& sums, CellStore& cells)
{
    LedgerCheck lines{"lines", true, 0, {}};
    Table heads;
    Table reach;
    for (const auto& [person, rows] : sums.people)
        for (const Segment segment : allSegments) {
            const Line line(person, segment, rows);
            ++lines.checked;
            if (const auto broken = line.firstBreak())
                fail(lines, "movement " + broken->id.text() + " of person " + person.text());
            if (const auto cell = line.latest())
                heads["person " + person.text() + " " + std::string(code(segment)) + " cell " +
                      cells.find(*cell).value_or(CellId()).text()] =
                    line.rows().back().happenedOn.sinceEpoch();
            for (const ReachedStep& step : firstReached(line))
                add(reach,
                    "rollup_reach " + officeKey(step.office, segment, step.stage) + " " +
                        step.day.iso(),
                    1);
        }
    LedgerCheck cached{"person_heads", true, 0, {}};
    compare(cached, heads, storedHeads(database));
    LedgerCheck reached{"reach", true, 0, {}};
    compare(reached, reach, storedReach(database));
    return {lines, cached, reached};
}

/// A reversal names an older row that is none itself, swaps its cells and keeps its day; at most
/// one names the same row.
class ReversalCheck
{
public:
    void see(const Movement& row)
    {
        m_rows.emplace(row.id, row);
        if (!row.reverses)
            return;
        ++m_check.checked;
        const auto original = m_rows.find(*row.reverses);
        const bool fits = original != m_rows.end() && !original->second.reverses &&
                          original->second.from == row.to && original->second.to == row.from &&
                          original->second.happenedOn == row.happenedOn &&
                          original->second.heads == row.heads;
        if (!fits || !m_reversed.insert(*row.reverses).second)
            fail(m_check, "movement " + row.id.text());
    }
    const LedgerCheck& check() const { return m_check; }

private:
    LedgerCheck m_check{"reversals", true, 0, {}};
    std::map<MovementId, Movement> m_rows;
    std::set<MovementId> m_reversed;
};

} // namespace

std::vector<LedgerCheck> checkLedger(Database& database)
{
    std::vector<LedgerCheck> checks;
    try {
        CellStore cells(database);
        LedgerCheck rows{"rows", true, 0, {}};
        ReversalCheck reversals;
        Recomputed sums;
        checkFigureRows(database, rows);
        MovementStore(database, cells).forEach([&](const Movement& row, std::int64_t kept) {
            ++rows.checked;
            if (kept != rowCheck(canonicalRow(row)))
                fail(rows, "movement " + row.id.text());
            reversals.see(row);
            addRow(sums, cells, row);
        });
        checks = {rows, reversals.check(), checkCells(sums, cells), checkConserved(database)};
        for (LedgerCheck& check : checkPeople(database, sums, cells))
            checks.push_back(std::move(check));
        LedgerCheck rollups{"rollups", true, 0, {}};
        compare(rollups, expectedRollups(sums), storedRollups(database));
        checks.push_back(rollups);
    } catch (...) {
        rethrowAsStorageError("check ledger");
    }
    return checks;
}

} // namespace penggerak::storage
